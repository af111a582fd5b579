import { addDays, dayOf, type Instant, instantAt, type ZoneId } from './localDay'
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
