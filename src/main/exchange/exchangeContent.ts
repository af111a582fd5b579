import type { ExchangeContent, SharedPerson, SharedTotal } from '@shared/domain/exchange/exchangeFile'
import type { SharedEntry, SharedHours } from '@shared/domain/exchange/sharedEntry'
import type { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { Instant, type LocalDay } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { TransferKey } from '@shared/domain/transfer'
import type { Person } from '@shared/ipc/app'
import type { LedgerRow } from '../db/ledgerRepository'
import type { StoredPerson } from '../db/peopleRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { knownCompany } from '../settings/connection'
import { transferRule } from '../settings/transferSettings'
import { uniqueKeys } from '../sync/outbox/queueKeys'

export type Period = { from: LocalDay; to: LocalDay }

/**
 * What a file says of a person's entries, with the words for all that they are on and what Tripletex was told of their totals.
 * `seen`: which project's totals go along.
 */
export function exchangeContent(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  {
    kind,
    by,
    of,
    period,
    entries,
    seen = () => true,
  }: {
    kind: ExchangeContent['kind']
    by: Person
    of: StoredPerson
    period: Period
    entries: SharedEntry[]
    seen?: (projectId: ProjectId | null) => boolean
  },
): ExchangeContent {
  const company = knownCompany(store)
  const ledger = totalsOf(store, of.id, period, entries).filter(({ projectId }) => seen(projectId))
  return {
    kind,
    company: { tripletexId: company?.id ?? null, name: company?.name ?? '' },
    madeAt: clock.now(),
    madeBy: by.name,
    transfer: transferRule(store),
    person: sharedPerson(store, of),
    ...period,
    ...placesOf(store, [...entries.flatMap(({ content }) => content ?? []), ...ledger]),
    entries,
    ledger,
  }
}

/** The hours of an entry as others are told of them. Where nobody submits, they count as sent when they were made. */
export function sharedHours(entry: TimeEntry): SharedHours {
  const { projectId, workTypeId, day, minutes, startedAt, endedAt, zone, description, source } = entry
  const { createdAt, submittedAt } = entry
  return {
    ...{ projectId, workTypeId, day, minutes, startedAt, endedAt, zone, description, source, createdAt },
    submittedAt: submittedAt ?? createdAt,
  }
}

/** An entry that is here, as others are told of it. */
export function sharedEntry(entry: TimeEntry): SharedEntry {
  const { id, versionNumber, versionId, decision } = entry
  return { id, versionNumber, versionId, decision, content: sharedHours(entry) }
}

/** Somebody by all that another machine may know them by. */
export function sharedPerson(store: Store, person: StoredPerson): SharedPerson {
  const { id, name, email, employeeNumber, employeeTripletexId } = person
  const tripletexId = employeeTripletexId ?? store.people.employeeOf(id)?.tripletexId ?? null
  return { id, tripletexId, employeeNumber, name, email }
}

function totalsOf(
  { ledger }: Store,
  personId: PersonId,
  { from, to }: Period,
  entries: readonly SharedEntry[],
): SharedTotal[] {
  const outside = entries.flatMap(({ content }): TransferKey[] => {
    if (!content || content.workTypeId === null || (content.day >= from && content.day <= to)) return []
    const { projectId, workTypeId, day } = content
    return [{ personId, projectId, workTypeId, day }]
  })
  const more = uniqueKeys(outside).flatMap((key): LedgerRow[] => {
    const row = ledger.get(key)
    const confirmedAt = ledger.confirmedAt(key)
    return row && confirmedAt ? [{ ...row, key, confirmedAt }] : []
  })
  return [...ledger.ofDays(personId, from, to), ...more].flatMap(({ key, confirmedAt, ...row }) => {
    const { projectId, workTypeId, day } = key
    const at = Instant.safeParse(confirmedAt)
    return at.success ? [{ ...row, projectId, workTypeId, day, confirmedAt: at.data }] : []
  })
}

function placesOf(
  { projects, workTypes }: Store,
  on: readonly { projectId: ProjectId | null; workTypeId: WorkTypeId | null }[],
): Pick<ExchangeContent, 'projects' | 'workTypes'> {
  const projectIds = [...new Set(on.flatMap(({ projectId }) => projectId ?? []))]
  const workTypeIds = [...new Set(on.flatMap(({ workTypeId }) => workTypeId ?? []))]
  return {
    projects: [...projects.many(projectIds).values()].map(
      ({ id, tripletexId, number, name, customerName }) => ({ id, tripletexId, number, name, customerName }),
    ),
    workTypes: [...workTypes.many(workTypeIds).values()].map(({ id, tripletexId, name, billable }) => ({
      id,
      tripletexId,
      name,
      billable,
    })),
  }
}
