import { concernsAllHours } from '@shared/domain/bookingWarning'
import type { WeekGridCell, WeekGridRow } from '@shared/ipc/weekGrid'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useWarningTexts } from '../booking/useWarningTexts'
import { decisionFacts, orderText } from '../timeline/decisionWords'
import { EntryMarks } from '../timeline/EntryMarks'
import type { EntryMark } from '../timeline/entryMarks'
import classes from './CellMarks.module.css'

/** Where a cell's hours stand, as small signs with their words: with us first, then on their way to Tripletex, and last that they were sent back. */
export function CellMarks({ cell, row }: { cell: WeekGridCell; row: WeekGridRow }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { hours } = formats
  const texts = useWarningTexts()
  if (cell.minutes === 0) return null
  const marks: EntryMark[] = []
  const trouble = texts.line(
    cell.warnings.filter((warning) => !concernsAllHours(warning)),
    { ...row, day: cell.day },
  )
  if (cell.plannedMinutes > 0) marks.push({ name: 'planned', words: t('entryState.planned') })
  for (const { status, minutes, by, at, order } of cell.locks.toReversed()) {
    const named = status === 'approved' && by !== '' && at !== ''
    const facts = named ? decisionFacts({ by, at }, { t, formats }) : { by: '', at: '' }
    const key = status === 'approved' && !named ? 'approvedBySomebody' : status
    const onOrder = orderText(order, t)
    const words = t(`weekGrid.${key}`, { ...facts, hours: hours(minutes) })
    marks.push({ name: status, words: onOrder === null ? words : `${words}. ${onOrder}` })
  }
  if (cell.overlapMinutes > 0) {
    marks.push({
      name: 'overlap',
      words: t('timeline.overlapMark', { hours: hours(cell.overlapMinutes) }),
    })
  }
  if (trouble !== null) marks.push({ name: 'troubled', words: trouble })
  else if (cell.transfer !== 'none') {
    marks.push({ name: cell.transfer, words: t(`entryState.${cell.transfer}`) })
  }
  if (cell.rejected) {
    const facts = { hours: hours(cell.rejected.minutes), ...decisionFacts(cell.rejected, { t, formats }) }
    const key = cell.rejected.reason === '' ? 'rejectedWithoutReason' : 'rejected'
    marks.push({ name: 'rejected', words: t(`weekGrid.${key}`, facts) })
  }
  return (
    <span className={classes.marks}>
      <EntryMarks marks={marks.slice(-2)} />
    </span>
  )
}
