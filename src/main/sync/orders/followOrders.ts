import type { OrderId } from '@shared/domain/ids'
import type { RemoteOrderState } from '@shared/domain/orders/order'
import { ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import type { CallOptions } from '../../tripletex/api'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'

/**
 * Asks Tripletex what became of the orders that have left, with one call for each hundred, and keeps it. One that is not in the
 * answer is asked for by itself before it is taken for deleted. Null where there is nothing to ask.
 */
export async function followOrders(
  { store, clock, changed }: Pick<Services, 'store' | 'clock' | 'changed'>,
  client: TripletexClient,
  options: CallOptions,
): Promise<Result<undefined, TripletexError> | null> {
  const followed = store.orders
    .toFollow()
    .flatMap(({ id, remoteId, remoteState }) =>
      remoteId === null ? [] : [{ id, remoteId, before: remoteState }],
    )
  if (followed.length === 0) return null
  const answer = await client.orders.states(
    followed.map(({ remoteId }) => remoteId),
    options,
  )
  if (!answer.ok) return answer
  const seen = new Map<RemoteOrderState, OrderId[]>()
  let anyChanged = false
  for (const { id, remoteId, before } of followed) {
    const state = answer.value.get(remoteId) ?? (await stateOf(client, remoteId, options))
    if (typeof state === 'object') return state
    seen.set(state, [...(seen.get(state) ?? []), id])
    anyChanged ||= state !== before
  }
  store.transaction(() => {
    for (const [state, ids] of seen) store.orders.sawInTripletex(ids, state, clock.now())
  })
  if (anyChanged) changed('orders', 'timeEntries', 'costs')
  return ok(undefined)
}

/** Of one order that a list has not told of. */
async function stateOf(
  client: TripletexClient,
  remoteId: number,
  options: CallOptions,
): Promise<RemoteOrderState | Extract<Result<never, TripletexError>, { ok: false }>> {
  const read = await client.orders.get(remoteId, options)
  if (read.ok) return read.value.state
  return read.error.kind === 'notFound' ? 'gone' : read
}
