import type { OrderId, ProjectId } from '@shared/domain/ids'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import type { CallOptions } from '../../tripletex/api'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import type { TripletexOrderState } from '../../tripletex/resources/orders'
import type { Connectivity } from '../connectivity'
import type { Gateway } from '../gateway'
import { followOrders } from './followOrders'
import { createOrderDrain } from './orderDrain'
import { soughtOf } from './orderPayload'
import { keepRemoteId, recordFound, recordGone } from './recordOrder'
import { createUnknownAnswers } from './unknownAnswers'

export type OrderSyncDeps = Pick<Services, 'store' | 'clock' | 'changed'> & {
  gateway: Gateway
  connectivity: Connectivity
  random: () => number
  onProgress: (done: ReadonlyMap<ProjectId, number> | null) => void
  onFault: (fault: unknown) => void
}

/**
 * What Tripletex holds of an order. `none`: it never got there. `mayCome`: it was asked for moments ago, is not there, and may
 * still come. `gone`: it was there.
 */
export type InTripletex =
  | { kind: 'none' | 'mayCome' | 'gone' }
  | { kind: TripletexOrderState; remoteId: number; number: string }

type Answered<T> = Promise<Result<T, TripletexError>>

/** What is done with orders in Tripletex: they are sent, followed, looked at and removed, one thing at a time with each. */
export function createOrderSync(deps: OrderSyncDeps) {
  const { store, clock, gateway, connectivity } = deps
  const unknownAnswers = createUnknownAnswers(clock)
  const taken = new Set<OrderId>()
  const stopping = new AbortController()
  const options: CallOptions = { priority: 'push', signal: stopping.signal }

  const take = (id: OrderId) => {
    if (taken.has(id)) return null
    taken.add(id)
    return () => void taken.delete(id)
  }
  const drain = createOrderDrain({ ...deps, unknownAnswers, take })

  /** Asks Tripletex something for somebody who waits; what comes of it tells whether Tripletex is in reach. */
  async function ask<T>(question: (client: TripletexClient) => Answered<T>): Answered<T> {
    const client = gateway.client()
    if (!client || gateway.state() !== 'ready') return err({ kind: 'noCredential' })
    const answer = await question(client)
    if (!stopping.signal.aborted) {
      connectivity.report(answer.ok || answer.error.kind !== 'network')
      if (!answer.ok && answer.error.kind === 'unauthorized') gateway.refuseKey()
    }
    return answer
  }

  async function lookAt(client: TripletexClient, id: OrderId): Answered<InTripletex> {
    const order = store.orders.get(id)
    const sought = order && soughtOf(order)
    if (!order || !sought) return ok({ kind: 'none' })
    if (order.remoteId === null) {
      const found = await client.orders.find(sought, options)
      if (!found.ok) return found
      if (found.value === null) {
        const queued = store.orderOutbox.get(id)
        return ok({ kind: queued && unknownAnswers.waitFor(queued) > 0 ? 'mayCome' : 'none' })
      }
      keepRemoteId(deps, id, found.value)
    }
    const remoteId = store.orders.get(id)?.remoteId
    if (remoteId == null) return ok({ kind: 'none' })
    const read = await client.orders.get(remoteId, options)
    if (read.ok) {
      recordFound(deps, id, read.value)
      return ok({ kind: read.value.state, remoteId, number: read.value.number })
    }
    if (read.error.kind !== 'notFound') return read
    recordGone(deps, id)
    return ok({ kind: 'gone' })
  }

  return {
    start: drain.start,
    pausedUntil: drain.pausedUntil,
    /** Whether Tripletex may know something of an order that the database does not: only it can be asked. */
    mayBeThere(id: OrderId): boolean {
      const order = store.orders.get(id)
      const known = order?.remoteId != null && order.remoteState !== 'gone'
      return known || store.orderOutbox.get(id)?.unknown === true
    },
    isTaken: (id: OrderId): boolean => taken.has(id),
    /** Does something with an order while nothing else is done with it; null where it is being sent, or deleted, just now. */
    async alone<T>(id: OrderId, work: () => Promise<T>): Promise<T | null> {
      const release = take(id)
      if (!release) return null
      try {
        return await work()
      } finally {
        release()
      }
    },
    /** Reads what Tripletex holds of an order, and keeps it. To be called within `alone`. */
    look: (id: OrderId): Answered<InTripletex> => ask((client) => lookAt(client, id)),
    /** Deletes an order in Tripletex. Where no good answer comes it may be there or not. To be called within `alone`. */
    remove: (remoteId: number): Answered<undefined> =>
      ask((client) => client.orders.remove(remoteId, options)),
    /** Keeps that an order is not there any more. */
    sawGone: (id: OrderId): void => recordGone(deps, id),
    /** Asks what became of all orders that have left; null where there are none. */
    async follow(): Promise<Result<undefined, TripletexError> | null> {
      const client = gateway.client()
      if (!client || gateway.state() !== 'ready') return null
      return followOrders(deps, client, { priority: 'pull', signal: stopping.signal })
    },
    /** As `drain.stop`, and breaks off all else. */
    async stop(ms: number): Promise<void> {
      await drain.stop(ms)
      stopping.abort()
    },
  }
}
export type OrderSync = ReturnType<typeof createOrderSync>
