import type { ProjectId } from '@shared/domain/ids'
import { nextNumber } from '@shared/domain/projectNumbers'
import { DEFAULT_PROJECT_SETUP } from '@shared/domain/projectSetup'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ProjectList, ProjectRow } from '@shared/ipc/projectViews'
import type { Store } from '../db/store'
import { actorOf } from '../people/actor'
import { restOfTheProgram } from '../restOfTheProgram'
import type { Services } from '../services'
import { projectSync } from '../settings/transferSettings'
import { projectBudgets } from './projectBudgets'
import { projectState } from './projectState'

/** All projects, each as one light row: what many of them share is read once. Lets the rest of the program go on in between. */
export async function listProjects(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  person: Person,
): Promise<ProjectList> {
  const moment = { now: clock.now(), today: clock.today() }
  const actor = actorOf(store, person)
  const mayEdit = (projectId: ProjectId) => may(actor, 'editProject', { projectId })
  const budgets = await projectBudgets(store, moment, mayEdit)
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
