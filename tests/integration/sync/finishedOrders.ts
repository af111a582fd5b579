import type { Services } from '@main/services'
import { changeEntries } from '@main/time/changeEntries'
import { type CostId, type EntryId, OrderId, type ProjectId } from '@shared/domain/ids'
import { type Instant, LocalDay } from '@shared/domain/localDay'
import { lineAmounts } from '@shared/domain/orders/lineAmounts'
import { costOnOrder, placedOnOrder } from '@shared/domain/orders/orderable'

/** The registers of the small company that order lines refer to. */
export const VAT = { high: { id: 3, basisPoints: 2500 }, none: { id: 5, basisPoints: 0 } }

export type GivenLine = {
  description: string
  quantityHundredths: number
  unitPriceOre: number
  discountBasisPoints?: number
  vat?: { id: number | null; basisPoints: number }
  product?: { id: number; name: string }
}

export type GivenOrder = {
  projectId: ProjectId
  customerTripletexId: number | null
  projectTripletexId?: number | null
  entryIds?: readonly EntryId[]
  costIds?: readonly CostId[]
  lines?: readonly GivenLine[]
  reference?: string
  comment?: string
  orderDate?: string
  leaves?: boolean
}

const usualLines: GivenLine[] = [
  { description: 'Utvikling', quantityHundredths: 750, unitPriceOre: 125_050 },
  { description: 'Møte', quantityHundredths: 125, unitPriceOre: 99_999, discountBasisPoints: 1250 },
  { description: 'Utlegg', quantityHundredths: 100, unitPriceOre: 33_333, vat: VAT.none },
]

/** Puts a finished order into the database, with its lines, what is on it and its place in the queue, as finishing does. */
export function finishOrderWith(services: Services, given: GivenOrder): OrderId {
  const { store, clock, newId } = services
  const { entryIds = [], costIds = [], leaves = true } = given
  const id = OrderId.parse(newId())
  const at: Instant = clock.now()
  const lines = (given.lines ?? usualLines).map((line, position) => {
    const { vat = VAT.high, discountBasisPoints = 0, product, ...rest } = line
    const figures = { ...rest, discountBasisPoints, vatBasisPoints: vat.basisPoints }
    return {
      ...figures,
      ...lineAmounts(figures),
      id: newId(),
      orderId: id,
      position,
      lineKey: `free:${position}`,
      kind: 'free' as const,
      productTripletexId: product?.id ?? null,
      productName: product?.name ?? null,
      vatTripletexId: vat.id,
      costOre: null,
    }
  })
  store.transaction(() => {
    store.orders.add({
      id,
      projectId: given.projectId,
      state: 'finished',
      fromDay: null,
      toDay: LocalDay.parse('2026-11-30'),
      grouping: 'workType',
      orderDate: LocalDay.parse(given.orderDate ?? '2026-11-24'),
      reference: given.reference ?? 'Ola',
      comment: given.comment ?? 'Takk for oppdraget\nBetales innen 14 dager',
      createdAt: at,
      updatedAt: at,
      revision: 1,
      finishedAt: at,
      finishedBy: 'Kari',
      leaves,
      projectTripletexId: given.projectTripletexId ?? null,
      customerTripletexId: given.customerTripletexId,
      customerName: 'Kunden',
      netOre: lines.reduce((sum, { netOre }) => sum + netOre, 0),
      grossOre: lines.reduce((sum, { grossOre }) => sum + grossOre, 0),
      remoteId: null,
      remoteNumber: null,
      remoteState: null,
      remoteSeenAt: null,
      differences: [],
    })
    for (const line of lines) store.orders.addLine(line)
    const placed = { included: true, billedOre: null, reason: '', placed: true, lineKey: null }
    store.orderContents.putEntries(
      id,
      entryIds.map((entryId) => ({ ...placed, entryId, billedMinutes: null })),
    )
    store.orderContents.putCosts(
      id,
      costIds.map((costId) => ({ ...placed, costId })),
    )
    const changes = store.entries
      .many(entryIds)
      .map((before) => ({ before, after: placedOnOrder(before, at) }))
    changeEntries(services, 'putOnOrder', 'me', changes)
    for (const cost of store.costs.many(costIds)) store.costs.put(costOnOrder(cost, at))
    if (leaves) store.orderOutbox.add(id, at)
  })
  return id
}
