import type { Connection } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { StateBadge } from '../../../ui/StateBadge'
import classes from './TripletexSummary.module.css'

const TONES = { connected: 'good', keyMissing: 'warn', keyRejected: 'bad' } as const

/** What Tripletex is to this workspace, or who it is connected as. */
export function TripletexSummary({
  titleId,
  connection,
}: {
  titleId: string
  connection: Connection | null
}) {
  const { t } = useTranslation()
  const facts = () => {
    if (!connection) return t('settings.item.tripletex.note')
    const { companyName, employeeName, environment, address, keyStoredIn, state } = connection
    return [
      companyName,
      environment === 'own' && address,
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
          {connection && (
            <StateBadge tone={TONES[connection.state]}>
              {t(`integrations.state.${connection.state}`)}
            </StateBadge>
          )}
        </div>
        <p>{facts()}</p>
      </div>
    </>
  )
}
