import type { WeekState } from '@shared/domain/approvalFigures'
import { useTranslation } from 'react-i18next'
import classes from './PeriodLegend.module.css'
import { StateMark } from './StateMark'

/** What the signs mean, and the keys of the table. `states`: those that there can be here. */
export function PeriodLegend({ submission, canApprove }: { submission: boolean; canApprove: boolean }) {
  const { t } = useTranslation()
  const states: WeekState[] = [
    'waiting',
    submission ? 'notSent' : 'notReady',
    'partly',
    'approved',
    'rejected',
    'planned',
  ]
  return (
    <div className={classes.legend}>
      <ul aria-label={t('approvalPeriod.legend')}>
        {states.map((state) => (
          <li key={state}>
            <StateMark state={state} />
            {t(`approvalPeriod.state.${state}`)}
          </li>
        ))}
      </ul>
      {canApprove && <span>{t('approvalPeriod.keys')}</span>}
    </div>
  )
}
