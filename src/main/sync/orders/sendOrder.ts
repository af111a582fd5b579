import type { OrderId } from '@shared/domain/ids'
import type { Order } from '../../db/orderRepository'
import type { Services } from '../../services'
import type { CallOptions } from '../../tripletex/api'
import { beforeTheWrite, type TripletexError } from '../../tripletex/errors'
import type { OrderSought, OrdersResource } from '../../tripletex/resources/orders'
import { newOrder, soughtOf } from './orderPayload'
import { creationFailure, type OrderFailure, orderReason, readFailure } from './orderReason'
import { keepRemoteId, recordFound, recordGone } from './recordOrder'
import type { UnknownAnswers } from './unknownAnswers'

export type OrderSendDeps = Pick<Services, 'store' | 'clock'> & { unknownAnswers: UnknownAnswers }
/** How a try ended: `done` and `blocked` leave the order behind; a failure tells when to try again. */
export type OrderResult = { kind: 'done' } | { kind: 'blocked' } | { kind: 'failed'; failure: OrderFailure }
export type OrderAsking = { orders: OrdersResource; options: CallOptions }

/**
 * Brings one finished order into Tripletex, or finds it there: looks for it, makes it only where it is not there, reads it back and
 * compares. That it is asked for is stored before that leaves, so that after a crash or a lost answer the next try knows.
 */
export async function sendOrder(deps: OrderSendDeps, asking: OrderAsking, id: OrderId): Promise<OrderResult> {
  const order = begin(deps, id)
  if (!order) return { kind: 'done' }
  const remote = order.remoteId === null ? await findOrMake(deps, asking, order) : order.remoteId
  if (typeof remote !== 'number') return remote
  keepRemoteId(deps, id, remote)
  const read = await asking.orders.get(remote, asking.options)
  if (read.ok) recordFound(deps, id, read.value)
  else if (read.error.kind === 'notFound') recordGone(deps, id)
  else return readFailed(deps, id, read.error)
  return { kind: 'done' }
}

/** Marks an order as being sent; null where there is nothing to send. */
function begin({ store, clock }: OrderSendDeps, id: OrderId): Order | null {
  return store.transaction(() => {
    const [queued, order] = [store.orderOutbox.get(id), store.orders.get(id)]
    if (!queued || !order) return null
    if (order.state !== 'finished') {
      store.orderOutbox.change(id, { state: 'cancelled', nextAttemptAt: null }, clock.now())
      return null
    }
    store.orderOutbox.change(id, { state: 'sending', tries: queued.tries + 1 }, clock.now())
    return order
  })
}

async function findOrMake(
  deps: OrderSendDeps,
  { orders, options }: OrderAsking,
  order: Order,
): Promise<number | OrderResult> {
  const { id } = order
  const sought = soughtOf(order)
  if (!sought) return block(deps, id, orderReason('customerRefused'))
  const found = await orders.find(sought, options)
  if (!found.ok) return readFailed(deps, id, found.error)
  if (found.value !== null) return found.value
  const queued = deps.store.orderOutbox.get(id)
  const wait = queued ? deps.unknownAnswers.waitFor(queued) : 0
  if (wait > 0) return waitFor(deps, id, mayStillCome(wait))
  return make(deps, { orders, options }, order, sought)
}

const mayStillCome = (retryAfterMs: number): OrderFailure => ({
  scope: 'later',
  stored: true,
  reason: orderReason('answerUnknown'),
  retryAfterMs,
})

async function make(
  deps: OrderSendDeps,
  { orders, options }: OrderAsking,
  order: Order,
  sought: OrderSought,
): Promise<number | OrderResult> {
  const { store, clock, unknownAnswers } = deps
  const { id } = order
  store.orderOutbox.change(id, { unknown: true }, clock.now())
  const made = await orders.create(newOrder(sought, order, store.orders.lines(id)), options)
  if (made.ok) return made.value.id
  const failure = creationFailure(made.error)
  if (failure.stored) unknownAnswers.giveUp(id)
  else store.orderOutbox.change(id, { unknown: false }, clock.now())
  return failure.scope === 'person' ? block(deps, id, failure.reason) : waitFor(deps, id, failure)
}

function readFailed(deps: OrderSendDeps, id: OrderId, error: TripletexError): OrderResult {
  const failure = readFailure(beforeTheWrite(error))
  return failure.scope === 'person' ? block(deps, id, failure.reason) : waitFor(deps, id, failure)
}

/** The order waits. Where no answer told what became of its creation, that stays the reason. */
function waitFor({ store, clock }: OrderSendDeps, id: OrderId, failure: OrderFailure): OrderResult {
  const unknown = store.orderOutbox.get(id)?.unknown
  const why = unknown && failure.reason.code === 'offline' ? orderReason('answerUnknown') : failure.reason
  store.orderOutbox.change(id, { state: 'retry', reason: why, nextAttemptAt: null }, clock.now())
  return { kind: 'failed', failure }
}

/** The order waits for a person. */
function block({ store, clock }: OrderSendDeps, id: OrderId, why: OrderFailure['reason']): OrderResult {
  store.orderOutbox.change(id, { state: 'blocked', reason: why, nextAttemptAt: null }, clock.now())
  return { kind: 'blocked' }
}
