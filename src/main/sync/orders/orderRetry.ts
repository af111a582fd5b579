import type { OrderId } from '@shared/domain/ids'
import type { OrderReasonCode } from '@shared/ipc/sync'
import type { Services } from '../../services'

type Deps = Pick<Services, 'store' | 'clock'>

const DUE = { state: 'pending', nextAttemptAt: null, tries: 0 } as const

/** Makes one order due at once, whatever it waited for. */
export function retryOrder({ store, clock }: Deps, id: OrderId): void {
  const queued = store.orderOutbox.get(id)
  if (queued?.state === 'retry' || queued?.state === 'blocked' || queued?.state === 'pending') {
    store.orderOutbox.change(id, DUE, clock.now())
  }
}

/** Makes every order that waits or needs somebody due at once. */
export function retryOrders(deps: Deps): void {
  deps.store.transaction(() => {
    for (const { orderId } of deps.store.orderOutbox.open()) retryOrder(deps, orderId)
  })
}

const MENDED_BY_A_KEY: readonly OrderReasonCode[] = ['forbidden', 'keyMissing']

/** A new key may have the rights that the one before lacked. */
export function retryOrdersWithNewKey(deps: Deps): void {
  deps.store.transaction(() => {
    for (const { orderId, state, reason } of deps.store.orderOutbox.open()) {
      const waits = state === 'blocked' || state === 'retry'
      if (waits && reason && MENDED_BY_A_KEY.includes(reason.code)) retryOrder(deps, orderId)
    }
  })
}

/** Orders that a crash left in the middle of sending wait again; the next try looks for them before it makes them. */
export function recoverInterruptedOrders({ store, clock }: Deps): void {
  for (const { orderId } of store.orderOutbox.inState('sending')) {
    store.orderOutbox.change(orderId, { state: 'pending', nextAttemptAt: null }, clock.now())
  }
}
