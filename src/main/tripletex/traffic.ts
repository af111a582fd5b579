import type { RateLimit } from './rateLimitHeaders'

const HOUR_MS = 60 * 60 * 1000

/** What Tripletex last told of its limit: how many requests a period allows, and how many of them were left at `at`. */
export interface SeenLimit extends RateLimit {
  /** Milliseconds of the clock that was given. */
  readonly at: number
}

/** How much Tripletex is asked, and what it says of how much it may be asked. */
export interface Traffic {
  /** A request leaves. */
  sent(): void
  seen(limit: RateLimit | undefined): void
  /** Tripletex refused a request with 429: nothing is asked for so long. */
  askedToWait(seconds: number): void
  /** Milliseconds of the clock that was given; null where nothing is waited for. */
  waitUntil(): number | null
  /** Requests of the last sixty minutes. */
  inLastHour(): number
  lastLimit(): SeenLimit | null
}

/**
 * Counts in a window that slides along with `now`, which gives milliseconds and may be set back: what then lies ahead is not counted.
 * `onWait` is told of each wait that Tripletex asks for.
 */
export function createTraffic(now: () => number, onWait: (milliseconds: number) => void = () => {}): Traffic {
  let sentAt: number[] = []
  let wait = { until: 0, milliseconds: 0 }
  let limit: SeenLimit | null = null

  function forgetOthers(): void {
    const present = now()
    sentAt = sentAt.filter((at) => at > present - HOUR_MS && at <= present)
  }

  /** More than was asked for is left only on a clock that was set back since. */
  function left(): number {
    const milliseconds = wait.until - now()
    return milliseconds > wait.milliseconds ? 0 : Math.max(0, milliseconds)
  }

  return {
    sent() {
      sentAt.push(now())
      const oldest = sentAt[0]
      if (oldest !== undefined && oldest <= now() - 2 * HOUR_MS) forgetOthers()
    },
    seen(told) {
      if (told !== undefined) limit = { ...told, at: now() }
    },
    askedToWait(seconds) {
      const milliseconds = seconds * 1000
      if (left() < milliseconds) wait = { until: now() + milliseconds, milliseconds }
      onWait(left())
    },
    waitUntil: () => (left() > 0 ? wait.until : null),
    inLastHour() {
      forgetOthers()
      return sentAt.length
    },
    lastLimit: () => limit,
  }
}
