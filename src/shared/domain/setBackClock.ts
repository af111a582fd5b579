import { epochMs, type Instant, instantFromDate } from './localDay'

/** A timer when it was first looked at: what the clock said, and `uptime`, the machine's own count of milliseconds. */
export type FirstLook = { startedAt: Instant; at: Instant; uptime: number }

/** The system mends its clock by less than this all the time. */
const SET_BACK_MS = 60_000

/**
 * When a timer began by the clock as it is now, where that was set back since it was first looked at; null where it was not.
 * Nobody sets `uptime`, which stands still in sleep at most: so the time that was counted is neither lost nor made longer.
 */
export function startBySetBackClock(first: FirstLook, now: Instant, uptime: number): Instant | null {
  const counted = epochMs(first.at) - epochMs(first.startedAt) + uptime - first.uptime
  const shown = epochMs(now) - epochMs(first.startedAt)
  return counted - shown < SET_BACK_MS ? null : instantFromDate(new Date(epochMs(now) - counted))
}
