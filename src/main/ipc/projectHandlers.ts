import type { ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ProjectOption } from '@shared/ipc/projects'
import { err, ok, type Result } from '@shared/result'
import { self } from '../people/people'
import { alikeProjects } from '../projects/alikeProjects'
import { fittingWorkTypes } from '../projects/bookableProject'
import { archiveProject, changeProject, restoreProject } from '../projects/changeProject'
import { copyProject, createProject } from '../projects/createProject'
import { listProjects } from '../projects/listProjects'
import { projectPage } from '../projects/projectPage'
import { projectOptions } from '../projects/searchProjects'
import { saveSetup, setLeader, setMember, setWorkTypes } from '../projects/setUpProject'
import type { Session } from '../session'
import { projectSync } from '../settings/transferSettings'
import type { CallsOf, Handlers } from './answer'

export function projectHandlers({
  services,
  projectSearch,
}: Session): Handlers<CallsOf<'projects'> | 'workTypes.forProject'> {
  const { store, clock } = services

  /** The search keeps projects in memory: it must hear of what changed. */
  function searchedAnew<T>(result: Result<T, BusyError>): Result<T, BusyError> {
    if (result.ok) projectSearch.forget()
    return result
  }

  function made(make: (person: Person) => Result<ProjectId, BusyError>): Result<ProjectOption, BusyError> {
    const person = self(services)
    if (!person.ok) return person
    const id = searchedAnew(make(person.value))
    if (!id.ok) return id
    const option = projectOptions(store, person.value, [id.value], clock.today())[0]
    return option ? ok(option) : err(busyError('notFound'))
  }

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
    'projects.list': async () => {
      const person = self(services)
      return person.ok ? ok(await listProjects(services, person.value)) : person
    },
    'projects.page': ({ id }) => {
      const person = self(services)
      return person.ok ? projectPage(services, person.value, id) : person
    },
    'projects.create': (input) => made((person) => createProject(services, person, input)),
    'projects.copy': (input) => made((person) => copyProject(services, person, input)),
    'projects.change': ({ id, facts }) => searchedAnew(changeProject(services, id, facts)),
    'projects.archive': ({ id }) => searchedAnew(archiveProject(services, id)),
    'projects.restore': ({ id }) => searchedAnew(restoreProject(services, id)),
    'projects.saveSetup': ({ id, change }) => saveSetup(services, id, change),
    'projects.setLeader': (input) => setLeader(services, input),
    'projects.setMember': (input) => setMember(services, input),
    'projects.setWorkTypes': (input) => setWorkTypes(services, input),
    'projects.alike': (input) => ok(alikeProjects(store, input)),
    'projects.source': () => ok(projectSync(store) ? 'tripletex' : 'busy'),
    'workTypes.forProject': ({ projectId }) => {
      const project = projectId ? store.projects.get(projectId) : null
      if (projectId && !project) return err(busyError('notFound'))
      return ok(fittingWorkTypes(store, project))
    },
  }
}
