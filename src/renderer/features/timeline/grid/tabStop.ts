import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { DayView } from '@shared/ipc/timeEntries'
import type { GridRow } from './weekRows'

type Shown = readonly { row: GridRow; view: DayView | undefined }[]

/**
 * The one thing in the grid that Tab comes to: what had the keyboard last, else the first entry of the week in view, else the
 * button of today, or of the week's first day.
 */
export function tabStopIn(
  shown: Shown,
  at: { selected: EntryId | null; selectedDay: LocalDay | null; today: LocalDay; monday: LocalDay },
): { day: LocalDay | null; at: EntryId | 'day' } {
  const days = shown.filter(({ row }) => row.kind === 'day')
  const holder = days.find(({ view }) => view?.entries.some(({ id }) => id === at.selected))
  if (holder && at.selected) return { day: holder.row.day, at: at.selected }
  if (at.selectedDay && days.some(({ row }) => row.day === at.selectedDay)) {
    return { day: at.selectedDay, at: 'day' }
  }
  const week = days.filter(({ row }) => row.monday === at.monday)
  const first = week.find(({ view }) => view && view.entries.length > 0)
  const entry = first?.view?.entries[0]
  if (first && entry) return { day: first.row.day, at: entry.id }
  return { day: (week.find(({ row }) => row.day === at.today) ?? week[0])?.row.day ?? null, at: 'day' }
}
