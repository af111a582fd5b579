import type { RateLimit } from './rateLimitHeaders'

/** Pushes carry what a person waits for; pulls refresh copies and give way. */
export type Priority = 'push' | 'pull'

/** Tripletex counts in a short window of about ten seconds; the first wait after a 429 that does not say how long. */
const usualSeconds = 10
const longestOwnWaitSeconds = 60
/** The share of each period's calls that pulls leave to pushes. */
const shareKeptForPushes = 0.1
/** Reset counts in whole seconds, so the end of one and the same period is seen to move by a little more than one. */
const sameEndMilliseconds = 1500

/** What the rate headers have told of the period that runs, on the clock `now`. */
export function createRatePeriod(now: () => number) {
  let remaining = Number.POSITIVE_INFINITY
  let keptForPushes = 0
  let ends = 0
  /** How much later than its Reset a period was found to end: a second where whole seconds are rounded down. */
  let later = 0
  let ownWaits = 0

  return {
    /** Whether one more call may go, with so many on their way that may not be counted yet. */
    hasRoom(inFlight: number, priority: Priority): boolean {
      if (ends <= now()) remaining = Number.POSITIVE_INFINITY
      return remaining - inFlight - (priority === 'pull' ? keptForPushes : 0) > 0
    },
    endsAt: () => ends,
    /** Of all that is told of one period's end the earliest is the closest: each is rounded up and on its way for a while. */
    see({ limit, remaining: left, resetSeconds }: RateLimit): void {
      const told = now() + resetSeconds * 1000 + later
      const same = ends > now() && Math.abs(told - ends) < sameEndMilliseconds
      remaining = same ? Math.min(remaining, left) : left
      ends = same ? Math.min(ends, told) : told
      keptForPushes = Math.floor(limit * shareKeptForPushes)
      if (left > 0) ownWaits = 0
    },
    /** The first call after a period's supposed end was refused. */
    wasLonger(): void {
      later = 1000
    },
    /** How long to wait when a refusal does not say: to the end of the known period, else longer each time in a row. */
    ownWaitSeconds(): number {
      if (ends > now()) return Math.max(1, Math.ceil((ends - now()) / 1000))
      const seconds = Math.min(longestOwnWaitSeconds, usualSeconds * 2 ** ownWaits)
      ownWaits += 1
      return seconds
    },
  }
}
