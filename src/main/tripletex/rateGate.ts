import { err, ok, type Result } from '@shared/result'
import type { TripletexError } from './errors'
import type { RateLimit } from './rateLimitHeaders'

/** Pushes carry what a person waits for; pulls refresh copies and give way. */
export type Priority = 'push' | 'pull'

export interface RateGateOptions {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** A wait longer than this is not made: the caller gets `rateLimited` at once. */
  readonly longestWaitSeconds: number
}

export interface RateGate {
  /** Waits for a turn. Each turn must be ended with `leave`. */
  enter(priority: Priority, signal?: AbortSignal): Promise<Result<undefined, TripletexError>>
  leave(seen?: RateLimit): void
  /** Nothing passes for so long. */
  close(seconds: number): void
}

const mostAtOnce = 6
const mostPullsAtOnce = 4
/** The share of each period's calls that pulls leave to pushes. */
const shareKeptForPushes = 0.1

interface Waiter {
  readonly resolve: (result: Result<undefined, TripletexError>) => void
}

/**
 * One gate for all calls of a client: few at once, none beyond what Tripletex says is left of the period, pushes
 * before pulls.
 */
export function createRateGate({ now, sleep, longestWaitSeconds }: RateGateOptions): RateGate {
  const waiting: Record<Priority, Waiter[]> = { push: [], pull: [] }
  let inFlight = 0
  let remaining = Number.POSITIVE_INFINITY
  let keptForPushes = 0
  let periodEnds = 0
  let closedUntil = 0
  let alarmAt = Number.POSITIVE_INFINITY

  /** When a call of this priority may pass as far as the rate goes; in the past or now = at once. */
  function opensAt(priority: Priority): number {
    if (periodEnds <= now()) remaining = Number.POSITIVE_INFINITY
    const left = remaining - inFlight - (priority === 'pull' ? keptForPushes : 0)
    return left > 0 ? closedUntil : Math.max(closedUntil, periodEnds)
  }

  function letThrough(): void {
    for (const priority of ['push', 'pull'] as const) {
      const most = priority === 'push' ? mostAtOnce : mostPullsAtOnce
      while (waiting[priority].length > 0 && inFlight < most) {
        const opens = opensAt(priority)
        if (opens > now()) {
          if (opens - now() > longestWaitSeconds * 1000) refuse(priority, opens)
          else wakeAt(opens)
          break
        }
        inFlight += 1
        waiting[priority].shift()?.resolve(ok(undefined))
      }
    }
  }

  function refuse(priority: Priority, opens: number): void {
    const retryAfterSeconds = Math.ceil((opens - now()) / 1000)
    for (const waiter of waiting[priority].splice(0)) {
      waiter.resolve(err({ kind: 'rateLimited', retryAfterSeconds }))
    }
  }

  function wakeAt(instant: number): void {
    if (alarmAt <= instant) return
    alarmAt = instant
    void sleep(instant - now()).then(() => {
      if (alarmAt === instant) alarmAt = Number.POSITIVE_INFINITY
      letThrough()
    })
  }

  return {
    enter(priority, signal) {
      return new Promise((resolve) => {
        const cancelled = err<TripletexError>({ kind: 'network', reason: 'cancelled', outcome: 'notSent' })
        if (signal?.aborted) return resolve(cancelled)
        const waiter: Waiter = {
          resolve: (result) => {
            signal?.removeEventListener('abort', giveUp)
            resolve(result)
          },
        }
        const giveUp = () => {
          const index = waiting[priority].indexOf(waiter)
          if (index >= 0) waiting[priority].splice(index, 1)
          resolve(cancelled)
        }
        signal?.addEventListener('abort', giveUp, { once: true })
        waiting[priority].push(waiter)
        letThrough()
      })
    },
    leave(seen) {
      inFlight -= 1
      if (seen !== undefined) {
        const ends = now() + seen.resetSeconds * 1000
        // Reset counts in whole seconds, so the end of one and the same period is seen to move a little.
        const samePeriod = Math.abs(ends - periodEnds) < 1500 && periodEnds > now()
        keptForPushes = Math.floor(seen.limit * shareKeptForPushes)
        remaining = samePeriod ? Math.min(remaining, seen.remaining) : seen.remaining
        periodEnds = samePeriod ? Math.max(periodEnds, ends) : ends
      }
      letThrough()
    },
    close(seconds) {
      closedUntil = Math.max(closedUntil, now() + seconds * 1000)
      letThrough()
    },
  }
}
