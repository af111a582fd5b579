import { type LocalDay, weekdayOf } from './localDay'
import { publicHolidayOn } from './publicHoliday'

const FRIDAY = 5

/** Whether people are expected at work: Monday to Friday, without public holidays. */
export function isWorkingDay(day: LocalDay): boolean {
  return weekdayOf(day) <= FRIDAY && publicHolidayOn(day) === null
}

/** The minutes that a person is expected to work on a day, where a full one has `dayMinutes`. */
export function capacityOn(day: LocalDay, dayMinutes: number): number {
  return isWorkingDay(day) ? dayMinutes : 0
}
