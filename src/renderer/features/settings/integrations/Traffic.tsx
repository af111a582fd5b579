import type { TrafficStatus } from '@shared/ipc/integration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import classes from './StatusCard.module.css'

/** How much Tripletex has been asked, and how much it says is left. */
export function Traffic({ traffic: { lastHour, limit } }: { traffic: TrafficStatus }) {
  const { t } = useTranslation()
  const { number, moment } = useFormats()
  return (
    <dl className={classes.traffic}>
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
    </dl>
  )
}
