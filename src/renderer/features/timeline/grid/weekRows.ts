import { addDays, daysBetween, type LocalDay } from '@shared/domain/localDay'
import { mondayOf } from '../weekStore'

/** How far one can scroll from the week that the grid was opened at, before it is laid out anew around another. */
const WEEKS_EACH_WAY = 160
const ROWS_PER_WEEK = 8

/** A line of the grid: the head of a week, or one of its days. */
export type GridRow = { kind: 'week' | 'day'; monday: LocalDay; day: LocalDay; weekend: boolean }

/** The lines of the weeks around one: for each the head and seven days, by their place in the scroll. */
export type WeekRows = ReturnType<typeof createWeekRows>

export function createWeekRows(around: LocalDay) {
  const first = addDays(mondayOf(around), -WEEKS_EACH_WAY * 7)
  const weeks = WEEKS_EACH_WAY * 2 + 1
  const made = new Map<number, GridRow>()
  const make = (index: number): GridRow => {
    const monday = addDays(first, Math.floor(index / ROWS_PER_WEEK) * 7)
    const place = index % ROWS_PER_WEEK
    if (place === 0) return { kind: 'week', monday, day: monday, weekend: false }
    return { kind: 'day', monday, day: addDays(monday, place - 1), weekend: place > 5 }
  }
  return {
    count: weeks * ROWS_PER_WEEK,
    row: (index: number): GridRow => {
      const row = made.get(index) ?? make(index)
      made.set(index, row)
      return row
    },
    isWeekend: (index: number) => index % ROWS_PER_WEEK > 5,
    isHead: (index: number) => index % ROWS_PER_WEEK === 0,
    /** The line of a week's head. */
    ofWeek: (day: LocalDay) => (daysBetween(first, mondayOf(day)) / 7) * ROWS_PER_WEEK,
    ofDay: (day: LocalDay) => {
      const days = daysBetween(first, day)
      return Math.floor(days / 7) * ROWS_PER_WEEK + (((days % 7) + 7) % 7) + 1
    },
    /** Whether a day lies far enough inside to be scrolled to and away from. */
    holds: (day: LocalDay) => {
      const week = Math.floor(daysBetween(first, day) / 7)
      return week >= 4 && week < weeks - 4
    },
  }
}
