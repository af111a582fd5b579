import { orderTotals } from '@shared/domain/orders/lineAmounts'
import { costOnOrder, costOrderObstacle, hoursObstacle, placedOnOrder } from '@shared/domain/orders/orderable'
import { lineKeyOfCost, lineKeyOfEntry } from '@shared/domain/orders/orderLines'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { orderRules } from '../settings/companySettings'
import { changeEntries, tellOfChanges } from '../time/changeEntries'
import { draftOf } from './orderAccess'
import { type WorkedOutDraft, workOutDraft } from './workOutDraft'

/**
 * «Ferdigstill»: the order stands as it was shown from now on, its hours and costs are locked, and it is in the queue, with or without
 * a network; all in one transaction, with the totals that are to leave under «Ved ferdigstilling av ordre». Refused where it is no more
 * what the person saw, or something stands in its way. It is not undone: the order is deleted.
 */
export function finishOrder(
  services: Services,
  person: Person,
  { id, shown }: CallParsedInput<'orders.finish'>,
): Result<void, BusyError> {
  const { store, history } = services
  const finished = store.transaction((): Result<string, BusyError> => {
    const order = draftOf(services, person, id)
    if (!order.ok) return order
    const draft = workOutDraft(services, order.value)
    const { netOre, grossOre } = orderTotals(draft.lines)
    const isAsShown =
      netOre === shown.netOre && grossOre === shown.grossOre && draft.lines.length === shown.lines
    if (!isAsShown) return err(busyError('changedSinceShown'))
    if (draft.obstacles.length > 0) return err(busyError('orderObstructed'))
    if (!mayAllCome(services, draft)) return err(busyError('orderHoursTaken'))
    placeContents(services, draft)
    writeOrder(services, person, draft, { netOre, grossOre })
    return ok(draft.party?.name ?? '')
  })
  if (!finished.ok) return finished
  history.endAt({ action: 'changed', subject: 'order', name: finished.value })
  services.changed('orders', 'costs')
  tellOfChanges(services)
  return ok(undefined)
}

/** Whether all that the draft holds may come on an order, by the rules themselves, and is on no other one. */
function mayAllCome(services: Services, { hours, costs }: WorkedOutDraft): boolean {
  const { store, clock } = services
  const rules = orderRules(services)
  const [now, today] = [clock.now(), clock.today()]
  return (
    hours.every((each) => hoursObstacle(each, { billable: true, rules, now, today }) === null) &&
    costs.every((each) => costOrderObstacle(each, { rules, today }) === null) &&
    store.orderContents.placed(hours.map(({ id }) => id)).length === 0
  )
}

/** Hours and costs that are on the order are on no other one, and locked; what was left out waits for the next. */
function placeContents(services: Services, draft: WorkedOutDraft): void {
  const { store, clock } = services
  const { order, entries, draftCosts, decidedEntries, decidedCosts, input } = draft
  const at = clock.now()
  const included = entries.filter((entry) => entry.included)
  const includedCosts = new Set(draftCosts.flatMap((cost) => (cost.included ? [cost.id] : [])))
  const onIt = new Set(included.map((entry) => entry.id))
  store.orderContents.forget(order.id)
  store.orderContents.putEntries(
    order.id,
    included.map((entry) => ({
      entryId: entry.id,
      included: true,
      billedMinutes: entry.billedMinutes,
      billedOre: entry.billedOre,
      reason: decidedEntries.get(entry.id)?.reason ?? '',
      placed: true,
      lineKey: lineKeyOfEntry(entry, input),
    })),
  )
  store.orderContents.putCosts(
    order.id,
    draftCosts
      .filter((cost) => cost.included)
      .map((cost) => ({
        costId: cost.id,
        included: true,
        billedOre: cost.billedOre,
        reason: decidedCosts.get(cost.id)?.reason ?? '',
        placed: true,
        lineKey: lineKeyOfCost(cost.id),
      })),
  )
  changeEntries(
    services,
    'putOnOrder',
    'me',
    store.entries.many([...onIt]).map((before) => ({ before, after: placedOnOrder(before, at) })),
  )
  for (const cost of store.costs.many([...includedCosts])) store.costs.put(costOnOrder(cost, at))
}

function writeOrder(
  { store, clock, newId }: Services,
  person: Person,
  { order, party, lines, catalogue, distribution }: WorkedOutDraft,
  totals: { netOre: number; grossOre: number },
): void {
  const at = clock.now()
  for (const [position, line] of lines.entries()) {
    store.orders.addLine({
      id: newId(),
      orderId: order.id,
      position,
      lineKey: line.key,
      kind: line.kind,
      description: line.description,
      productTripletexId: line.productTripletexId,
      productName:
        line.productTripletexId === null
          ? null
          : (catalogue.products.get(line.productTripletexId)?.name ?? ''),
      vatTripletexId: line.vatTripletexId,
      vatBasisPoints: line.vatBasisPoints,
      quantityHundredths: line.quantityHundredths,
      unitPriceOre: line.unitPriceOre,
      discountBasisPoints: line.discountBasisPoints,
      netOre: line.netOre,
      grossOre: line.grossOre,
      costOre: line.costOre,
    })
  }
  const leaves = distribution === 'tripletex'
  store.orders.change(
    order.id,
    {
      state: 'finished',
      finishedAt: at,
      finishedBy: person.name,
      leaves,
      projectTripletexId: party?.tripletexId ?? null,
      customerTripletexId: party?.customerTripletexId ?? null,
      customerName: party?.customerName ?? null,
      ...totals,
    },
    at,
  )
  if (leaves) store.orderOutbox.add(order.id, at)
}
