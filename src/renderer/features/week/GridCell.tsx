import type { WeekGridCell, WeekGridRow } from '@shared/ipc/weekGrid'
import { type CSSProperties, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { CellField } from './CellField'
import { CellMarks } from './CellMarks'
import classes from './GridCell.module.css'
import { rowName } from './rowName'
import { isOf, useWeekGridStore } from './weekGridStore'

type AnchorStyle = CSSProperties & { anchorName?: string }
const ANCHOR: AnchorStyle = { anchorName: '--week-cell' }

/** One cell: its hours, or the field they are typed in. `quiet`: nobody is expected at work that day. */
export const GridCell = memo(function GridCell({
  row,
  rowKey,
  cell,
  rowIndex,
  day,
  quiet,
  first,
}: {
  row: WeekGridRow
  rowKey: string
  cell: WeekGridCell
  rowIndex: number
  day: number
  quiet: boolean
  /** Whether Tab reaches this cell when none has been visited. */
  first: boolean
}) {
  const { t } = useTranslation()
  const { hours, dayLong } = useFormats()
  const active = useWeekGridStore((store) => store.active?.row === rowKey && store.active.day === day)
  const editing = useWeekGridStore((store) => (isOf(store.editing, rowKey, cell.day) ? store.editing : null))
  const commenting = useWeekGridStore((store) => isOf(store.commenting, rowKey, cell.day))
  const name = `${rowName(row, t)}, ${dayLong(cell.day)}`
  return (
    <td
      tabIndex={active || first ? 0 : -1}
      className={classes.cell}
      style={editing || commenting ? ANCHOR : undefined}
      data-cell=""
      data-key={rowKey}
      data-row={rowIndex}
      data-day={day}
      data-quiet={quiet || undefined}
      data-closed={(cell.obstacle !== null && cell.minutes === 0) || undefined}
      data-locked={(cell.minutes > 0 && cell.lockedMinutes === cell.minutes) || undefined}
      data-rejected={cell.rejected !== null || undefined}
      data-planned={cell.plannedMinutes > 0 || undefined}
      title={
        cell.obstacle
          ? t(cell.minutes === 0 ? 'weekGrid.closed' : 'weekGrid.onlyCorrected', {
              reason: t(`obstacle.${cell.obstacle}`),
            })
          : undefined
      }
    >
      {editing ? (
        <CellField edit={editing} name={name} />
      ) : (
        <span className={classes.content}>
          <CellMarks cell={cell} row={row} />
          {cell.minutes > 0 && <span className={classes.hours}>{hours(cell.minutes)}</span>}
        </span>
      )}
      {cell.comment !== '' && !editing && (
        <span className={classes.comment} title={cell.comment}>
          <span className="visuallyHidden">{t('weekGrid.commentIs', { comment: cell.comment })}</span>
        </span>
      )}
    </td>
  )
})
