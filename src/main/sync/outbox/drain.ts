import type { PersonId } from '@shared/domain/ids'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Services } from '../../services'
import type { TripletexClient } from '../../tripletex/client'
import { backoffMs, isAhead, LONGEST_WAIT_MS } from '../backoff'
import type { Connectivity } from '../connectivity'
import { endsWithin } from '../endsWithin'
import type { Gateway } from '../gateway'
import type { SendResult } from './attempt'
import { BATCH, byFailure, nextGroup } from './groups'
import { type Failure, reason, stopsEverything } from './reasons'
import { sendBatch } from './sendBatch'
import { sendKey } from './sendKey'
import type { ListCalls } from './writeLists'

/** Batches that are on their way at once. */
const LANES = 3
/** A call that is broken off ends at once, unless it waits for a session to be opened. */
const BREAK_OFF_MS = 250

export type DrainDeps = Pick<Services, 'store' | 'clock' | 'newId'> & {
  gateway: Gateway
  connectivity: Connectivity
  random: () => number
  /** How many items of each person have been dealt with so far; null when nothing is being sent any more. */
  onProgress: (done: ReadonlyMap<PersonId, number> | null) => void
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
  let lists: ListCalls = { refused: false }
  const cancel = new AbortController()

  async function run(): Promise<void> {
    lists = { refused: false }
    recoverInterrupted(deps)
    do {
      again = false
      await sendAllDue()
    } while (again && !stopped)
  }

  async function sendAllDue(): Promise<void> {
    const { store, clock } = deps
    const done = new Map<PersonId, number>()
    let halted = false
    const inFlight = new Map<string, Promise<void>>()
    const paused = () => isAhead(pausedUntil, Date.parse(clock.now()))
    const halt = () => stopped || halted || paused() || deps.gateway.state() !== 'ready'

    const startNext = (due: QueuedKey[]): boolean => {
      const group = nextGroup(due.filter((each) => !inFlight.has(each.id)))
      const [first] = group
      const client = deps.gateway.client()
      if (!first || !client) return false
      const work = sendGroup(client, group)
        .then((results) => {
          for (const result of results) {
            if (result.kind === 'failed') halted = haltsAll(result.failure) || halted
            else if (result.kind === 'done') deps.connectivity.report(true)
          }
        })
        .catch((fault: unknown) => {
          halted = true
          deps.onFault(fault)
          if (!stopped) afterFault(group)
        })
        // A disk that takes nothing: what is left in the middle is taken up by the next drain.
        .catch(deps.onFault)
        .finally(() => {
          for (const { id, key } of group) {
            done.set(key.personId, (done.get(key.personId) ?? 0) + 1)
            inFlight.delete(id)
          }
          if (!stopped) report()
        })
      for (const { id } of group) inFlight.set(id, work)
      return true
    }
    const report = () => deps.onProgress(new Map(done))

    while (!halt()) {
      const due = store.outbox.due(clock.now(), later(LONGEST_WAIT_MS), LANES * BATCH * 2)
      while (new Set(inFlight.values()).size < LANES && startNext(due)) report()
      if (inFlight.size === 0) break
      await Promise.race(inFlight.values())
    }
    await Promise.all(inFlight.values())
    deps.onProgress(null)
  }

  async function sendGroup(client: TripletexClient, group: QueuedKey[]): Promise<SendResult[]> {
    const [first, ...more] = group
    if (!first) return []
    if (more.length === 0) {
      const result = await sendKey(deps, client, first.id, cancel.signal)
      if (result.kind === 'failed') afterFailure([first], result.failure)
      return [result]
    }
    const ids = group.map(({ id }) => id)
    const results = await sendBatch(deps, client, ids, cancel.signal, lists)
    for (const [failure, failed] of byFailure(group, results)) afterFailure(failed, failure)
    return [...results.values()]
  }

  const later = (ms: number) => new Date(Date.parse(deps.clock.now()) + ms).toISOString()

  /** What failed together is tried again together. */
  function afterFailure(items: readonly QueuedKey[], failure: Failure): void {
    if (stopsEverything(failure)) return
    const { store, clock } = deps
    deps.connectivity.report(true)
    const tries = Math.max(...items.map((item) => item.tries))
    const nextAttemptAt = later(failure.retryAfterMs ?? backoffMs(tries + 1, deps.random))
    store.transaction(() => {
      for (const { id } of items) store.outbox.change(id, { nextAttemptAt }, clock.now())
    })
  }

  /** Answers whether the whole queue must stop, and sees to it. */
  function haltsAll(failure: Failure): boolean {
    if (failure.scope === 'offline') deps.connectivity.report(false)
    else if (failure.scope === 'key') deps.gateway.refuseKey()
    else if (failure.scope === 'rateLimit') pausedUntil = Date.parse(later(failure.retryAfterMs ?? 0))
    return stopsEverything(failure)
  }

  /** A fault of the program itself: what it left in the middle is tried again later. */
  function afterFault(group: readonly QueuedKey[]): void {
    const { store, clock } = deps
    for (const { id } of group) {
      const item = store.outbox.get(id)
      if (item?.state !== 'sending') continue
      const nextAttemptAt = later(backoffMs(item.tries + 1, deps.random))
      const why = item.resolution ? item.reason : reason('internal')
      store.outbox.change(id, { state: 'retry', reason: why, nextAttemptAt }, clock.now())
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

/** Items that a crash left in the middle of sending are unknown: they wait again, and the next try reads before it writes. */
export function recoverInterrupted({ store, clock }: Pick<Services, 'store' | 'clock'>): void {
  for (const item of store.outbox.inState('sending')) {
    store.outbox.change(item.id, { state: 'pending', nextAttemptAt: null }, clock.now())
  }
}
