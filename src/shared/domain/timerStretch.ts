import { epochMs, type Instant } from './localDay'

/** Nobody works on one thing for so long: the clock was set forward meanwhile, or the timer was forgotten for good. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000

/** Whether so much time may have been worked in one go. */
export function isWorkable(from: Instant, to: Instant): boolean {
  return epochMs(to) - epochMs(from) <= LONGEST_MS
}

/**
 * The stretch that a timer counts. Time that cannot have been worked is not invented: where the clock was set back to before the
 * start, or is more than a week ahead of it, only the shortest stretch is kept, at a moment where the person finds it, to be
 * mended by hand.
 */
export function timerStretch(
  startedAt: Instant,
  stoppedAt: Instant,
  now: Instant,
): [from: Instant, to: Instant] {
  if (now < startedAt) return [now, now]
  const end = stoppedAt > now ? now : stoppedAt
  if (end <= startedAt || !isWorkable(startedAt, end)) return [startedAt, startedAt]
  return [startedAt, end]
}
