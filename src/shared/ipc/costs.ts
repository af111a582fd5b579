import { z } from 'zod'
import { Cost, CostDecision, MarkupBasisPoints, QuantityHundredths } from '../domain/cost'
import { REASON_MAX } from '../domain/decision'
import { CostId, PersonId, ProjectId } from '../domain/ids'
import { LocalDay } from '../domain/localDay'
import { Ore } from '../domain/projectSetup'
import { EntryStatus } from '../domain/timeEntry'
import { Recorded } from './history'

export const COST_TEXT_MAX = 255
/** The largest receipt that is taken, in bytes. */
export const RECEIPT_MAX_BYTES = 20 * 1024 * 1024

/** A cost with the names that a view shows, and what whoever asks can do with it. Money is øre. */
export const CostView = Cost.omit({
  receiptFile: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
}).extend({
  personName: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  projectColor: z.int().nullable(),
  productName: z.string().nullable(),
  costOre: z.int(),
  amountOre: z.int(),
  hasReceipt: z.boolean(),
  decision: CostDecision.nullable(),
  status: EntryStatus,
  /** The number of the order that it is on, where that is known. */
  orderNumber: z.string().nullable(),
  can: z.object({
    change: z.boolean(),
    delete: z.boolean(),
    submit: z.boolean(),
    withdraw: z.boolean(),
    approve: z.boolean(),
    reject: z.boolean(),
    undoApproval: z.boolean(),
  }),
})
export type CostView = z.infer<typeof CostView>

/** Both days included; null: no end on that side. `notSent`: where nobody submits, all that is not approved. */
export const CostFilter = z.object({
  projectId: ProjectId.nullable(),
  personId: PersonId.nullable(),
  from: LocalDay.nullable(),
  to: LocalDay.nullable(),
  state: z.enum(['all', 'notSent', 'waiting', 'approved', 'onOrder']),
})
export type CostFilter = z.infer<typeof CostFilter>

/** A picture or a PDF with what it is called. It is copied, so that it stays when the original goes. */
const Receipt = z.object({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) })

/** With a mark-up the unit price follows from the unit cost; without one it is as typed. A `receipt` left out stays as it is, null goes. */
export const CostInput = z.object({
  id: CostId.optional(),
  projectId: ProjectId,
  day: LocalDay,
  description: z.string().trim().min(1).max(COST_TEXT_MAX),
  productTripletexId: z.int().nullable(),
  quantityHundredths: QuantityHundredths,
  unitCostOre: Ore,
  markupBasisPoints: MarkupBasisPoints.nullable(),
  unitPriceOre: Ore,
  billable: z.boolean(),
  receipt: Receipt.nullable().optional(),
})
export type CostInput = z.input<typeof CostInput>

const Ids = z.object({ ids: z.array(CostId).min(1) })

export const costCalls = {
  /** The costs that one may see: one's own, and those of the projects and people that one leads. Newest first. */
  'costs.list': { input: CostFilter, output: z.array(CostView) },
  'costs.save': { input: CostInput, output: CostId },
  'costs.delete': { input: Ids, output: Recorded },
  'costs.submit': { input: Ids, output: Recorded },
  'costs.withdraw': { input: Ids, output: Recorded },
  'costs.approve': { input: Ids, output: Recorded },
  'costs.reject': {
    input: Ids.extend({ reason: z.string().trim().min(1).max(REASON_MAX) }),
    output: Recorded,
  },
  'costs.undoApproval': { input: Ids, output: Recorded },
  /** How many costs wait for the person's approval. */
  'costs.waiting': { input: z.void(), output: z.object({ costs: z.int(), amountOre: z.int() }) },
  /** The receipt of a cost, to be shown; `type` is its media type. */
  'costs.receipt': {
    input: z.object({ id: CostId }),
    output: Receipt.extend({ type: z.string() }),
  },
  /** Shows the receipt of a cost in the program that the system shows such files in. */
  'costs.openReceipt': { input: z.object({ id: CostId }), output: z.void() },
  /** Asks where a copy of the receipt shall be put, and puts it there; null where the person does not want it after all. */
  'costs.saveReceipt': { input: z.object({ id: CostId }), output: z.object({ file: z.string() }).nullable() },
  /** Products that fit what somebody types, for costs and lines of orders. */
  'costs.products': {
    input: z.object({ query: z.string().max(200), limit: z.int().min(1).max(100) }),
    output: z.array(
      z.object({ tripletexId: z.int(), number: z.string(), name: z.string(), priceOre: z.int() }),
    ),
  },
} as const
