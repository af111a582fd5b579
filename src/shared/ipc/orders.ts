import { z } from 'zod'
import { REASON_MAX } from '../domain/decision'
import { CostId, EntryId, OrderId, PersonId, ProjectId, WorkTypeId } from '../domain/ids'
import { Instant, LocalDay } from '../domain/localDay'
import {
  COMMENT_MAX,
  DiscountBasisPoints,
  LINE_TEXT_MAX,
  LineQuantity,
  OrderDistribution,
  OrderGrouping,
  OrderLineKind,
  OrderStanding,
  UnitPriceOre,
} from '../domain/orders/order'
import { OrderDifference } from '../domain/orders/orderDifference'
import { OrderObstacle } from '../domain/orders/orderObstacle'
import { Ore } from '../domain/projectSetup'
import { EntryStatus } from '../domain/timeEntry'
import { Recorded } from './history'
import { OrderReason } from './sync'

const ProjectName = {
  projectId: ProjectId,
  projectNumber: z.string(),
  projectName: z.string(),
  projectColor: z.int().nullable(),
  customerName: z.string().nullable(),
}

/** A billable project with what may come on its next order. `unpricedMinutes`: hours that have no price, and count nothing in `amountOre`. */
const OrderableProject = z.object({
  ...ProjectName,
  archived: z.boolean(),
  entries: z.int(),
  minutes: z.int(),
  amountOre: z.int(),
  unpricedMinutes: z.int(),
  costs: z.int(),
  costsOre: z.int(),
  /** Whether a fixed price is charged, and what is left of it; null: hours are charged for, or none was set. */
  fixedPrice: z.boolean(),
  fixedPriceLeftOre: z.int().nullable(),
  firstDay: LocalDay.nullable(),
  /** Hours that will come once they are approved. */
  notApprovedMinutes: z.int(),
  lastOrderDate: LocalDay.nullable(),
  draftId: OrderId.nullable(),
})
export type OrderableProject = z.infer<typeof OrderableProject>

/** An order as a list shows it. Amounts of a draft are as it stands now. */
export const OrderRow = z.object({
  id: OrderId,
  ...ProjectName,
  standing: OrderStanding,
  orderDate: LocalDay,
  netOre: z.int(),
  grossOre: z.int(),
  number: z.string().nullable(),
  finishedAt: Instant.nullable(),
  differs: z.boolean(),
})
export type OrderRow = z.infer<typeof OrderRow>

const Amounts = { netOre: z.int(), grossOre: z.int() }
export const OrderTotals = z.object({
  ...Amounts,
  byVat: z.array(z.object({ vatBasisPoints: z.int(), netOre: z.int(), vatOre: z.int() })),
  costOre: z.int(),
  costedNetOre: z.int(),
})
export type OrderTotals = z.infer<typeof OrderTotals>

const Line = {
  key: z.string(),
  kind: OrderLineKind,
  description: z.string(),
  productTripletexId: z.int().nullable(),
  productName: z.string().nullable(),
  vatTripletexId: z.int().nullable(),
  vatBasisPoints: z.int(),
  quantityHundredths: z.int(),
  unitPriceOre: z.int(),
  discountBasisPoints: z.int(),
  ...Amounts,
  costOre: z.int().nullable(),
}
const DraftLineView = z.object({
  ...Line,
  unpriced: z.boolean(),
  minutes: z.int(),
  workTypeId: WorkTypeId.nullable(),
  reason: z.string(),
  workedOut: z
    .object({ description: z.string(), quantityHundredths: z.int(), unitPriceOre: z.int() })
    .nullable(),
})
export type DraftLineView = z.infer<typeof DraftLineView>

const OrderEntry = z.object({
  id: EntryId,
  day: LocalDay,
  personId: PersonId,
  personName: z.string(),
  workTypeName: z.string(),
  description: z.string(),
  minutes: z.int(),
  status: EntryStatus,
  included: z.boolean(),
  billedMinutes: z.int().nullable(),
  billedOre: z.int().nullable(),
  reason: z.string(),
  /** The line that they come on; null: they are left out, or were written down to nothing. */
  lineKey: z.string().nullable(),
})
export type OrderEntry = z.infer<typeof OrderEntry>

