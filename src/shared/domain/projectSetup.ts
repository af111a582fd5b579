import { z } from 'zod'
import { exhaustive } from '../exhaustive'
import { MOST_ORE } from './money'

/** How many project colours there are; a project's own is one of them, from 1. */
export const PROJECT_COLORS = 8

/** An amount in øre that can stand on a project. */
export const Ore = z.int().min(0).max(MOST_ORE)

/** What decides the price of an hour. Product: «Oppsett for timepriser». */
export const PriceSetup = z.enum(['project', 'workType', 'person'])
export type PriceSetup = z.infer<typeof PriceSetup>

/**
 * What a budget is counted in; `none`: there is none. `fixedPrice`: the project costs its budget, in øre, whatever hours it takes, and
 * that is what its orders are made of. Product: «Budsjettype», «Fastpris».
 */
export const BudgetKind = z.enum(['none', 'hours', 'amount', 'fixedPrice'])
export type BudgetKind = z.infer<typeof BudgetKind>

/** What the figures of a budget are: minutes or øre. A fixed price is money; null: there is no budget. */
export function budgetUnit(kind: BudgetKind): 'hours' | 'amount' | null {
  switch (kind) {
    case 'none':
      return null
    case 'hours':
      return 'hours'
    case 'amount':
    case 'fixedPrice':
      return 'amount'
    default:
      return exhaustive(kind)
  }
}

/** What a budget is laid for: the whole project, or each work type. Product: «Budsjetter etter». */
export const BudgetPer = z.enum(['project', 'workType'])
export type BudgetPer = z.infer<typeof BudgetPer>

/**
 * What Busy knows of a project beside what Tripletex says of it. `color` null: by the project's id. `priceOre` is øre per hour;
 * `budget` is minutes or øre, by its kind. Null: none is set.
 */
export const ProjectSetup = z.object({
  color: z.int().min(1).max(PROJECT_COLORS).nullable(),
  billable: z.boolean(),
  membersOnly: z.boolean(),
  /** Whether only the work types that are offered on it may be chosen, and not all that fit. */
  chosenWorkTypesOnly: z.boolean(),
  notes: z.string().max(5000),
  priceSetup: PriceSetup,
  priceOre: Ore.nullable(),
  budgetKind: BudgetKind,
  budgetPer: BudgetPer,
  budget: Ore.nullable(),
})
export type ProjectSetup = z.infer<typeof ProjectSetup>

/** A project that nobody has set up: open to all, billable, with every work type that fits, no price and no budget. */
export const DEFAULT_PROJECT_SETUP: ProjectSetup = {
  color: null,
  billable: true,
  membersOnly: false,
  chosenWorkTypesOnly: false,
  notes: '',
  priceSetup: 'project',
  priceOre: null,
  budgetKind: 'none',
  budgetPer: 'project',
  budget: null,
}

/** Whether an hour can be billed: its work type is, and so is its project, where it has one that says anything of it. */
export function isBillable(project: boolean | null, workType: boolean | null): boolean {
  return (workType ?? false) && (project ?? DEFAULT_PROJECT_SETUP.billable)
}
