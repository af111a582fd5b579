import type { EntryId } from '@shared/domain/ids'
import type { HoursOrder } from '@shared/domain/orders/order'
import type { EntryStatus } from '@shared/domain/timeEntry'
import type { Store } from '../db/store'

/** The orders that hours are on, read at once; those that are on none, which most are not, cost nothing. */
export function ordersOfHours(
  store: Store,
  entries: readonly { id: EntryId; status: EntryStatus }[],
): ReadonlyMap<EntryId, HoursOrder> {
  const ids = entries.filter(({ status }) => status === 'onOrder').map(({ id }) => id)
  return ids.length === 0 ? new Map() : store.orderContents.ordersOf(ids)
}
