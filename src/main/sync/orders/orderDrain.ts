import type { OrderId, ProjectId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import type { QueuedOrder } from '../../db/orderOutboxRepository'
import type { TripletexClient } from '../../tripletex/client'
import { backoffMs, isAhead, LONGEST_WAIT_MS } from '../backoff'
import type { Connectivity } from '../connectivity'
import { endsWithin } from '../endsWithin'
import type { Gateway } from '../gateway'
import { stopsEverything } from '../outbox/reasons'
import { type OrderFailure, orderReason } from './orderReason'
import { recoverInterruptedOrders } from './orderRetry'
import { type OrderResult, type OrderSendDeps, sendOrder } from './sendOrder'

/** A call that is broken off ends at once, unless it waits for a session to be opened. */
const BREAK_OFF_MS = 250

export type OrderDrainDeps = OrderSendDeps & {
  gateway: Gateway
  connectivity: Connectivity
  random: () => number
  /** Takes an order for what is done to it; null while something else is done to it. */
  take: (id: OrderId) => (() => void) | null
  /** How many orders of each project have been dealt with so far; null when nothing is being sent any more. */
  onProgress: (done: ReadonlyMap<ProjectId, number> | null) => void
  /** A fault of the program itself; the order is tried again later. */
  onFault: (fault: unknown) => void
}

/**
 * Sends every order that is due, one after the other, until none is or nothing can leave. One drain runs at a time; a call while it
 * runs makes it look again at the end.
 */
export function createOrderDrain(deps: OrderDrainDeps) {
  const { store, clock } = deps
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let pausedUntil = 0
  const cancel = new AbortController()
  const later = (ms: number) => Instant.parse(new Date(Date.parse(clock.now()) + ms).toISOString())

  async function run(): Promise<void> {
    recoverInterruptedOrders(deps)
    do {
      again = false
      await sendAllDue()
    } while (again && !stopped)
  }

  async function sendAllDue(): Promise<void> {
    const done = new Map<ProjectId, number>()
    const paused = () => isAhead(pausedUntil, Date.parse(clock.now()))
    while (!stopped && !paused() && deps.gateway.state() === 'ready') {
      const taken = nextDue()
      const client = deps.gateway.client()
      if (!taken || !client) {
        taken?.release()
        break
      }
      const projectId = store.orders.get(taken.orderId)?.projectId
      deps.onProgress(new Map(done))
      const result = await sendOne(client, taken.orderId).finally(taken.release)
      if (projectId) done.set(projectId, (done.get(projectId) ?? 0) + 1)
      if (!stopped) deps.onProgress(new Map(done))
      if (result === 'stop') break
    }
    if (!stopped) deps.onProgress(null)
  }

  function nextDue(): { orderId: OrderId; release: () => void } | null {
    for (const { orderId } of store.orderOutbox.due(clock.now(), later(LONGEST_WAIT_MS))) {
      const release = deps.take(orderId)
      if (release) return { orderId, release }
    }
    return null
  }

  async function sendOne(client: TripletexClient, id: OrderId): Promise<'go on' | 'stop'> {
    const asking = { orders: client.orders, options: { priority: 'push', signal: cancel.signal } } as const
    try {
      return afterTry(id, await sendOrder(deps, asking, id))
    } catch (fault) {
      deps.onFault(fault)
      if (!stopped) afterFault(store.orderOutbox.get(id))
      return 'stop'
    }
  }

  function afterTry(id: OrderId, result: OrderResult): 'go on' | 'stop' {
    if (result.kind !== 'failed') {
      deps.connectivity.report(true)
      return 'go on'
    }
    const { failure } = result
    if (stopsEverything(failure)) {
      stopFor(failure)
      return 'stop'
    }
    deps.connectivity.report(true)
    const tries = store.orderOutbox.get(id)?.tries ?? 1
    const nextAttemptAt = later(failure.retryAfterMs ?? backoffMs(tries, deps.random))
    store.orderOutbox.change(id, { nextAttemptAt }, clock.now())
    return 'go on'
  }

  function stopFor(failure: OrderFailure): void {
    if (failure.scope === 'offline') deps.connectivity.report(false)
    else if (failure.scope === 'key') deps.gateway.refuseKey()
    else if (failure.scope === 'rateLimit') pausedUntil = Date.parse(later(failure.retryAfterMs ?? 0))
  }

  /** What a fault left in the middle is tried again later. */
  function afterFault(queued: QueuedOrder | null): void {
    if (queued?.state !== 'sending') return
    const nextAttemptAt = later(backoffMs(queued.tries, deps.random))
    const fields = { state: 'retry', reason: orderReason('internal'), nextAttemptAt } as const
    store.orderOutbox.change(queued.orderId, fields, clock.now())
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
