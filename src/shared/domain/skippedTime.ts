import { instantAt, type LocalDay, minuteOfDayAt, type ZoneId } from './localDay'

/**
 * The one of two clock times, by `clockSpan`, that no clock shows since it is set forward past it that night; null where both
 * are shown. Work may end at the very moment when the clock is set forward.
 */
export function skippedTime(day: LocalDay, from: number, to: number, zone: ZoneId): number | null {
  if (!isShown(day, from, zone)) return from
  const end = to > from ? to : to + 1440
  return isShown(day, end, zone) || isShown(day, end - 1, zone) ? null : to
}

function isShown(day: LocalDay, minute: number, zone: ZoneId): boolean {
  return minuteOfDayAt(instantAt(day, minute, zone), zone) === minute % 1440
}
