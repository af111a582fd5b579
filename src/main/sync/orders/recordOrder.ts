import type { OrderId } from '@shared/domain/ids'
import type { Instant } from '@shared/domain/localDay'
import { orderDifferences } from '@shared/domain/orders/compareOrders'
import type { Services } from '../../services'
import type { TripletexOrder } from '../../tripletex/resources/orders'
import { foundOrder, sentOrder } from './orderPayload'

type Deps = Pick<Services, 'store' | 'clock'>

/** What became of the creation is known: it is this order. Kept before it is read back, so that no crash lets it be looked for again. */
export function keepRemoteId({ store, clock }: Deps, id: OrderId, remoteId: number): void {
  const at = clock.now()
  store.transaction(() => {
    if (store.orders.get(id)?.remoteId !== remoteId) store.orders.change(id, { remoteId }, at)
    store.orderOutbox.change(id, { unknown: false }, at)
  })
}

/** Keeps what Tripletex holds of an order, and where it is not what was sent. From then on it has left. */
export function recordFound({ store, clock }: Deps, id: OrderId, found: TripletexOrder): void {
  const at = clock.now()
  store.transaction(() => {
    const order = store.orders.get(id)
    if (order?.state !== 'finished') return
    const seen = {
      remoteId: found.id,
      remoteNumber: found.number,
      remoteState: found.state,
      remoteSeenAt: at,
      differences: orderDifferences(sentOrder(store, order), foundOrder(found)),
    }
    store.orders.change(id, seen, at)
    markSent(store, id, at)
  })
}

/** An order of which the id was known is not there any more. */
export function recordGone({ store, clock }: Deps, id: OrderId): void {
  const at = clock.now()
  store.transaction(() => {
    store.orders.sawInTripletex([id], 'gone', at)
    markSent(store, id, at)
  })
}

function markSent(store: Deps['store'], id: OrderId, at: Instant): void {
  const queued = store.orderOutbox.get(id)
  if (!queued || queued.state === 'sent' || queued.state === 'cancelled') return
  store.orderOutbox.change(id, { state: 'sent', unknown: false, reason: null, nextAttemptAt: null }, at)
}
