import type { ProjectId } from '@shared/domain/ids'
import { factsLock, setupLock } from '@shared/domain/projectEditing'
import { nextNumber } from '@shared/domain/projectNumbers'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ProjectPage } from '@shared/ipc/projectViews'
import { err, ok, type Result } from '@shared/result'
import type { StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { projectSync } from '../settings/transferSettings'
import { bookableProject, bookingRules } from './bookableProject'
import { projectMoney, usedBudget } from './projectBudget'
import { projectHours } from './projectHours'
import { projectMembers } from './projectMembers'
import { projectState } from './projectState'
import { workTypesOnPage } from './projectWorkTypes'

/** Everything about one project that a person may see: prices, budget and the hours of others are for those who may edit it. */
export function projectPage(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  person: Person,
  id: ProjectId,
): Result<ProjectPage, BusyError> {
  const project = store.projects.get(id)
  if (!project) return err(busyError('notFound'))
  const actor = actorOf(store, person)
  const mayEdit = may(actor, 'editProject', { projectId: id })
  const isSynced = projectSync(store)
  const toEdit = { origin: project.origin, projectSync: isSynced, mayEdit }
  const setup = store.projectSetups.get(id)
  const money = projectMoney(store, id, setup)
  const hours = store.projectFigures.hours([id], { now: clock.now(), today: clock.today() })
  const logged = hours.filter(({ planned }) => !planned)
  const budget = mayEdit ? usedBudget(setup, money, logged) : null
  const people = store.people.all()
  const names = new Map<string, string>(people.map((each) => [each.id, each.name]))
  const workTypeNames = store.workTypes.many(hours.flatMap(({ workTypeId }) => workTypeId ?? []))
  const rules = bookableProject(project, bookingRules(store))
  return ok({
    ...factsOf(store, project),
    state: projectState(project, clock.today()),
    factsLock: factsLock(toEdit),
    setupLock: setupLock(toEdit),
    copyNumber: !isSynced && may(actor, 'createProjects') ? nextNumber(store.projects.numbers()) : null,
    participantsOnly: rules.participantsOnly,
    linkedWorkTypesOnly: rules.linkedWorkTypesOnly,
    color: setup.color,
    billable: setup.billable,
    membersOnly: setup.membersOnly,
    chosenWorkTypesOnly: setup.chosenWorkTypesOnly,
    notes: setup.notes,
    leaders: store.projectSetups
      .leaders(id)
      .map((personId) => ({ personId, name: names.get(personId) ?? '' })),
    members: projectMembers(store, id, people, hours, mayEdit),
    workTypes: workTypesOnPage(store, project, hours, budget, mayEdit),
    prices: mayEdit ? { setup: setup.priceSetup, priceOre: setup.priceOre } : null,
    budget: mayEdit
      ? {
          kind: setup.budgetKind,
          per: setup.budgetPer,
          budget: budget?.budget ?? null,
          used: budget?.used ?? 0,
          left: budget?.left ?? null,
          unpricedMinutes: budget?.unpricedMinutes ?? 0,
        }
      : null,
    hours: projectHours(hours, {
      setup,
      money,
      workTypeName: (workTypeId) => workTypeNames.get(workTypeId ?? '')?.name ?? '',
      personName: (personId) => names.get(personId) ?? '',
      maySeeAll: mayEdit,
      ownId: person.id,
    }),
  })
}

function factsOf(
  store: Store,
  { id, origin, number, name, customerName, startDate, endDate, managerTripletexId }: StoredProject,
) {
  const manager = store.projectFigures.employeeNames().get(managerTripletexId ?? 0) ?? null
  return { id, origin, number, name, customerName, startDate, endDate, manager }
}
