import type { ChangedFields } from '@shared/domain/administrationChange'
import type { ProjectId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import { projectSearchText } from '@shared/domain/projectSearch'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import type { ProjectFacts } from '@shared/ipc/projects'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
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
): Result<Recorded, BusyError> {
  const { store } = services
  const project = projectWithOpenFacts(services, id)
  if (!project.ok) return project
  const refusal = numberRefusal(store, facts.number, id)
  if (refusal) return err(refusal)
  const call = { name: 'projects.change', input: { id, facts } } as const
  return ok(
    changeRegister(services, call, { kind: 'project', id }, () => {
      store.projects.changeLocal(id, {
        ...facts,
        searchText: projectSearchText(facts.number, facts.name, facts.customerName ?? ''),
      })
      return {
        action: 'changed',
        subject: { kind: 'project', id, name: projectLabel(facts) },
        before: fieldsOf(project.value),
        after: fieldsOf(facts),
      }
    }),
  )
}

function fieldsOf({ number, name, customerName, startDate, endDate }: ProjectFacts): ChangedFields {
  return { number, name, customerName, startDate, endDate }
}

/** Takes a project out of every choice; its hours stay, and count in every total. Doing it twice is doing it once. */
export function archiveProject(services: Services, id: ProjectId): Result<Recorded, BusyError> {
  return setArchived(services, id, true)
}

/** «Hent fram»: a project that was archived takes hours again. */
export function restoreProject(services: Services, id: ProjectId): Result<Recorded, BusyError> {
  return setArchived(services, id, false)
}

function setArchived(services: Services, id: ProjectId, archived: boolean): Result<Recorded, BusyError> {
  const { store, clock } = services
  const project = projectWithOpenFacts(services, id)
  if (!project.ok) return project
  if (isArchived(project.value) === archived) return ok({ step: null })
  const call = { name: archived ? 'projects.archive' : 'projects.restore', input: { id } } as const
  return ok(
    changeRegister(services, call, { kind: 'project', id }, () => {
      store.projects.setArchived(id, archived ? { at: clock.now(), by: 'person' } : null)
      return {
        action: archived ? 'archived' : 'restored',
        subject: { kind: 'project', id, name: projectLabel(project.value) },
      }
    }),
  )
}

function isArchived({ archivedAt }: StoredProject): boolean {
  return archivedAt !== null
}
