import type { OrderId } from '@shared/domain/ids'
import { orderTotals } from '@shared/domain/orders/lineAmounts'
import { orderStanding } from '@shared/domain/orders/order'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { FinishedOrder } from '@shared/ipc/orders'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { orderOf } from './orderAccess'
import { costView, entryView, projectOf } from './orderDraft'

/** An order that was finished, as it was then, with what became of it since. */
export function finishedOrder(
  { store }: Pick<Services, 'store'>,
  person: Person,
  id: OrderId,
): Result<FinishedOrder, BusyError> {
  const found = orderOf({ store }, person, id)
  if (!found.ok) return found
  const order = found.value
  if (order.state !== 'finished' || order.finishedAt === null) return err(busyError('notFound'))
  const party = store.orderFacts.parties([order.projectId]).get(order.projectId) ?? null
  const queued = store.orderOutbox.get(id)
  const lines = store.orders.lines(id)
  const entries = new Map(store.orderContents.entries(id).map((each) => [each.entryId, each]))
  const costs = new Map(store.orderContents.costs(id).map((each) => [each.costId, each]))
  const drawn = new Set(lines.map(({ lineKey }) => lineKey))
  const onLine = (key: string | null | undefined) => (key && drawn.has(key) ? key : null)
  const { fromDay, toDay, grouping, orderDate, reference, comment, remoteId, remoteSeenAt } = order
  return ok({
    id,
    ...projectOf(order.projectId, party),
    customerName: order.customerName,
    fromDay,
    toDay,
    grouping,
    orderDate,
    reference,
    comment,
    standing: orderStanding(order, queued?.state ?? null),
    finishedAt: order.finishedAt,
    finishedBy: order.finishedBy ?? '',
    lines: lines.map(({ id: _id, orderId: _order, position: _position, lineKey, ...line }) => ({
      key: lineKey,
      ...line,
    })),
    entries: store.orderContents
      .hoursOf(id)
      .map((each) => entryView(each, entries.get(each.id), true, onLine(entries.get(each.id)?.lineKey))),
    costs: store.orderContents
      .costsOf(id)
      .map((each) => costView(each, costs.get(each.id), true, onLine(costs.get(each.id)?.lineKey))),
    totals: orderTotals(lines),
    remote:
      remoteId === null || remoteSeenAt === null
        ? null
        : { id: remoteId, number: order.remoteNumber ?? '', seenAt: remoteSeenAt },
    differences: order.differences,
    reason: queued?.reason ?? null,
    tries: queued?.tries ?? 0,
    nextAttemptAt: queued?.nextAttemptAt ?? null,
  })
}
