import { addDays, dayOf, daysBetween, type Instant, instantAt, type LocalDay, type ZoneId } from './localDay'
import type { Stretch } from './overlap'

/** The latest instant, not after `near`, at which the clock shows `minute`: what somebody means who says when they stopped. */
export function clockBefore(minute: number, near: Instant, zone: ZoneId): Instant {
  const day = dayOf(near, zone)
  const sameDay = instantAt(day, minute, zone)
  return sameDay <= near ? sameDay : instantAt(addDays(day, -1), minute, zone)
}

/**
 * When a timer that began at `startedAt` is to have begun instead: on the same day, or on the day before where that would be
 * ahead of `now` and the timer began the night after.
 */
export function startFromClock(minute: number, startedAt: Instant, now: Instant, zone: ZoneId): Instant {
  const day = dayOf(startedAt < now ? startedAt : now, zone)
  const sameDay = instantAt(day, minute, zone)
  const nightShift = minute >= 12 * 60 && sameDay > now && now < instantAt(day, 12 * 60, zone)
  return nightShift ? instantAt(addDays(day, -1), minute, zone) : sameDay
}

/** So far back a day can be named. */
const NAMED_DAYS = 31

/** The days from one instant to another, on one of which a clock time is meant; only the latest where there are very many. */
export function daysOfTimer(from: Instant, to: Instant, zone: ZoneId): LocalDay[] {
  const last = dayOf(to, zone)
  const back = Math.min(Math.max(0, daysBetween(dayOf(from, zone), last)), NAMED_DAYS)
  return Array.from({ length: back + 1 }, (_, index) => addDays(last, index - back))
}

/** Of what ended by now, the entry that reaches farthest into what a timer counts; null where none does. */
export function entryUnderTimer<E extends { startedAt: Instant | null; endedAt: Instant | null }>(
  entries: readonly E[],
  startedAt: Instant,
  now: Instant,
): (E & Stretch) | null {
  let found: (E & Stretch) | null = null
  for (const entry of entries) {
    const { startedAt: from, endedAt: to } = entry
    if (!from || !to || to <= startedAt || to > now) continue
    if (!found || to > found.endedAt) found = { ...entry, startedAt: from, endedAt: to }
  }
  return found
}
