import { z } from 'zod'
import { WorkTypeKind } from '../domain/bookable'
import { ProjectId, WorkTypeId } from '../domain/ids'
import { MOST_ORE } from '../domain/money'
import { Recorded } from './history'

/** A product of Tripletex. */
export const ProductOption = z.object({
  tripletexId: z.int(),
  number: z.string(),
  name: z.string(),
  priceOre: z.int(),
})
export type ProductOption = z.infer<typeof ProductOption>

/**
 * A work type in the register. `archivedBy`: null where Tripletex closed it. `product`: what order lines get; `inUse` false where
 * it is closed in Tripletex. `lacksProduct`: billable hours on it cannot become order lines. `projects` and `minutes`: on how many
 * projects it is used, and the hours of everybody.
 */
export const WorkTypeRow = z.object({
  id: WorkTypeId,
  name: z.string(),
  origin: z.enum(['busy', 'tripletex']),
  archived: z.boolean(),
  archivedBy: z.enum(['person', 'sync']).nullable(),
  billable: z.boolean(),
  category: z.string(),
  priceOre: z.int().nullable(),
  product: ProductOption.omit({ priceOre: true }).extend({ inUse: z.boolean() }).nullable(),
  lacksProduct: z.boolean(),
  projects: z.int(),
  minutes: z.int(),
})
export type WorkTypeRow = z.infer<typeof WorkTypeRow>

/** Where work types are made: here, or in Tripletex, where they are called activities. */
const WorkTypeSource = z.enum(['busy', 'tripletex'])

/** Every work type there is, archived ones too. `hasProducts`: there is something to choose as a product. */
export const WorkTypeList = z.object({
  source: WorkTypeSource,
  hasProducts: z.boolean(),
  rows: z.array(WorkTypeRow),
})
export type WorkTypeList = z.infer<typeof WorkTypeList>

/** `linked`: Tripletex has the work type on the project; `offered`: it was chosen for the project here. */
const UsingProject = z.object({
  id: ProjectId,
  number: z.string(),
  name: z.string(),
  customerName: z.string().nullable(),
  archived: z.boolean(),
  linked: z.boolean(),
  offered: z.boolean(),
  minutes: z.int(),
})
export type UsingProject = z.infer<typeof UsingProject>

/** `using`: the projects with the most hours on it, not all of them. `categories`: those in use, to choose among. */
export const WorkTypePage = z.object({
  workType: WorkTypeRow.extend({ kind: WorkTypeKind }),
  source: WorkTypeSource,
  using: z.array(UsingProject),
  categories: z.array(z.string()),
  hasProducts: z.boolean(),
})
export type WorkTypePage = z.infer<typeof WorkTypePage>

export const WorkTypeFields = z.object({ name: z.string().trim().min(1).max(100), billable: z.boolean() })
export type WorkTypeFields = z.infer<typeof WorkTypeFields>

/** What Busy knows of a work type, wherever it comes from; what is left out stays as it is. The price is øre per hour. */
export const WorkTypeSetupChange = z
  .object({
    category: z.string().trim().max(60),
    priceOre: z.int().min(0).max(MOST_ORE).nullable(),
    productTripletexId: z.int().nullable(),
  })
  .partial()
export type WorkTypeSetupChange = z.infer<typeof WorkTypeSetupChange>

const ofOne = z.object({ id: WorkTypeId })

export const workTypeCalls = {
  'workTypes.list': {
    input: z.void(),
    output: WorkTypeList,
  },
  'workTypes.page': { input: ofOne, output: WorkTypePage },
  /** Makes a work type that exists in Busy only. Refused while they come from Tripletex. */
  'workTypes.create': { input: WorkTypeFields, output: ofOne },
  /** Changes a work type that was made here. */
  'workTypes.change': { input: WorkTypeFields.partial().extend({ id: WorkTypeId }), output: Recorded },
  'workTypes.archive': { input: ofOne, output: Recorded },
  'workTypes.restore': { input: ofOne, output: Recorded },
  'workTypes.saveSetup': { input: WorkTypeSetupChange.extend({ id: WorkTypeId }), output: Recorded },
  /** Products in use, best matches first; without a query by number. */
  /** Null where it is not in use in Tripletex any more. */
  'products.get': { input: z.object({ tripletexId: z.int() }), output: ProductOption.nullable() },
  'products.search': {
    input: z.object({ query: z.string().max(200), limit: z.int().min(1).max(100) }),
    output: z.array(ProductOption),
  },
} as const
