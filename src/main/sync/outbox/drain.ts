import type { QueuedKey } from '../../db/outboxRepository'
import type { Services } from '../../services'
import { backoffMs } from '../backoff'
import type { Connectivity } from '../connectivity'
import type { Gateway } from '../gateway'
import { type Failure, reason } from './reasons'
import { sendKey } from './sendKey'

const LANES = 4
/** A call that is broken off ends at once, unless it waits for a session to be opened. */
const BREAK_OFF_MS = 250

export type DrainDeps = Pick<Services, 'store' | 'clock' | 'newId'> & {
  gateway: Gateway
  connectivity: Connectivity
  random: () => number
  onProgress: (progress: { done: number; total: number } | null) => void
  /** A fault of the program itself; the item is tried again later. */
  onFault: (fault: unknown) => void
}

/**
 * Sends everything that is due, several keys at a time but never one key twice at once, until nothing is due or nothing can
 * leave. One drain runs at a time; a call while it runs makes it look again at the end.
 */
export function createDrain(deps: DrainDeps) {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let pausedUntil = 0
  const cancel = new AbortController()

  async function run(): Promise<void> {
    do {
      again = false
      await sendAllDue()
    } while (again && !stopped)
  }

  async function sendAllDue(): Promise<void> {
    const { store, clock } = deps
    let done = 0
    let halted = false
    const inFlight = new Map<string, Promise<void>>()
    const paused = () => pausedUntil > Date.parse(clock.now())
    const halt = () => stopped || halted || paused() || deps.gateway.state() !== 'ready'

    const startNext = (due: QueuedKey[]): boolean => {
      const item = due.find((each) => !inFlight.has(each.id))
      const client = deps.gateway.client()
      if (!item || !client) return false
      const work = sendKey(deps, client, item.id, cancel.signal)
        .then((result) => {
          if (result.kind === 'failed') halted = afterFailure(item, result.failure) || halted
          else if (result.kind === 'done') deps.connectivity.report(true)
        })
        .catch((fault: unknown) => {
          deps.onFault(fault)
          if (stopped) return
          const nextAttemptAt = later(backoffMs(item.tries + 1, deps.random))
          store.outbox.change(
            item.id,
            { state: 'retry', reason: reason('internal'), nextAttemptAt },
            clock.now(),
          )
        })
        .finally(() => {
          done++
          inFlight.delete(item.id)
          if (!stopped) report()
        })
      inFlight.set(item.id, work)
      return true
    }
    const report = () => deps.onProgress({ done, total: done + store.outbox.counts().waiting })

    while (!halt()) {
      const due = store.outbox.due(clock.now(), LANES * 2)
      while (inFlight.size < LANES && startNext(due)) report()
      if (inFlight.size === 0) break
      await Promise.race(inFlight.values())
    }
    await Promise.all(inFlight.values())
    deps.onProgress(null)
  }

  const later = (ms: number) => new Date(Date.parse(deps.clock.now()) + ms).toISOString()

  /** Answers whether the whole queue must stop. */
  function afterFailure(item: QueuedKey, failure: Failure): boolean {
    const { store, clock } = deps
    const wait = (ms: number) => store.outbox.change(item.id, { nextAttemptAt: later(ms) }, clock.now())
    switch (failure.scope) {
      case 'offline':
        deps.connectivity.report(false)
        return true
      case 'key':
        deps.gateway.refuseKey()
        return true
      case 'rateLimit':
        pausedUntil = Date.parse(later(failure.retryAfterMs ?? 0))
        return true
      default:
        deps.connectivity.report(true)
        wait(failure.retryAfterMs ?? backoffMs(item.tries + 1, deps.random))
        return false
    }
  }

  return {
    /** Starts sending if nothing is being sent. Answers when the queue has been gone through. */
    start(): Promise<void> {
      if (stopped) return Promise.resolve()
      again = true
      running ??= run().finally(() => {
        running = null
      })
      return running
    },
    isRunning: () => running !== null,
    /** The moment before which Tripletex wants no more calls, in milliseconds since the epoch. */
    pausedUntil: () => pausedUntil,
    /** Lets what is under way end, for at most `ms`, then breaks it off, and starts nothing more. */
    async stop(ms: number): Promise<void> {
      stopped = true
      if (await endsWithin(running, ms)) return
      cancel.abort()
      await endsWithin(running, BREAK_OFF_MS)
    },
  }
}
async function endsWithin(work: Promise<void> | null, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false)
  })
  const ended = await Promise.race([work?.then(() => true) ?? true, limit])
  clearTimeout(timer)
  return ended
}

/** Items that a crash left in the middle of sending are unknown: they wait again, and the next try reads before it writes. */
export function recoverInterrupted({ store, clock }: Pick<Services, 'store' | 'clock'>): void {
  for (const item of store.outbox.inState('sending')) {
    store.outbox.change(item.id, { state: 'pending', nextAttemptAt: null }, clock.now())
  }
}
