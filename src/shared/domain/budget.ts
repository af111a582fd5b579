import type { WorkTypeId } from './ids'
import { type PricedHours, totalOf } from './pricing'
import type { BudgetPer } from './projectSetup'

/** A budget, in minutes or øre by its kind. `ofWorkTypes`: each work type's share, where it is laid per work type. */
export type Budget = {
  kind: 'hours' | 'amount'
  per: BudgetPer
  budget: number | null
  ofWorkTypes: ReadonlyMap<WorkTypeId, number | null>
}

/** Hours that count against a budget. What is not billable costs nothing, and counts in hours alone. */
export type BudgetedHours = PricedHours & { billable: boolean }

/** `budget` null: none is set for this. `left` below 0: so much too much was used. */
export type BudgetUse = { budget: number | null; used: number; left: number | null }

export type BudgetStatus = BudgetUse & {
  /** Minutes that may be billed and have no price, and so count nothing in an amount. */
  unpricedMinutes: number
  /** Every work type that has a share or hours. Empty where the budget is laid for the whole project. */
  ofWorkTypes: ReadonlyMap<WorkTypeId | null, BudgetUse>
}

/** How far a budget is used. Laid per work type, the whole of it is the sum of the shares, and hours on any work type count. */
export function budgetStatus(budget: Budget, hours: readonly BudgetedHours[]): BudgetStatus {
  const billable = hours.filter((each) => each.billable)
  const unpricedMinutes = budget.kind === 'amount' ? totalOf(billable).unpricedMinutes : 0
  if (budget.per === 'project') {
    return { ...against(budget.budget, usedOf(budget.kind, hours)), unpricedMinutes, ofWorkTypes: new Map() }
  }
  const byWorkType = new Map<WorkTypeId | null, BudgetedHours[]>()
  for (const each of hours) {
    byWorkType.set(each.workTypeId, [...(byWorkType.get(each.workTypeId) ?? []), each])
  }
  const ids = new Set<WorkTypeId | null>([...budget.ofWorkTypes.keys(), ...byWorkType.keys()])
  const ofWorkTypes = new Map(
    [...ids].map((id): [WorkTypeId | null, BudgetUse] => {
      const share = id === null ? null : (budget.ofWorkTypes.get(id) ?? null)
      return [id, against(share, usedOf(budget.kind, byWorkType.get(id) ?? []))]
    }),
  )
  const uses = [...ofWorkTypes.values()]
  const shares = uses.flatMap((use) => (use.budget === null ? [] : [use.budget]))
  const whole = shares.length > 0 ? sum(shares) : null
  return { ...against(whole, sum(uses.map((use) => use.used))), unpricedMinutes, ofWorkTypes }
}

/** How much of a budget is used; null: none is set. Whatever is used of a budget of nothing is infinitely much. */
export function usedShare({ budget, used }: Pick<BudgetUse, 'budget' | 'used'>): number | null {
  if (budget === null) return null
  return used === 0 ? 0 : used / budget
}

function usedOf(kind: Budget['kind'], hours: readonly BudgetedHours[]): number {
  if (kind === 'hours') return sum(hours.map(({ minutes }) => minutes))
  return totalOf(hours.filter(({ billable }) => billable)).ore
}

function against(budget: number | null, used: number): BudgetUse {
  return { budget, used, left: budget === null ? null : budget - used }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
