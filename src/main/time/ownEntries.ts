import type { EntryId } from '@shared/domain/ids'
import { isLocked, type TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { lockedError } from './lockedError'

/** A person's entries by their ids, each once, in the order given; `notFound` where one is not there or another's. */
export function ownEntries(
  { store }: Pick<Services, 'store'>,
  person: Person,
  ids: readonly EntryId[],
): Result<TimeEntry[], BusyError> {
  const entries: TimeEntry[] = []
  for (const id of new Set(ids)) {
    const entry = store.entries.get(id)
    if (!entry || entry.personId !== person.id) return err(busyError('notFound'))
    entries.push(entry)
  }
  return ok(entries)
}

/** As `ownEntries`, but only where none is locked. */
export function ownOpenEntries(
  services: Pick<Services, 'store'>,
  person: Person,
  ids: readonly EntryId[],
): Result<TimeEntry[], BusyError> {
  const found = ownEntries(services, person, ids)
  if (!found.ok) return found
  return found.value.some(isLocked) ? err(lockedError(found.value)) : found
}
