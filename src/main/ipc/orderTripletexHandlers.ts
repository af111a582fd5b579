import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import { deleteOrder, orderDeletion } from '../orders/deleteOrder'
import { orderOf, ordersSeen } from '../orders/orderAccess'
import { refreshOrder } from '../orders/refreshOrder'
import { self } from '../people/people'
import type { Session } from '../session'
import type { Handlers } from './answer'

type AskTripletex = 'orders.deletion' | 'orders.delete' | 'orders.retry' | 'orders.refresh' | 'orders.waiting'

/** The calls about orders on their way to Tripletex, and there. */
export function orderTripletexHandlers({ services, store, sync }: Session): Handlers<AskTripletex> {
  const deps = { services, orders: sync.orders }
  async function asSelf<T>(
    work: (person: Person) => Promise<Result<T, BusyError>>,
  ): Promise<Result<T, BusyError>> {
    const person = self(services)
    return person.ok ? work(person.value) : person
  }
  return {
    'orders.deletion': ({ id }) => asSelf((person) => orderDeletion(deps, person, id)),
    'orders.delete': async ({ id }) => {
      const deleted = await asSelf((person) => deleteOrder(deps, person, id))
      sync.publish()
      return deleted
    },
    'orders.retry': ({ id }) =>
      asSelf(async (person) => {
        const order = orderOf(services, person, id)
        if (!order.ok) return order
        sync.retryOrder(id)
        return ok(undefined)
      }),
    'orders.refresh': ({ id }) => asSelf((person) => refreshOrder(deps, person, id)),
    'orders.waiting': () => ok(store.orderOutbox.counts(ordersSeen(store))),
  }
}
