import type { OrderId } from '@shared/domain/ids'
import { costOffOrder, takenOffOrder } from '@shared/domain/orders/orderable'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { OrderDeletion } from '@shared/ipc/orders'
import { err, ok, type Result } from '@shared/result'
import type { Order } from '../db/orderRepository'
import type { Services } from '../services'
import type { InTripletex, OrderSync } from '../sync/orders/orderSync'
import { changeEntries, tellOfChanges } from '../time/changeEntries'
import { hoursFollowOrders } from './hoursFollowOrders'
import { notReached } from './notReached'
import { orderOf } from './orderAccess'

export type DeleteOrderDeps = { services: Services; orders: OrderSync }

/** What «Slett ordre» would do now, and what is in its way. Asks Tripletex where only that can tell. */
export async function orderDeletion(
  { services, orders }: DeleteOrderDeps,
  person: Person,
  id: OrderId,
): Promise<Result<OrderDeletion, BusyError>> {
  const { store } = services
  const found = deletable(services, person, id)
  if (!found.ok) return found
  const looked = await orders.alone(id, async () => (orders.mayBeThere(id) ? orders.look(id) : null))
  const order = store.orders.get(id) ?? found.value
  const saw = ({ remoteId, remoteState }: Order) => `${remoteId} ${remoteState}`
  if (saw(order) !== saw(found.value)) services.changed('orders', 'outbox')
  const entries = store.orderContents.hoursOf(id).filter(({ status }) => status === 'onOrder')
  const known = {
    entries: entries.length,
    minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0),
    costs: store.orderContents.costsOf(id).filter(({ status }) => status === 'onOrder').length,
    hoursLeave:
      entries.length > 0 && hoursFollowOrders(store, store.projects.get(order.projectId)?.tripletexId),
    number: order.remoteNumber,
  }
  const lastKnown = order.remoteState ?? (orders.mayBeThere(id) ? 'unknown' : 'none')
  if (looked === null && orders.isTaken(id)) {
    return ok({ ...known, inTripletex: lastKnown, obstacle: 'sending' })
  }
  if (looked === null) return ok({ ...known, inTripletex: lastKnown, obstacle: null })
  if (!looked.ok) return ok({ ...known, inTripletex: lastKnown, obstacle: 'needsNetwork' })
  const { kind } = looked.value
  if (kind === 'mayCome') return ok({ ...known, inTripletex: 'unknown', obstacle: 'sending' })
  return ok({ ...known, inTripletex: kind, obstacle: kind === 'invoiced' ? 'invoiced' : null })
}

/**
 * «Slett ordre»: an order that never got to Tripletex is free at once; any other one is read there first, deleted there where it is
 * not invoiced, and free once it is known to be gone. Not undone: the order is made anew instead.
 */
export async function deleteOrder(
  { services, orders }: DeleteOrderDeps,
  person: Person,
  id: OrderId,
): Promise<Result<void, BusyError>> {
  const found = deletable(services, person, id)
  if (!found.ok) return found
  const done = await orders.alone(id, async (): Promise<Result<void, BusyError>> => {
    const gone = orders.mayBeThere(id) ? await goneFromTripletex(orders, id) : ok(undefined)
    return gone.ok ? free(services, id) : gone
  })
  services.changed('orders', 'outbox')
  return done ?? err(busyError('orderSending'))
}

/** A finished order that the person may delete. */
function deletable(services: Services, person: Person, id: OrderId): Result<Order, BusyError> {
  const order = orderOf(services, person, id)
  return order.ok && order.value.state === 'draft' ? err(busyError('notFound')) : order
}

/** Sees to it that Tripletex does not have the order; good only where that is known. */
async function goneFromTripletex(orders: OrderSync, id: OrderId): Promise<Result<void, BusyError>> {
  const looked = await orders.look(id)
  if (!looked.ok) return err(notReached(looked.error))
  const there = looked.value
  switch (there.kind) {
    case 'none':
    case 'gone':
      return ok(undefined)
    case 'mayCome':
      return err(busyError('orderSending'))
    case 'invoiced':
      return err(busyError('orderInvoiced', { number: there.number }))
    case 'open':
    case 'closed':
      return removed(orders, id, there)
  }
}

async function removed(
  orders: OrderSync,
  id: OrderId,
  { remoteId, number }: Extract<InTripletex, { remoteId: number }>,
): Promise<Result<void, BusyError>> {
  const answer = await orders.remove(remoteId)
  if (answer.ok || answer.error.kind === 'notFound') {
    orders.sawGone(id)
    return ok(undefined)
  }
  // It may have been invoiced between the two calls.
  const again = await orders.look(id)
  if (!again.ok) return err(notReached(answer.error))
  if (again.value.kind === 'gone') return ok(undefined)
  return again.value.kind === 'invoiced'
    ? err(busyError('orderInvoiced', { number }))
    : err(notReached(answer.error))
}

/** The order is no more, and what was on it may come on another one. */
function free(services: Services, id: OrderId): Result<void, BusyError> {
  const { store, clock, history } = services
  const at = clock.now()
  const name = store.transaction(() => {
    const order = store.orders.get(id)
    if (order?.state !== 'finished') return null
    const placed = store.orderContents.entries(id).flatMap((each) => (each.placed ? [each.entryId] : []))
    const hours = store.entries.many(placed).filter(({ status }) => status === 'onOrder')
    const placedCosts = store.orderContents.costs(id).flatMap((each) => (each.placed ? [each.costId] : []))
    store.orderContents.release(id)
    store.orders.change(id, { state: 'deleted' }, at)
    if (store.orderOutbox.get(id)) {
      const cancelled = { state: 'cancelled', unknown: false, reason: null, nextAttemptAt: null } as const
      store.orderOutbox.change(id, cancelled, at)
    }
    for (const cost of store.costs.many(placedCosts)) {
      if (cost.status === 'onOrder') store.costs.put(costOffOrder(cost, at))
    }
    changeEntries(
      services,
      'takeOffOrder',
      'me',
      hours.map((before) => ({ before, after: takenOffOrder(before, at) })),
    )
    return order.remoteNumber ?? store.projects.get(order.projectId)?.name ?? ''
  })
  if (name === null) return err(busyError('orderGone'))
  history.endAt({ action: 'deleted', subject: 'order', name })
  services.changed('orders', 'costs')
  tellOfChanges(services)
  return ok(undefined)
}
