import type { ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Services } from '../services'

/** Puts a project first in every picker, or takes it out of there. Doing it twice is doing it once. */
export function setFavourite(
  services: Services,
  person: Person,
  input: { projectId: ProjectId; favourite: boolean },
): Result<void, BusyError> {
  const { store, clock } = services
  const { projectId, favourite } = input
  const project = store.projects.get(projectId)
  if (!project) return err(busyError('notFound'))
  const call = { name: 'favourites.set', input } as const
  changeRegister(services, call, { kind: 'favourite', id: projectId }, () => {
    if (favourite) store.favourites.add(person.id, projectId, clock.now())
    else store.favourites.remove(person.id, projectId)
    return { action: favourite ? 'created' : 'deleted', subject: 'favourite', name: project.name }
  })
  return ok(undefined)
}
