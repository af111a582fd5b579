import { addDays, instantAt, type LocalDay, minuteOfDayAt, type ZoneId } from './localDay'

/**
 * The one of two clock times, by `clockSpan`, that no clock shows since it is set forward past it that night; null where both
 * are shown. Work may end at the very moment when the clock is set forward.
 */
export function skippedTime(day: LocalDay, from: number, to: number, zone: ZoneId): number | null {
  if (!isShown(day, from, zone)) return from
  const end = to > from ? to : to + 1440
  return isShown(day, end, zone) || isShown(day, end - 1, zone) ? null : to
}

/** Whether the clock in `zone` ever shows a minute counted from midnight of `day`, which may be below 0 or above 1440. */
export function isShown(day: LocalDay, minute: number, zone: ZoneId): boolean {
  const days = Math.floor(minute / 1440)
  const ofDay = minute - days * 1440
  return minuteOfDayAt(instantAt(addDays(day, days), ofDay, zone), zone) === ofDay
}