const OrderCost = z.object({
  id: CostId,
  day: LocalDay,
  personName: z.string(),
  description: z.string(),
  quantityHundredths: z.int(),
  unitPriceOre: z.int(),
  amountOre: z.int(),
  costOre: z.int(),
  status: EntryStatus,
  included: z.boolean(),
  billedOre: z.int().nullable(),
  reason: z.string(),
  lineKey: z.string().nullable(),
})
export type OrderCost = z.infer<typeof OrderCost>

/** What is written on an order beside its lines. */
const Head = {
  fromDay: LocalDay.nullable(),
  toDay: LocalDay,
  grouping: OrderGrouping,
  orderDate: LocalDay,
  /** «Deres referanse». */
  reference: z.string().max(255),
  /** The text on the invoice. */
  comment: z.string().max(COMMENT_MAX),
}

/** A draft, worked out as things stand now. */
export const OrderDraft = z.object({
  id: OrderId,
  ...ProjectName,
  ...Head,
  distribution: OrderDistribution,
  /** Whether its hours leave for Tripletex when it is finished. */
  hoursLeave: z.boolean(),
  fixedPrice: z.boolean(),
  lines: z.array(DraftLineView),
  entries: z.array(OrderEntry),
  costs: z.array(OrderCost),
  totals: OrderTotals,
  obstacles: z.array(OrderObstacle),
  /** The names of the VAT codes that a line without a product can have. */
  vatTypes: z.array(z.object({ tripletexId: z.int(), name: z.string(), basisPoints: z.int() })),
})
export type OrderDraft = z.infer<typeof OrderDraft>

/** An order that was finished, as it was then, and what became of it. */
export const FinishedOrder = z.object({
  id: OrderId,
  ...ProjectName,
  ...Head,
  standing: OrderStanding,
  finishedAt: Instant,
  finishedBy: z.string(),
  lines: z.array(z.object(Line)),
  entries: z.array(OrderEntry),
  costs: z.array(OrderCost),
  totals: OrderTotals,
  remote: z.object({ id: z.int(), number: z.string(), seenAt: Instant }).nullable(),
  differences: z.array(OrderDifference),
  /** Why it has not left; null: nothing is in its way. */
  reason: OrderReason.nullable(),
  tries: z.int(),
  nextAttemptAt: Instant.nullable(),
})
export type FinishedOrder = z.infer<typeof FinishedOrder>

/**
 * What «Slett ordre» would do now. `inTripletex`: `none` where it never got there, `unknown` where no answer told whether it did,
 * `open` where it is deleted there too. `hoursLeave`: its hours came there with it, and are taken out of there again. `obstacle`: why
 * it cannot be deleted; null: it can.
 */
export const OrderDeletion = z.object({
  entries: z.int(),
  minutes: z.int(),
  costs: z.int(),
  hoursLeave: z.boolean(),
  inTripletex: z.enum(['none', 'unknown', 'open', 'closed', 'invoiced', 'gone']),
  number: z.string().nullable(),
  obstacle: z.enum(['sending', 'invoiced', 'needsNetwork']).nullable(),
})
export type OrderDeletion = z.infer<typeof OrderDeletion>

const OnOrder = z.object({ id: OrderId })
const Reason = z.string().trim().max(REASON_MAX)
const LineChange = {
  description: z.string().trim().max(LINE_TEXT_MAX).nullable(),
  quantityHundredths: LineQuantity.nullable(),
  unitPriceOre: UnitPriceOre.nullable(),
  discountBasisPoints: DiscountBasisPoints.nullable(),
  productTripletexId: z.int().nullable(),
  vatTripletexId: z.int().nullable(),
  reason: Reason,
}
/** What is not given stays; null: as it is worked out. */
export const OrderLineChange = z.object(LineChange).partial()
export type OrderLineChange = z.infer<typeof OrderLineChange>

