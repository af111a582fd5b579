import { type BudgetStatus, budgetStatus } from '@shared/domain/budget'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type ProjectPrices, priceOf, workTypePrice } from '@shared/domain/pricing'
import { budgetUnit, isBillable } from '@shared/domain/projectSetup'
import type { BudgetHours, ProjectHours } from '../db/projectFigureRepository'
import type { BudgetSetup, ProjectMember, WorkTypeOnProject } from '../db/projectSetupRepository'
import type { Store } from '../db/store'
import { type StandardPrices, standardPrices } from './fillInPrices'

/** What stands on a project of the prices of hours and of its budget. */
export type ProjectMoney = ProjectPrices & { shares: ReadonlyMap<WorkTypeId, number | null> }

export function projectMoney(store: Store, id: ProjectId, setup: BudgetSetup): ProjectMoney {
  const { projectSetups } = store
  return moneyOf(setup, projectSetups.workTypes(id), projectSetups.members(id), standardPrices(store))
}

/** As `projectMoney`, of what was read of many projects at once. */
export function moneyOf(
  { priceSetup, priceOre }: BudgetSetup,
  workTypes: readonly WorkTypeOnProject[],
  members: readonly ProjectMember[],
  standardOf: StandardPrices,
): ProjectMoney {
  const said = new Map(workTypes.map((each) => [each.workTypeId, each]))
  return {
    priceSetup,
    priceOre,
    ofWorkTypes: { get: (workTypeId) => workTypePrice(said.get(workTypeId), standardOf(workTypeId)) },
    ofPeople: new Map(members.map((each) => [each.personId, each.priceOre])),
    shares: new Map(workTypes.map((each) => [each.workTypeId, each.budget])),
  }
}

/** Hours with what each costs, and whether it can be billed; planned ones are left out, since nothing was done yet. */
export function pricedHours(setup: BudgetSetup, money: ProjectMoney, hours: readonly ProjectHours[]) {
  return priced(
    setup,
    money,
    hours.filter(({ planned }) => !planned),
  )
}

function priced(setup: BudgetSetup, money: ProjectMoney, hours: readonly BudgetHours[]) {
  return hours.map((each) => ({
    workTypeId: each.workTypeId,
    personId: each.personId,
    minutes: each.minutes,
    priceOre: priceOf(money, each),
    billable: isBillable(setup.billable, each.billable),
  }))
}

/** How far a project's budget is used by what was logged; null where it has none. */
export function usedBudget(
  setup: BudgetSetup,
  money: ProjectMoney,
  logged: readonly BudgetHours[],
): BudgetStatus | null {
  const { budgetKind, budgetPer: per, budget } = setup
  const kind = budgetUnit(budgetKind)
  if (kind === null) return null
  return budgetStatus({ kind, per, budget, ofWorkTypes: money.shares }, priced(setup, money, logged))
}
