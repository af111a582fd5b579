import { ofQuantity } from '@shared/domain/cost'
import type { CostId, EntryId, OrderId } from '@shared/domain/ids'
import { orderTotals } from '@shared/domain/orders/lineAmounts'
import {
  type DraftCost,
  type DraftEntry,
  lineKeyOfCost,
  lineKeyOfEntry,
} from '@shared/domain/orders/orderLines'
import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import type { OrderCost, OrderDraft, OrderEntry } from '@shared/ipc/orders'
import { ok, type Result } from '@shared/result'
import type { CostOnOrder, EntryOnOrder, OrderedCost, OrderedHours } from '../db/orderContentRepository'
import type { OrderParty } from '../db/orderFactsRepository'
import type { Services } from '../services'
import { hoursFollowOrders } from './hoursFollowOrders'
import { draftOf } from './orderAccess'
import { type WorkedOutDraft, workOutDraft } from './workOutDraft'

/** A draft as things stand now, for whoever may make orders of its project. */
export function orderDraft(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  id: OrderId,
): Result<OrderDraft, BusyError> {
  const order = draftOf(services, person, id)
  return order.ok ? ok(viewOf(services, workOutDraft(services, order.value))) : order
}

function viewOf({ store }: Pick<Services, 'store'>, draft: WorkedOutDraft): OrderDraft {
  const { order, party, lines, catalogue } = draft
  const { products, vatCodes } = catalogue
  const { id, fromDay, toDay, grouping, orderDate, reference, comment } = order
  return {
    id,
    ...projectOf(order.projectId, party),
    fromDay,
    toDay,
    grouping,
    orderDate,
    reference,
    comment,
    distribution: draft.distribution,
    hoursLeave: hoursFollowOrders(store, party?.tripletexId),
    fixedPrice: draft.input.fixedPrice !== null,
    lines: lines.map((line) => ({
      ...line,
      productName:
        line.productTripletexId === null ? null : (products.get(line.productTripletexId)?.name ?? ''),
    })),
    ...contentsOf(draft),
    totals: orderTotals(lines),
    obstacles: draft.obstacles,
    vatTypes: [...vatCodes.values()]
      .filter(({ archivedAt }) => archivedAt === null)
      .map(({ tripletexId, name, basisPoints }) => ({ tripletexId, name, basisPoints }))
      .toSorted(
        (one, other) => other.basisPoints - one.basisPoints || one.name.localeCompare(other.name, 'nb'),
      ),
  }
}

/** What a view shows of the project of an order. */
export function projectOf(projectId: OrderDraft['projectId'], party: OrderParty | null) {
  return {
    projectId,
    projectNumber: party?.number ?? '',
    projectName: party?.name ?? '',
    projectColor: party?.color ?? null,
    customerName: party?.customerName ?? null,
  }
}

/** The hours and costs of a draft, each with the line that it comes on. */
function contentsOf({
  hours,
  costs,
  entries,
  draftCosts,
  decidedEntries,
  decidedCosts,
  lines,
  input,
}: WorkedOutDraft): {
  entries: OrderEntry[]
  costs: OrderCost[]
} {
  const drawn = new Set(lines.map(({ key }) => key))
  const onLine = (key: string) => (drawn.has(key) ? key : null)
  const of = new Map<EntryId, DraftEntry>(entries.map((entry) => [entry.id, entry]))
  const ofCost = new Map<CostId, DraftCost>(draftCosts.map((cost) => [cost.id, cost]))
  return {
    entries: hours.map((each) => {
      const entry = of.get(each.id)
      const key = entry?.included ? onLine(lineKeyOfEntry(entry, input)) : null
      return entryView(each, decidedEntries.get(each.id), entry?.included ?? true, key)
    }),
    costs: costs.map((each) => {
      const included = ofCost.get(each.id)?.included ?? true
      return costView(
        each,
        decidedCosts.get(each.id),
        included,
        included ? onLine(lineKeyOfCost(each.id)) : null,
      )
    }),
  }
}

export function entryView(
  { id, day, personId, personName, workTypeName, description, minutes, status }: OrderedHours,
  decided: EntryOnOrder | undefined,
  included: boolean,
  lineKey: string | null,
): OrderEntry {
  return {
    id,
    day,
    personId,
    personName,
    workTypeName,
    description,
    minutes,
    status,
    included,
    billedMinutes: decided?.billedMinutes ?? null,
    billedOre: decided?.billedOre ?? null,
    reason: decided?.reason ?? '',
    lineKey,
  }
}

export function costView(
  { id, day, personName, description, quantityHundredths, unitPriceOre, unitCostOre, status }: OrderedCost,
  decided: CostOnOrder | undefined,
  included: boolean,
  lineKey: string | null,
): OrderCost {
  return {
    id,
    day,
    personName,
    description,
    quantityHundredths,
    unitPriceOre,
    amountOre: ofQuantity(quantityHundredths, unitPriceOre),
    costOre: ofQuantity(quantityHundredths, unitCostOre),
    status,
    included,
    billedOre: decided?.billedOre ?? null,
    reason: decided?.reason ?? '',
    lineKey,
  }
}
