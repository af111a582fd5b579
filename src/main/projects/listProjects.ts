import type { ProjectId } from '@shared/domain/ids'
import { DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ProjectList, ProjectRow } from '@shared/ipc/projectViews'
import type { ProjectHours } from '../db/projectFigureRepository'
import type { Store } from '../db/store'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { projectSync } from '../settings/transferSettings'
import { nextNumber } from './localProjects'
import { projectMoney, usedBudget } from './projectBudget'
import { projectState } from './projectState'

/** All projects, each as one light row: what many of them share is read once. */
export function listProjects(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  person: Person,
): ProjectList {
  const moment = { now: clock.now(), today: clock.today() }
  const actor = actorOf(store, person)
  const projects = store.projectFigures.list()
  const hours = store.projectFigures.hoursByProject(person.id, moment)
  const managers = store.projectFigures.employeeNames()
  const leaders = store.projectFigures.leaderNames()
  const own = ownProjects(store, person, actor.leads.projects)
  const mayEdit = (projectId: ProjectId) => may(actor, 'editProject', { projectId })
  const budgets = budgetsOf(store, moment, mayEdit)
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

/** The budgets that may be seen. Only projects that have one are looked into. */
function budgetsOf(
  store: Store,
  moment: Parameters<Store['projectFigures']['hours']>[1],
  maySee: (projectId: ProjectId) => boolean,
): Map<ProjectId, NonNullable<ProjectRow['budget']>> {
  const setups = [...store.projectSetups.withBudget()].filter(([id]) => maySee(id))
  const hours = new Map<ProjectId, ProjectHours[]>()
  for (const each of store.projectFigures.hours(
    setups.map(([id]) => id),
    moment,
  )) {
    hours.set(each.projectId, [...(hours.get(each.projectId) ?? []), each])
  }
  const budgets = new Map<ProjectId, NonNullable<ProjectRow['budget']>>()
  for (const [id, setup] of setups) {
    const status = usedBudget(setup, projectMoney(store, id, setup), hours.get(id) ?? [])
    if (!status || setup.budgetKind === 'none') continue
    const { budget, used, left } = status
    budgets.set(id, { kind: setup.budgetKind, budget, used, left })
  }
  return budgets
}
