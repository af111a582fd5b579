import { dayOf, type Instant, minuteOfDayAt } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'

/**
 * When an entry began and ended as the clock showed it where it was made, in minutes after midnight; null where only its length
 * is known. One that ends at midnight ends at 24:00 of its own day, and one of less than a minute ends a minute after its start.
 */
export function shownClock(entry: TimeEntry): { from: number | null; to: number | null } {
  const from = entry.startedAt && minuteOfDayAt(entry.startedAt, entry.zone)
  const to = entry.endedAt && endMinute(entry, entry.endedAt)
  return { from, to: from !== null && from === to ? Math.min(from + entry.minutes, 1440) : to }
}

function endMinute(entry: TimeEntry, endedAt: Instant): number {
  const minute = minuteOfDayAt(endedAt, entry.zone)
  return minute === 0 && dayOf(endedAt, entry.zone) !== entry.day ? 1440 : minute
}
