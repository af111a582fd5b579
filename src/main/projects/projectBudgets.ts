import type { ProjectId } from '@shared/domain/ids'
import { budgetUnit } from '@shared/domain/projectSetup'
import type { ProjectRow } from '@shared/ipc/projectViews'
import type { BudgetSetup } from '../db/projectSetupRepository'
import type { Store } from '../db/store'
import { restOfTheProgram } from '../restOfTheProgram'
import { type StandardPrices, standardPrices } from './fillInPrices'
import { moneyOf, usedBudget } from './projectBudget'

/** So many budgets are read at a time, where nothing else is said. */
const BUDGETS_AT_ONCE = 1000

type Budget = NonNullable<ProjectRow['budget']>
type Moment = Parameters<Store['projectFigures']['budgetHours']>[1]

/**
 * The budgets that may be seen, each with how far it is used: `atOnce` are read together, and no more than they ask for. Many hours on
 * few projects are better read few at a time.
 */
export async function projectBudgets(
  store: Store,
  moment: Moment,
  maySee: (projectId: ProjectId) => boolean,
  atOnce = BUDGETS_AT_ONCE,
): Promise<Map<ProjectId, Budget>> {
  const setups = [...store.projectSetups.withBudget()].filter(([id]) => maySee(id))
  const standardOf = standardPrices(store)
  const budgets = new Map<ProjectId, Budget>()
  for (let from = 0; from < setups.length; from += atOnce) {
    await restOfTheProgram()
    addBudgets(budgets, store, moment, standardOf, setups.slice(from, from + atOnce))
  }
  return budgets
}

function addBudgets(
  budgets: Map<ProjectId, Budget>,
  store: Store,
  moment: Moment,
  standardOf: StandardPrices,
  setups: readonly [ProjectId, BudgetSetup][],
): void {
  const those = (which: (setup: BudgetSetup) => boolean) =>
    setups.flatMap(([id, setup]) => (which(setup) ? [id] : []))
  const workTypes = store.projectSetups.workTypesOfMany(
    those(({ priceSetup, budgetPer }) => priceSetup === 'workType' || budgetPer === 'workType'),
  )
  const members = store.projectSetups.membersOfMany(those(({ priceSetup }) => priceSetup === 'person'))
  const logged = store.projectFigures.budgetHours(
    those(() => true),
    moment,
  )
  for (const [id, setup] of setups) {
    const money = moneyOf(setup, workTypes.get(id) ?? [], members.get(id) ?? [], standardOf)
    const status = usedBudget(setup, money, logged.get(id) ?? [])
    const kind = budgetUnit(setup.budgetKind)
    if (!status || kind === null) continue
    const { budget, used, left } = status
    budgets.set(id, { kind, budget, used, left })
  }
}
