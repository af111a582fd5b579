import { earlier, epochMs, type Instant, type ZoneId } from './localDay'
import { countedSpans, type DaySpan, splitAtMidnight } from './timeSpan'

/** Nobody works on one thing for so long: the clock was set forward meanwhile, or the timer was forgotten for good. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000

/** Whether so much time may have been worked in one go. */
export function isWorkable(from: Instant, to: Instant): boolean {
  return epochMs(to) - epochMs(from) <= LONGEST_MS
}

/**
 * What a timer counts, by local day; nothing where that does not come to a minute. `countedFrom`: see `countedSpans`. Time that
 * cannot have been worked is not invented: where the clock was set back to before the start, or is more than a week ahead of it,
 * only one minute is kept, at a moment where the person finds it, to be mended by hand.
 */
export function timerSpans(
  { startedAt, zone }: { startedAt: Instant; zone: ZoneId },
  stoppedAt: Instant,
  now: Instant,
  countedFrom: Instant,
): DaySpan[] {
  if (now < startedAt) return splitAtMidnight(now, now, zone)
  const end = earlier(stoppedAt, now)
  if (!isWorkable(startedAt, end)) return splitAtMidnight(startedAt, startedAt, zone)
  return countedSpans(startedAt, end, zone, countedFrom)
}
