import { type BudgetStatus, budgetStatus } from '@shared/domain/budget'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type ProjectPrices, priceOf, workTypePrice } from '@shared/domain/pricing'
import { isBillable, type ProjectSetup } from '@shared/domain/projectSetup'
import type { ProjectHours } from '../db/projectFigureRepository'
import type { Store } from '../db/store'
import { standardPrices } from './fillInPrices'

/** What stands on a project of the prices of hours and of its budget. */
export type ProjectMoney = ProjectPrices & { shares: ReadonlyMap<WorkTypeId, number | null> }

export function projectMoney(
  store: Store,
  id: ProjectId,
  { priceSetup, priceOre }: ProjectSetup,
): ProjectMoney {
  const workTypes = store.projectSetups.workTypes(id)
  const said = new Map(workTypes.map((each) => [each.workTypeId, each]))
  let standardOf: ReturnType<typeof standardPrices> | null = null
  return {
    priceSetup,
    priceOre,
    ofWorkTypes: {
      get(workTypeId) {
        standardOf ??= standardPrices(store)
        return workTypePrice(said.get(workTypeId), standardOf(workTypeId))
      },
    },
    ofPeople: new Map(store.projectSetups.members(id).map((each) => [each.personId, each.priceOre])),
    shares: new Map(workTypes.map((each) => [each.workTypeId, each.budget])),
  }
}

/** Hours with what each costs, and whether it can be billed; planned ones are left out, since nothing was done yet. */
export function pricedHours(setup: ProjectSetup, money: ProjectMoney, hours: readonly ProjectHours[]) {
  return hours
    .filter(({ planned }) => !planned)
    .map((each) => ({
      workTypeId: each.workTypeId,
      personId: each.personId,
      minutes: each.minutes,
      priceOre: priceOf(money, each),
      billable: isBillable(setup.billable, each.billable),
    }))
}

/** How far a project's budget is used; null where it has none. */
export function usedBudget(
  setup: ProjectSetup,
  money: ProjectMoney,
  hours: readonly ProjectHours[],
): BudgetStatus | null {
  const { budgetKind: kind, budgetPer: per, budget } = setup
  if (kind === 'none') return null
  return budgetStatus({ kind, per, budget, ofWorkTypes: money.shares }, pricedHours(setup, money, hours))
}
