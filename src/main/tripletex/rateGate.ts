import { err, ok, type Result } from '@shared/result'
import type { TripletexError } from './errors'
import type { RateLimit } from './rateLimitHeaders'
import { createRatePeriod, type Priority } from './ratePeriod'

export interface RateGateOptions {
  /** Milliseconds on a clock that nobody sets. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<unknown>
  /** A wait longer than this is not made: the caller gets `rateLimited` at once. */
  readonly longestWaitSeconds: number
}

export interface RateGate {
  /** Waits for a turn. Each turn must be ended with `leave`. */
  enter(priority: Priority, signal?: AbortSignal): Promise<Result<undefined, TripletexError>>
  leave(seen?: RateLimit): void
  /**
   * Tripletex refused a call, which has not left yet, with 429: nothing passes for as many seconds as it asked for, or for a time of the gate's own
   * where it did not say. Answers how long that is, in seconds.
   */
  refused(askedSeconds: number | undefined): number
}

const mostAtOnce = 6
const mostPullsAtOnce = 4

interface Waiter {
  readonly resolve: (result: Result<undefined, TripletexError>) => void
}

/**
 * One gate for all calls of a client: few at once, none beyond what Tripletex says is left of the period, pushes
 * before pulls. The first call after a wait goes alone, so that a wait that was too short costs one refusal and not six.
 */
export function createRateGate({ now, sleep, longestWaitSeconds }: RateGateOptions): RateGate {
  const waiting: Record<Priority, Waiter[]> = { push: [], pull: [] }
  const period = createRatePeriod(now)
  let inFlight = 0
  let closedUntil = 0
  /** When a wait ends whose length is a guess until a first call has passed. */
  let proveAt = Number.POSITIVE_INFINITY
  let proving = false
  let alarmAt = Number.POSITIVE_INFINITY

  /** When a call of this priority may pass as far as the rate goes; in the past or now = at once. */
  const opensAt = (priority: Priority): number =>
    Math.max(closedUntil, period.hasRoom(inFlight, priority) ? 0 : period.endsAt())

  function letThrough(): void {
    for (const priority of ['push', 'pull'] as const) {
      while (waiting[priority].length > 0 && inFlight < most(priority)) {
        const opens = opensAt(priority)
        if (opens > now()) {
          proveAt = opens
          if (opens - now() > longestWaitSeconds * 1000) refuse(priority, opens)
          else wakeAt(opens)
          break
        }
        inFlight += 1
        proving = unproven()
        waiting[priority].shift()?.resolve(ok(undefined))
      }
    }
  }

  const unproven = (): boolean => proveAt <= now()

  function most(priority: Priority): number {
    if (unproven() && proving) return 0
    return priority === 'push' ? mostAtOnce : mostPullsAtOnce
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
      proving = false
      if (unproven() && closedUntil <= now()) proveAt = Number.POSITIVE_INFINITY
      if (seen !== undefined) period.see(seen)
      letThrough()
    },
    refused(askedSeconds) {
      if (askedSeconds === undefined && closedUntil > now()) return secondsUntil(closedUntil)
      const seconds = askedSeconds ?? period.ownWaitSeconds()
      if (unproven()) period.wasLonger()
      closedUntil = Math.max(closedUntil, now() + seconds * 1000)
      letThrough()
      return seconds
    },
  }

  function secondsUntil(instant: number): number {
    return Math.ceil((instant - now()) / 1000)
  }
}
