import type { ExchangeContent, SharedProject, SharedWorkType } from '@shared/domain/exchange/exchangeFile'
import { sameProject, sameWorkType } from '@shared/domain/exchange/sameThing'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import { projectSearchText } from '@shared/domain/projectSearch'
import { recordChange } from '../administration/recordChange'
import type { Services } from '../services'
import { projectSync, workTypeSync } from '../settings/transferSettings'

/** What something in a file is here. `isNew`: it is not here, and comes along. */
export type Place<From extends { id: unknown }> = {
  id: From['id']
  name: string
  from: From
  isNew: boolean
}

/**
 * What a file's projects and work types are here, by the ids that they have in the file. What was made in Busy and is not here comes
 * along under the same id. Null: Tripletex's, and not here.
 */
export type Places = {
  projects: ReadonlyMap<ProjectId, Place<SharedProject> | null>
  workTypes: ReadonlyMap<WorkTypeId, Place<SharedWorkType> | null>
}

/** Finds what a file's projects and work types are here. */
export function findPlaces(
  { store }: Pick<Services, 'store'>,
  { projects, workTypes }: Pick<ExchangeContent, 'projects' | 'workTypes'>,
): Places {
  const knownProjects = store.projects.identities()
  const knownWorkTypes = store.workTypes
    .all()
    .map((workType) => ({ ...workType, archived: workType.archivedAt !== null }))
  return {
    projects: new Map(projects.map((from) => [from.id, placeOf(from, sameProject(from, knownProjects))])),
    workTypes: new Map(workTypes.map((from) => [from.id, placeOf(from, sameWorkType(from, knownWorkTypes))])),
  }
}

function placeOf<From extends { id: unknown; name: string; tripletexId: number | null }>(
  from: From,
  known: { id: From['id']; name: string } | null,
): Place<From> | null {
  if (known) return { id: known.id, name: known.name, from, isNew: false }
  return from.tripletexId === null ? { id: from.id, name: from.name, from, isNew: true } : null
}

/**
 * Takes projects and work types in that were made in Busy elsewhere, so that hours on them have a place. Where Tripletex's are used
 * instead, they are archived at once, as those that were made here are. Must run in the transaction that brings the hours.
 */
export function takeInPlaces(
  services: Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>,
  projects: readonly SharedProject[],
  workTypes: readonly SharedWorkType[],
): void {
  const { store, clock } = services
  const archived = { at: clock.now(), by: 'sync' } as const
  for (const { id, number, name, customerName } of projects) {
    const searchText = projectSearchText(number, name, customerName ?? '')
    store.projects.addLocal({ id, number, name, customerName, startDate: null, endDate: null, searchText })
    if (projectSync(store)) store.projects.setArchived(id, archived)
    const subject = { kind: 'project', id, name: projectLabel({ number, name }) } as const
    recordChange(services, { action: 'created', subject })
  }
  for (const { id, name, billable } of workTypes) {
    store.workTypes.addLocal({ id, name, billable })
    if (workTypeSync(store)) store.workTypes.setLocalArchived(id, archived)
    recordChange(services, { action: 'created', subject: { kind: 'workType', id, name } })
  }
}
