import type { ExchangeContent } from '@shared/domain/exchange/exchangeFile'
import { samePerson } from '@shared/domain/exchange/sameThing'
import type { SharedEntry } from '@shared/domain/exchange/sharedEntry'
import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { StoredPerson } from '../db/peopleRepository'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { knownCompany } from '../settings/connection'
import { sharedPerson } from './exchangeContent'
import { findPlaces, type Place, type Places } from './places'

/**
 * A file in the terms of this machine: whose hours they are, and what is told of those that the reader may see, with the ids that
 * projects and work types have here. What they may not see is told as taken away. `unseen`: how many entries that are.
 */
export type UnderstoodFile = {
  person: StoredPerson
  isSelf: boolean
  entries: SharedEntry[]
  ledger: ExchangeContent['ledger']
  places: Places
  unseen: number
  /** Whether hours of the person on a project here are the reader's to see. */
  sees: (projectId: ProjectId | null) => boolean
}

/** So many names stand in a refusal; there is no room for more, and all of them have the same remedy. */
const NAMES_TOLD = 5

/** Understands a file, or says why it has nothing to do with this workspace or its reader. */
export function understandFile(
  services: Pick<Services, 'store' | 'clock'>,
  reader: Person,
  content: ExchangeContent,
): Result<UnderstoodFile, BusyError> {
  const { store } = services
  const ours = knownCompany(store)
  const { company } = content
  if (ours && company.tripletexId !== null && company.tripletexId !== ours.id) {
    return err(busyError('exchangeOtherCompany', { known: ours.name, other: company.name }))
  }
  const person = personOf(services, content)
  if (!person) return err(busyError('exchangePersonUnknown', { text: content.person.name }))

  const places = findPlaces(services, content)
  const seesOn = sightOf(services, reader, person.id)
  const sees = (on: On | null) => seesOn((on?.projectId && places.projects.get(on.projectId)?.id) ?? null)
  const entries = content.entries.map((entry) => (sees(entry.content) ? entry : { ...entry, content: null }))
  const seen = content.entries.filter((entry) => entry.content && sees(entry.content))
  const unseen = content.entries.filter((entry) => entry.content && !sees(entry.content)).length
  if (seen.length === 0 && !sees(null)) return err(busyError('exchangeNotYours', { text: person.name }))

  const ledger = content.ledger.filter(sees)
  const unknown = unknownPlaces(content, places, [...seen.flatMap(({ content: hours }) => hours ?? [])])
  if (unknown.length > 0) {
    const named = unknown.slice(0, NAMES_TOLD).join(', ')
    return err(
      busyError('exchangePlacesUnknown', { text: unknown.length > NAMES_TOLD ? `${named} …` : named }),
    )
  }
  return ok({
    person,
    isSelf: person.id === reader.id,
    entries: entries.map((entry) => ({ ...entry, content: entry.content && placed(entry.content, places) })),
    ledger: ledger.filter((total) => isKnown(total, places)).map((total) => placed(total, places)),
    places,
    unseen,
    sees: seesOn,
  })
}

function personOf(
  { store }: Pick<Services, 'store'>,
  { person, entries }: ExchangeContent,
): StoredPerson | null {
  const known = store.people
    .all()
    .map((each) => ({ ...sharedPerson(store, each), archived: each.archivedAt !== null, stored: each }))
  const here = store.sharedEntries.kept(entries.map(({ id }) => id))
  return samePerson(person, known, new Set(here.map(({ entry }) => entry.personId)))?.stored ?? null
}

type On = { projectId: ProjectId | null; workTypeId: WorkTypeId | null }

/** Whether the reader may see hours of the person: all of them, or those on the projects that they lead. */
function sightOf(
  { store }: Pick<Services, 'store'>,
  reader: Person,
  personId: PersonId,
): (projectId: ProjectId | null) => boolean {
  const actor = actorOf(store, reader)
  if (may(actor, 'seeTimeOf', { personId })) return () => true
  return (projectId) => projectId !== null && may(actor, 'seeProjectHours', { projectId })
}

/** What hours in the file are on and is not here, as people call it. */
function unknownPlaces(content: ExchangeContent, places: Places, hours: readonly On[]): string[] {
  const projectIds = new Set(hours.map(({ projectId }) => projectId))
  const workTypeIds = new Set(hours.map(({ workTypeId }) => workTypeId))
  return [
    ...content.projects.filter(({ id }) => projectIds.has(id) && !places.projects.get(id)).map(projectLabel),
    ...content.workTypes
      .filter(({ id }) => workTypeIds.has(id) && !places.workTypes.get(id))
      .map(({ name }) => name),
  ]
}

function isKnown({ projectId, workTypeId }: On, { projects, workTypes }: Places): boolean {
  const isHere = (place: Place<{ id: unknown }> | null | undefined) => place?.isNew === false
  return (
    (projectId === null || isHere(projects.get(projectId))) &&
    (workTypeId === null || isHere(workTypes.get(workTypeId)))
  )
}

function placed<T extends On>(on: T, { projects, workTypes }: Places): T {
  return {
    ...on,
    projectId: on.projectId && (projects.get(on.projectId)?.id ?? on.projectId),
    workTypeId: on.workTypeId && (workTypes.get(on.workTypeId)?.id ?? on.workTypeId),
  }
}
