import type { ChangedFields } from '@shared/domain/administrationChange'
import type { ProjectId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import { type ReplacedSetup, replacedSetup, type StandingSetup } from '@shared/domain/standingSetup'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { projectWithOpenSetup } from './projectToEdit'
import { membersAsRead, setupAsRead, workTypesAsRead } from './setupAsRead'

/** Changes the setup of a project in one transaction with the line that tells of it. Answers what was replaced, for undo. */
export function changeSetup(
  services: Services,
  id: ProjectId,
  work: (project: StoredProject) => void,
): Result<ReplacedSetup, BusyError> {
  const { store } = services
  const project = projectWithOpenSetup(services, id)
  if (!project.ok) return project
  const replaced = store.transaction(() => {
    const before = standingSetup(store, id)
    work(project.value)
    const after = standingSetup(store, id)
    recordChange(services, {
      action: 'changed',
      subject: { kind: 'project', id, name: projectLabel(project.value) },
      ...asRead(store, before, after),
    })
    return replacedSetup(before, after)
  })
  services.changed('projects', 'timeEntries')
  return ok(replaced)
}

/** Puts back what a change of the setup replaced. What was changed since, and was not of that change, stays. */
export function putBackSetup(
  services: Services,
  id: ProjectId,
  { setup, workTypes, members, leaders }: ReplacedSetup,
): Result<ReplacedSetup, BusyError> {
  const { store, clock } = services
  const people = [...members, ...leaders].map(({ personId }) => personId)
  const known = store.workTypes.many(workTypes.map(({ workTypeId }) => workTypeId))
  if (people.some((personId) => !store.people.get(personId))) return err(busyError('notFound'))
  if (workTypes.some(({ workTypeId }) => !known.has(workTypeId))) return err(busyError('notFound'))
  const { projectSetups } = store
  return changeSetup(services, id, () => {
    if (Object.keys(setup).length > 0) {
      projectSetups.put(id, { ...projectSetups.get(id), ...setup }, clock.now())
    }
    for (const { workTypeId, was } of workTypes) {
      if (was) projectSetups.putWorkType(id, was)
      else projectSetups.removeWorkType(id, workTypeId)
    }
    for (const { personId, was } of members) {
      if (was) projectSetups.putMember(id, was)
      else projectSetups.removeMember(id, personId)
    }
    for (const { personId, led } of leaders) {
      if (led) projectSetups.addLeader(id, personId)
      else projectSetups.removeLeader(id, personId)
    }
  })
}

function standingSetup({ projectSetups }: Store, id: ProjectId): StandingSetup {
  return {
    setup: projectSetups.get(id),
    workTypes: projectSetups.workTypes(id),
    members: projectSetups.members(id),
    leaders: projectSetups.leaders(id),
  }
}

/** Both sides as people read them, with names that are looked up once. */
function asRead(
  store: Store,
  before: StandingSetup,
  after: StandingSetup,
): { before: ChangedFields; after: ChangedFields } {
  const workTypeIds = [...before.workTypes, ...after.workTypes].map(({ workTypeId }) => workTypeId)
  const workTypes = store.workTypes.many(workTypeIds)
  const names = new Map(store.people.all().map((person) => [person.id, person.name]))
  const read = (standing: StandingSetup): ChangedFields => ({
    ...setupAsRead(standing.setup),
    ...workTypesAsRead(standing.workTypes, workTypes, standing.setup),
    ...membersAsRead(standing.members, names),
    leaders: standing.leaders.map((personId) => names.get(personId) ?? ''),
  })
  return { before: read(before), after: read(after) }
}
