import type { ReportColumn } from '@shared/domain/reports/dimension'
import type { Report } from '@shared/ipc/reports'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './HoursReport.module.css'

/** What the figures leave out: hours that lie ahead, hours without a price, and what is not for whoever asks. */
export function ReportNotes({ report, columns }: { report: Report; columns: readonly ReportColumn[] }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { planned, total, sees, amounts } = report
  const ofAmounts = columns.includes('amount')
  const notes = [
    ...(ofAmounts && total.unpriced > 0
      ? [{ tone: 'warn', text: t('reports.unpriced', { hours: hours(total.unpriced) }) }]
      : []),
    ...(planned > 0 ? [{ tone: 'plain', text: t('reports.planned', { hours: hours(planned) }) }] : []),
    ...(sees === 'all' ? [] : [{ tone: 'plain', text: t(`reports.sees.${sees}`) }]),
    ...(ofAmounts && amounts === 'some' ? [{ tone: 'plain', text: t('reports.someAmounts') }] : []),
  ]
  if (notes.length === 0) return null
  return (
    <ul className={classes.notes}>
      {notes.map(({ tone, text }) => (
        <li key={text} data-tone={tone}>
          {text}
        </li>
      ))}
    </ul>
  )
}