/** What is billed of hours or a cost; null: all of it. */
const BilledDown = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('hours'), minutes: z.int().min(0) }),
    z.object({ kind: z.literal('amount'), ore: Ore }),
  ])
  .nullable()

export const orderCalls = {
  /** The projects with something to bill, of those that one leads, or all. */
  'orders.dashboard': {
    input: z.void(),
    output: z.object({ sees: z.enum(['all', 'led', 'none']), projects: z.array(OrderableProject) }),
  },
  /** All orders that one may see, newest first. */
  'orders.list': { input: z.void(), output: z.array(OrderRow) },
  /** «Ny ordre»: makes a draft, or answers the one that the project has. */
  'orders.create': { input: z.object({ projectId: ProjectId }), output: OnOrder },
  /** `notFound` where it is no draft. */
  'orders.draft': { input: OnOrder, output: OrderDraft },
  'orders.changeDraft': {
    input: OnOrder.extend({ change: z.object(Head).partial() }),
    output: Recorded,
  },
  'orders.includeEntries': {
    input: OnOrder.extend({ entryIds: z.array(EntryId).min(1), included: z.boolean() }),
    output: Recorded,
  },
  'orders.includeCosts': {
    input: OnOrder.extend({ costIds: z.array(CostId).min(1), included: z.boolean() }),
    output: Recorded,
  },
  /** Of several entries, an amount is shared out by what each comes to. The reason is kept here, and not on the invoice. */
  'orders.writeDownEntries': {
    input: OnOrder.extend({ entryIds: z.array(EntryId).min(1), to: BilledDown, reason: Reason }),
    output: Recorded,
  },
  'orders.writeDownCost': {
    input: OnOrder.extend({ costId: CostId, billedOre: Ore.nullable(), reason: Reason }),
    output: Recorded,
  },
  'orders.editLine': {
    input: OnOrder.extend({ key: z.string(), change: OrderLineChange }),
    output: Recorded,
  },
  /** Adds a free line; answers its key. */
  'orders.addLine': {
    input: OnOrder.extend({ line: OrderLineChange }),
    output: z.object({ key: z.string() }),
  },
  /** Only free lines can be removed; the others go with what they are made of. */
  'orders.removeLine': { input: OnOrder.extend({ key: z.string() }), output: Recorded },
  /** The lines in their new order; what a line is written down by follows it. */
  'orders.moveLines': { input: OnOrder.extend({ keys: z.array(z.string()).min(1) }), output: Recorded },
  'orders.deleteDraft': { input: OnOrder, output: Recorded },
  /** «Ferdigstill». `shown`: what the person saw, which must still be so. Not undone: the order is deleted instead. */
  'orders.finish': {
    input: OnOrder.extend({ shown: z.object({ ...Amounts, lines: z.int() }) }),
    output: z.void(),
  },
  /** `notFound` where it is a draft. */
  'orders.get': { input: OnOrder, output: FinishedOrder },
  'orders.deletion': { input: OnOrder, output: OrderDeletion },
  /** «Slett ordre»: in Tripletex too, where it is there. Its hours and costs are free again. */
  'orders.delete': { input: OnOrder, output: z.void() },
  /** «Prøv nå». */
  'orders.retry': { input: OnOrder, output: z.void() },
  /** Asks Tripletex what became of it. */
  'orders.refresh': { input: OnOrder, output: z.void() },
  /** Opens the order in Tripletex, in the browser. */
  'orders.open': { input: OnOrder, output: z.void() },
  /** The page of a draft or an order as PDF, put where the person says; null where they did not want it after all. */
  'orders.savePdf': { input: OnOrder, output: z.object({ file: z.string() }).nullable() },
  /** Orders that have not left: how many, and how many of them need somebody. */
  'orders.waiting': { input: z.void(), output: z.object({ waiting: z.int(), needsYou: z.int() }) },
} as const
