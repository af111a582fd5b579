import type { LackingRight } from '@shared/ipc/integration'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useSearchTarget } from '../SettingRow'
import { useWhen } from '../useWhen'
import { RequestId } from './PulledRow'
import classes from './StatusCard.module.css'

/** What the key may not do in Tripletex, and what that switches off here. */
export function LackingRights({ rights }: { rights: readonly LackingRight[] }) {
  const { t } = useTranslation()
  const when = useWhen()
  const target = useSearchTarget<HTMLElement>('keyRights')
  return (
    <section {...target} className={classes.lacking} aria-label={t('integrationStatus.lackingTitle')}>
      <IconAlertTriangle size={16} aria-hidden />
      <div>
        <b>{t('integrationStatus.lackingTitle')}</b>
        <ul>
          {rights.map(({ kind, since, requestId }) => (
            <li key={kind}>
              {t(`integrationStatus.lacking.${kind}`)}{' '}
              <span className={classes.since}>
                {t('integrationStatus.lackingSince', { when: when(since) })}
              </span>
              <RequestId id={requestId} />
            </li>
          ))}
        </ul>
        <p>{t('integrationStatus.lackingWay')}</p>
      </div>
    </section>
  )
}
