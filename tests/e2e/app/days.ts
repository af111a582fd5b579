import {
  addDays,
  dayOf,
  instantFromDate,
  type LocalDay,
  weekOf,
} from '../../../src/shared/domain/localDay.ts'

/** The day it is on this machine. */
export function today(): LocalDay {
  return dayOf(instantFromDate(new Date()), Intl.DateTimeFormat().resolvedOptions().timeZone)
}

/** A zone where it is early afternoon, of the day that it is in UTC: the last hours lie within one day there. */
export function daytimeZone(): string {
  const ahead = 13 - new Date().getUTCHours()
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}

/** Monday to Sunday of the week before this one: days whose time has passed, whatever day the tests run on. */
export function lastWeek(): LocalDay[] {
  return weekOf(addDays(today(), -7)).days
}

/** The days from Monday to Friday of the week before this one. */
export function lastWorkWeek(): [LocalDay, LocalDay, LocalDay, LocalDay, LocalDay] {
  const [monday, tuesday, wednesday, thursday, friday] = lastWeek()
  if (!monday || !tuesday || !wednesday || !thursday || !friday) throw new Error('A week has seven days.')
  return [monday, tuesday, wednesday, thursday, friday]
}

const utc = { timeZone: 'UTC' } as const
const weekdayShort = new Intl.DateTimeFormat('nb-NO', { weekday: 'short', ...utc })
const dayShort = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'short', ...utc })
const dayLong = new Intl.DateTimeFormat('nb-NO', { weekday: 'long', day: 'numeric', month: 'long', ...utc })
const noon = (day: LocalDay) => new Date(`${day}T12:00:00Z`)

/** How Tidslinje names a day: `man. 16. nov.` */
export function dayHeading(day: LocalDay): string {
  return `${weekdayShort.format(noon(day))} ${dayShort.format(noon(day))}`
}

/** How a day is named in full: `mandag 16. november` */
export function dayName(day: LocalDay): string {
  return dayLong.format(noon(day))
}
