import { busyError } from '@shared/ipc/errors'
import { err, ok } from '@shared/result'
import { self } from '../people/people'
import { fittingWorkTypes } from '../projects/bookableProject'
import { addLocalProject } from '../projects/localProjects'
import { projectOptions } from '../projects/searchProjects'
import type { Session } from '../session'
import { projectSync } from '../settings/transferSettings'
import type { CallsOf, Handlers } from './answer'

export function projectHandlers({
  services,
  projectSearch,
}: Session): Handlers<CallsOf<'projects'> | 'workTypes.forProject'> {
  const { store, clock, newId } = services
  return {
    'projects.search': ({ query, day, limit }) => {
      const person = self(services)
      return person.ok ? ok(projectSearch.search(person.value, query, day, limit)) : person
    },
    'projects.get': ({ id, day }) => {
      const person = self(services)
      if (!person.ok) return person
      const option = projectOptions(store, person.value, [id], day)[0]
      return option ? ok(option) : err(busyError('notFound'))
    },
    'projects.create': ({ name }) => {
      const person = self(services)
      if (!person.ok) return person
      if (projectSync(store)) return err(busyError('forbidden'))
      const id = addLocalProject(store, newId, name)
      projectSearch.forget()
      services.changed('projects')
      const option = projectOptions(store, person.value, [id], clock.today())[0]
      return option ? ok(option) : err(busyError('notFound'))
    },
    'projects.source': () => ok(projectSync(store) ? 'tripletex' : 'busy'),
    'workTypes.forProject': ({ projectId }) => {
      const project = projectId ? store.projects.get(projectId) : null
      if (projectId && !project) return err(busyError('notFound'))
      return ok(fittingWorkTypes(store, project))
    },
  }
}
