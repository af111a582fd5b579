import type { ProjectId } from '@shared/domain/ids'
import { nextNumber } from '@shared/domain/projectNumbers'
import { budgetUnit, DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ProjectList, ProjectRow } from '@shared/ipc/projectViews'
import type { BudgetSetup } from '../db/projectSetupRepository'
import type { Store } from '../db/store'
import { actorOf } from '../people/actor'
import { restOfTheProgram } from '../restOfTheProgram'
import type { Services } from '../services'
import { projectSync } from '../settings/transferSettings'
import { type StandardPrices, standardPrices } from './fillInPrices'
import { moneyOf, usedBudget } from './projectBudget'
import { projectState } from './projectState'

/** So many budgets are read at a time. */
const BUDGETS_AT_ONCE = 1000

/** All projects, each as one light row: what many of them share is read once. Lets the rest of the program go on in between. */
export async function listProjects(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  person: Person,
): Promise<ProjectList> {
  const moment = { now: clock.now(), today: clock.today() }
  const actor = actorOf(store, person)
  const mayEdit = (projectId: ProjectId) => may(actor, 'editProject', { projectId })
  const budgets = await budgetsOf(store, moment, mayEdit)
  const hours = store.projectFigures.hoursByProject(person.id, moment)
  await restOfTheProgram()
  const projects = store.projectFigures.list()
  const managers = store.projectFigures.employeeNames()
  const leaders = store.projectFigures.leaderNames()
  const own = ownProjects(store, person, actor.leads.projects)
  const rows = projects.map((project): ProjectRow => {
    const { id, origin, number, name, customerName, color } = project
    const seesAll = mayEdit(id)
    const logged = hours.get(id)
    const manager = managers.get(project.managerTripletexId ?? 0)
    return {
      id,
      origin,
      number,
      name,
      customerName,
      leaders: [...new Set([...(manager ? [manager] : []), ...(leaders.get(id) ?? [])])].join(', '),
      color,
      billable: project.billable ?? DEFAULT_PROJECT_SETUP.billable,
      state: projectState(project, moment.today),
      mine: own.has(id) || (logged?.own ?? false),
      minutes: (seesAll ? logged?.loggedMinutes : logged?.ownMinutes) ?? 0,
      ownHours: !seesAll,
      budget: budgets.get(id) ?? null,
    }
  })
  return { rows, source: projectSync(store) ? 'tripletex' : 'busy', nextNumber: nextNumber(projects) }
}

/** What a person leads or is in. */
function ownProjects(store: Store, person: Person, leads: ReadonlySet<ProjectId>): ReadonlySet<ProjectId> {
  return new Set([
    ...leads,
    ...store.projectSetups.memberOf(person.id),
    ...store.projectFigures.participatesIn(person.id),
  ])
}

type Budget = NonNullable<ProjectRow['budget']>
type Moment = Parameters<Store['projectFigures']['budgetHours']>[1]

/** The budgets that may be seen, each with how far it is used: many are read together, and no more than they ask for. */
async function budgetsOf(
  store: Store,
  moment: Moment,
  maySee: (projectId: ProjectId) => boolean,
): Promise<Map<ProjectId, Budget>> {
  const setups = [...store.projectSetups.withBudget()].filter(([id]) => maySee(id))
  const standardOf = standardPrices(store)
  const budgets = new Map<ProjectId, Budget>()
  for (let from = 0; from < setups.length; from += BUDGETS_AT_ONCE) {
    await restOfTheProgram()
    addBudgets(budgets, store, moment, standardOf, setups.slice(from, from + BUDGETS_AT_ONCE))
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
