import type { Connection } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { StateBadge } from '../../../ui/StateBadge'
import classes from './TripletexSummary.module.css'

const TONES = { connected: 'good', offline: 'warn', keyMissing: 'warn', keyRejected: 'bad' } as const

/** What Tripletex is to this workspace, or who it is connected as. */
export function TripletexSummary({
  titleId,
  connection,
  offline,
}: {
  titleId: string
  connection: Connection | null
  /** Whether Tripletex is out of reach now. */
  offline: boolean
}) {
  const { t } = useTranslation()
  const state = connection?.state === 'connected' && offline ? 'offline' : connection?.state
  const facts = () => {
    if (!connection) return t('settings.item.tripletex.note')
    const { companyName, employeeName, environment, address, isUsualAddress, keyStoredIn } = connection
    return [
      companyName,
      environment === 'own' && !isUsualAddress && address,
      environment === 'test' && t('integrations.connect.environments.test'),
      employeeName && t('integrations.keyOwner', { name: employeeName }),
      state !== 'keyMissing' && t(`integrations.keyStoredIn.${keyStoredIn}`),
    ]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <>
      <span className={classes.logo} aria-hidden>
        T
      </span>
      <div className={classes.words}>
        <div className={classes.title}>
          <h2 id={titleId}>Tripletex</h2>
          {state && <StateBadge tone={TONES[state]}>{t(`integrations.state.${state}`)}</StateBadge>}
        </div>
        <p>{facts()}</p>
      </div>
    </>
  )
}
