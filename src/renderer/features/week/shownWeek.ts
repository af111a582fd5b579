import { rowText } from '@shared/domain/weekGridCell'
import type { WeekGridRow, WeekGridView } from '@shared/ipc/weekGrid'
import { cellText, type TypedMinutes } from './weekGridStore'

/**
 * The week with hours in it that were typed and not answered yet, in the cells and in all totals. Rows without such hours stay
 * the same objects.
 */
export function withTypedHours(view: WeekGridView, typed: ReadonlyMap<string, TypedMinutes>): WeekGridView {
  if (typed.size === 0) return view
  const byDay = view.days.map(() => 0)
  const rows = view.rows.map((row): WeekGridRow => {
    let difference = 0
    const cells = row.cells.map((cell, index) => {
      const hours = typed.get(cellText(rowText(row), cell.day))
      if (!hours || hours.minutes === cell.minutes) return cell
      difference += hours.minutes - cell.minutes
      byDay[index] = (byDay[index] ?? 0) + hours.minutes - cell.minutes
      return { ...cell, minutes: hours.minutes }
    })
    return difference === 0 ? row : { ...row, minutes: row.minutes + difference, cells }
  })
  const more = byDay.reduce((sum, minutes) => sum + minutes, 0)
  return {
    ...view,
    rows,
    days: view.days.map((day, index) => ({ ...day, minutes: day.minutes + (byDay[index] ?? 0) })),
    minutes: view.minutes + more,
    unsubmittedMinutes: view.unsubmittedMinutes + more,
  }
}
