import type { Standing } from '@shared/domain/bookable'
import type { ProjectId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { Store } from '../db/store'

/** Answers what a person is on some projects. Everything is read once. Who leads a project may log hours on it as a member may. */
export function standings(
  store: Store,
  person: Person,
  projectIds: readonly string[],
): (projectId: ProjectId) => Standing {
  const participates = store.projects.participantIn(projectIds, person.id)
  const members = store.projectSetups.memberOf(person.id)
  const leads = store.positions.leadsOf(person).projects
  return (projectId) => ({
    participates: participates.has(projectId),
    member: members.has(projectId) || leads.has(projectId),
  })
}
