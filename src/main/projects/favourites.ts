import type { ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'

/** Puts a project first in every picker, or takes it out of there. Doing it twice is doing it once. */
export function setFavourite(
  { store, clock, changed }: Services,
  person: Person,
  { projectId, favourite }: { projectId: ProjectId; favourite: boolean },
): Result<void, BusyError> {
  if (!store.projects.get(projectId)) return err(busyError('notFound'))
  if (favourite) store.favourites.add(person.id, projectId, clock.now())
  else store.favourites.remove(person.id, projectId)
  changed('projects')
  return ok(undefined)
}
