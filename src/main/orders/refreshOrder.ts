import type { OrderId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { DeleteOrderDeps } from './deleteOrder'
import { notReached } from './notReached'
import { orderOf } from './orderAccess'

/** Asks Tripletex what it holds of an order, and keeps that; of one that never got there, there is nothing to ask. */
export async function refreshOrder(
  { services, orders }: DeleteOrderDeps,
  person: Person,
  id: OrderId,
): Promise<Result<void, BusyError>> {
  const order = orderOf(services, person, id)
  if (!order.ok) return order
  const looked = await orders.alone(id, async () => {
    if (!orders.mayBeThere(id)) return ok(undefined)
    const answer = await orders.look(id)
    return answer.ok ? ok(undefined) : err(notReached(answer.error))
  })
  services.changed('orders', 'outbox', 'timeEntries')
  return looked ?? err(busyError('orderSending'))
}
