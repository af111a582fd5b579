import { costOffOrder, costOnOrder, placedOnOrder, takenOffOrder } from '@shared/domain/orders/orderable'
import type { Services } from '../services'
import { changeEntries } from '../time/changeEntries'

/**
 * Makes hours and costs agree with the orders that there are, after a copy was restored: the orders stand as they were last, and what
 * the copy brought back may be older. What is on a finished order is locked, and what is on none is free.
 */
export function settleAfterRestore(services: Services): void {
  const { store, clock } = services
  const at = clock.now()
  store.transaction(() => {
    store.orderContents.releaseUnfinished()
    const hours = store.orderContents.astray()
    const off = store.entries.many(hours.off).map((before) => ({ before, after: takenOffOrder(before, at) }))
    const on = store.entries.many(hours.on).map((before) => ({ before, after: placedOnOrder(before, at) }))
    if (off.length > 0) changeEntries(services, 'takeOffOrder', 'me', off)
    if (on.length > 0) changeEntries(services, 'putOnOrder', 'me', on)
    const costs = store.orderContents.costsAstray()
    for (const cost of store.costs.many(costs.off)) store.costs.put(costOffOrder(cost, at))
    for (const cost of store.costs.many(costs.on)) store.costs.put(costOnOrder(cost, at))
  })
}
