import type { ChangedFields } from '@shared/domain/administrationChange'
import type { ArchivedBy } from '@shared/domain/archivedBy'
import type { ProjectId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import { projectSearchText } from '@shared/domain/projectSearch'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { ProjectFacts } from '@shared/ipc/projects'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { StoredProject } from '../db/projectRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { projectWithOpenFacts } from './projectToEdit'

/** Why a project cannot have a number: another one has it. Null where it can. */
export function numberRefusal(store: Store, number: string, own: ProjectId | null): BusyError | null {
  const taken = store.projects.numbers().some((each) => each.number === number && each.id !== own)
  return taken ? busyError('projectNumberTaken', { text: number }) : null
}

/** Changes what is said of a project that was made here. */
export function changeProject(
  services: Services,
  id: ProjectId,
  facts: ProjectFacts,
): Result<void, BusyError> {
  const { store } = services
  const project = projectWithOpenFacts(services, id)
  if (!project.ok) return project
  const refusal = numberRefusal(store, facts.number, id)
  if (refusal) return err(refusal)
  store.transaction(() => {
    store.projects.changeLocal(id, {
      ...facts,
      searchText: projectSearchText(facts.number, facts.name, facts.customerName ?? ''),
    })
    recordChange(services, {
      action: 'changed',
      subject: { kind: 'project', id, name: projectLabel(facts) },
      before: fieldsOf(project.value),
      after: fieldsOf(facts),
    })
  })
  services.changed('projects')
  return ok(undefined)
}

function fieldsOf({ number, name, customerName, startDate, endDate }: ProjectFacts): ChangedFields {
  return { number, name, customerName, startDate, endDate }
}

/**
 * Takes a project out of every choice; its hours stay, and count in every total. Doing it twice is doing it once. `by` the sync:
 * it is put back as the sync had archived it.
 */
export function archiveProject(
  services: Services,
  id: ProjectId,
  by: ArchivedBy = 'person',
): Result<void, BusyError> {
  return setArchived(services, id, by)
}

/** «Hent fram»: a project that was archived takes hours again. */
export function restoreProject(services: Services, id: ProjectId): Result<void, BusyError> {
  return setArchived(services, id, null)
}

function setArchived(services: Services, id: ProjectId, by: ArchivedBy | null): Result<void, BusyError> {
  const { store, clock } = services
  const project = projectWithOpenFacts(services, id)
  if (!project.ok) return project
  if (isArchived(project.value) === (by !== null)) return ok(undefined)
  store.transaction(() => {
    store.projects.setArchived(id, by && { at: clock.now(), by })
    recordChange(services, {
      action: by ? 'archived' : 'restored',
      subject: { kind: 'project', id, name: projectLabel(project.value) },
    })
  })
  services.changed('projects')
  return ok(undefined)
}

function isArchived({ archivedAt }: StoredProject): boolean {
  return archivedAt !== null
}
