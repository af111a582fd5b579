import { orderTotals } from '@shared/domain/orders/lineAmounts'
import { orderStanding } from '@shared/domain/orders/order'
import type { Person } from '@shared/ipc/app'
import type { OrderRow } from '@shared/ipc/orders'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { isAmong, orderedProjects } from './orderAccess'
import { projectOf } from './orderDraft'
import { catalogueOf, workOutDraft } from './workOutDraft'

/** All orders of the projects whose orders the person makes: drafts first, then the newest. A draft's amounts are as it stands now. */
export function listOrders(services: Pick<Services, 'store' | 'clock'>, person: Person): OrderRow[] {
  const { store } = services
  const seen = orderedProjects(actorOf(store, person))
  const orders = store.orders.list().filter(({ projectId }) => isAmong(seen, projectId))
  const parties = store.orderFacts.parties([...new Set(orders.map(({ projectId }) => projectId))])
  const queued = store.orderOutbox.all()
  const catalogue = catalogueOf(services)
  return orders.map((order) => {
    const { netOre, grossOre } =
      order.state === 'draft'
        ? orderTotals(workOutDraft(services, order, catalogue).lines)
        : { netOre: order.netOre ?? 0, grossOre: order.grossOre ?? 0 }
    const project = projectOf(order.projectId, parties.get(order.projectId) ?? null)
    return {
      id: order.id,
      ...project,
      customerName: order.customerName ?? project.customerName,
      standing: orderStanding(order, queued.get(order.id)?.state ?? null),
      orderDate: order.orderDate,
      netOre,
      grossOre,
      number: order.remoteNumber,
      finishedAt: order.finishedAt,
      differs: order.differences.length > 0,
    }
  })
}
