import type { OutboxOrder, OutboxView } from '@shared/ipc/sync'
import type { OrdersSeen, QueuedOrder } from '../../db/orderOutboxRepository'
import type { Store } from '../../db/store'

const SHOWN_DONE = 50

/** The queue of orders as «Utboks» shows it to somebody who sees those. */
export function orderOutboxView(store: Store, seen: OrdersSeen): OutboxView['orders'] {
  return {
    open: store.orderOutbox.open(seen).flatMap((queued) => toOrder(store, queued)),
    done: store.orderOutbox.latestSent(SHOWN_DONE, seen).flatMap((queued) => toOrder(store, queued)),
  }
}

function toOrder(store: Store, queued: QueuedOrder): OutboxOrder[] {
  const order = store.orders.get(queued.orderId)
  if (!order) return []
  const { state, nextAttemptAt, tries, reason, updatedAt } = queued
  return [
    {
      id: order.id,
      state,
      projectName: store.projects.get(order.projectId)?.name ?? '',
      customerName: order.customerName ?? '',
      orderDate: order.orderDate,
      netOre: order.netOre ?? 0,
      number: order.remoteNumber,
      nextAttemptAt,
      attempts: tries,
      reason,
      differs: order.differences.length > 0,
      updatedAt,
    },
  ]
}
