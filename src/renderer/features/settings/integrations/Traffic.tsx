import type { TrafficStatus } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { useSearchTarget } from '../SettingRow'
import classes from './StatusCard.module.css'

/** How much Tripletex has been asked, how much it says is left, and that the key lacks no right where none is told of above. */
export function Traffic({
  traffic: { lastHour, limit },
  lacksRights,
}: {
  traffic: TrafficStatus
  lacksRights: boolean
}) {
  const { t } = useTranslation()
  const { number, moment } = useFormats()
  const rightsTarget = useSearchTarget('keyRights')
  return (
    <dl {...useSearchTarget<HTMLDListElement>('traffic')} className={classes.traffic}>
      <div>
        <dt>{t('integrationStatus.requests')}</dt>
        <dd>{number(lastHour)}</dd>
      </div>
      <div>
        <dt>{t('integrationStatus.limit')}</dt>
        <dd>
          {limit
            ? t('integrationStatus.limitLeft', {
                remaining: number(limit.remaining),
                limit: number(limit.limit),
                when: moment(limit.at),
              })
            : t('integrationStatus.limitUnknown')}
        </dd>
      </div>
      {!lacksRights && (
        <div {...rightsTarget}>
          <dt>{t('integrationStatus.rights')}</dt>
          <dd>{t('integrationStatus.rightsEnough')}</dd>
        </div>
      )}
    </dl>
  )
}
