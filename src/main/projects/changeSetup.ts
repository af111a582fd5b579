import type { ChangedFields } from '@shared/domain/administrationChange'
import type { PersonId, ProjectId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import type { BusyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { StoredProject } from '../db/projectRepository'
import type { ProjectMember, WorkTypeOnProject } from '../db/projectSetupRepository'
import type { Store } from '../db/store'
import type { Call } from '../people/callRights'
import type { Services } from '../services'
import { projectWithOpenSetup } from './projectToEdit'
import { membersAsRead, setupAsRead, workTypesAsRead } from './setupAsRead'

/** All that was set up on a project. */
type StandingSetup = {
  setup: ProjectSetup
  workTypes: readonly WorkTypeOnProject[]
  members: readonly ProjectMember[]
  leaders: readonly PersonId[]
}

/** Changes the setup of a project, as `call` asks for, in one transaction with the line that tells of it. */
export function changeSetup(
  services: Services,
  id: ProjectId,
  call: Call,
  work: (project: StoredProject) => void,
): Result<Recorded, BusyError> {
  const { store } = services
  const project = projectWithOpenSetup(services, id)
  if (!project.ok) return project
  return ok(
    changeRegister(services, call, { kind: 'project', id }, () => {
      const before = standingSetup(store, id)
      work(project.value)
      return {
        action: 'changed',
        subject: { kind: 'project', id, name: projectLabel(project.value) },
        ...asRead(store, before, standingSetup(store, id)),
      }
    }),
  )
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
