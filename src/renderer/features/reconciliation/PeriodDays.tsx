import { useTranslation } from 'react-i18next'
import { PeriodDay } from '../../ui/PeriodDay'
import { withEnd } from './period'
import { useReconciliationStore } from './reconciliationStore'

/** The two ends of a period of chosen days. */
export function PeriodDays() {
  const { t } = useTranslation()
  const { period, setPeriod } = useReconciliationStore()
  const ends = [
    { end: 'from', label: t('reconciliation.firstDay') },
    { end: 'to', label: t('reconciliation.lastDay') },
  ] as const
  return (
    <>
      {ends.map(({ end, label }) => (
        <PeriodDay
          key={`${end}${period[end]}`}
          label={label}
          day={period[end]}
          onChange={(day) => setPeriod(withEnd(period, end, day))}
        />
      ))}
    </>
  )
}
