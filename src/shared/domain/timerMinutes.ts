import { dayOf, epochMs, type Instant, instantAt, type ZoneId } from './localDay'

/** Whole minutes that a timer has run; none where the clock was set back to before its start. */
export function timerMinutes(startedAt: Instant, now: Instant): number {
  return Math.floor(Math.max(0, epochMs(now) - epochMs(startedAt)) / 60_000)
}

/** What of them is today's: a timer that ran over midnight counts from there. */
export function timerMinutesToday(startedAt: Instant, now: Instant, zone: ZoneId): number {
  const midnight = instantAt(dayOf(now, zone), 0, zone)
  return timerMinutes(startedAt > midnight ? startedAt : midnight, now)
}
