import type { ProjectId } from '@shared/domain/ids'
import { factsLock, type ProjectLock, setupLock } from '@shared/domain/projectEditing'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { StoredProject } from '../db/projectRepository'
import type { Services } from '../services'
import { projectSync } from '../settings/transferSettings'

type Reads = Pick<Services, 'store'>

/** A project whose number, name, customer and dates, and whether it is archived, may be changed; who changes it was asked before. */
export function projectWithOpenFacts({ store }: Reads, id: ProjectId): Result<StoredProject, BusyError> {
  const project = store.projects.get(id)
  if (!project) return err(busyError('notFound'))
  const lock = factsLock({ origin: project.origin, projectSync: projectSync(store), mayEdit: true })
  return lock ? err(lockedError(lock, project)) : ok(project)
}

/** A project whose setup may be changed; who changes it was asked before. */
export function projectWithOpenSetup({ store }: Reads, id: ProjectId): Result<StoredProject, BusyError> {
  const project = store.projects.get(id)
  if (!project) return err(busyError('notFound'))
  const lock = setupLock({ origin: project.origin, projectSync: projectSync(store), mayEdit: true })
  return lock ? err(lockedError(lock, project)) : ok(project)
}

const CODES = {
  right: 'forbidden',
  tripletex: 'projectFromTripletex',
  projectSync: 'projectSyncOn',
} as const satisfies Record<ProjectLock, BusyError['code']>

function lockedError(lock: ProjectLock, { name }: StoredProject): BusyError {
  return busyError(CODES[lock], { project: name })
}
