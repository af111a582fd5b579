import { type EntryAction, nextStatus } from '@shared/domain/entryStates'
import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { submitObstacle } from '@shared/domain/submission'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { companySettings } from '../settings/companySettings'
import { changeEntriesUndoably } from './changeEntries'
import { lockedError } from './lockedError'
import { ownEntries, ownOpenEntries } from './ownEntries'

/**
 * «Send til godkjenning»: submits own entries whose time has passed, all or none. Answers the minutes submitted. The totals
 * that must leave under the transfer choice are queued in the same transaction.
 */
export function submitEntries(
  services: Services,
  person: Person,
  ids: readonly EntryId[],
): Result<{ minutes: number }, BusyError> {
  const found = ownEntries(services, person, ids)
  if (!found.ok) return found
  const { clock } = services
  const { submission } = companySettings(services)
  const [now, today] = [clock.now(), clock.today()]
  const minutesOn = dayTotals(services, person, found.value)
  for (const entry of found.value) {
    const dayMinutes = minutesOn.get(entry.day) ?? 0
    const reason = submitObstacle(entry, { submission, now, today, dayMinutes })
    if (reason) return err(busyError('notSubmittable', { reason, day: entry.day }))
  }
  const written = move(services, person, found.value, 'submit', clock.now())
  if (!written.ok) return written
  return ok({ minutes: found.value.reduce((sum, entry) => sum + entry.minutes, 0) })
}

/** All that a person has on each day of some entries. */
function dayTotals(
  { store }: Services,
  person: Person,
  entries: readonly TimeEntry[],
): ReadonlyMap<LocalDay, number> {
  const days = entries.map(({ day }) => day).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  const totals = new Map<LocalDay, number>()
  if (!first || !last) return totals
  for (const { day, minutes } of store.entries.between(person.id, first, last)) {
    totals.set(day, (totals.get(day) ?? 0) + minutes)
  }
  return totals
}

/** «Trekk tilbake»: takes submitted entries back, until they are approved. */
export function withdrawEntries(
  services: Services,
  person: Person,
  ids: readonly EntryId[],
): Result<void, BusyError> {
  const found = ownEntries(services, person, ids)
  if (!found.ok) return found
  const stuck = found.value.find((entry) => nextStatus(entry.status, 'withdraw') === null)
  if (stuck) return err(lockedError([stuck]))
  return move(services, person, found.value, 'withdraw', null)
}

/** Deletes own entries that are not locked, all or none. They can be had back by undo. */
export function deleteEntries(
  services: Services,
  person: Person,
  ids: readonly EntryId[],
): Result<void, BusyError> {
  const found = ownOpenEntries(services, person, ids)
  if (!found.ok) return found
  return changeEntriesUndoably(
    services,
    person,
    'delete',
    found.value.map((before) => ({ before, after: null })),
  )
}

function move(
  services: Services,
  person: Person,
  entries: readonly TimeEntry[],
  action: Extract<EntryAction, 'submit' | 'withdraw'>,
  submittedAt: TimeEntry['submittedAt'],
): Result<void, BusyError> {
  const updatedAt = services.clock.now()
  const changes = entries.map((before) => ({
    before,
    after: {
      ...before,
      status: nextStatus(before.status, action) ?? before.status,
      submittedAt,
      updatedAt,
      revision: before.revision + 1,
    },
  }))
  return changeEntriesUndoably(services, person, action, changes)
}
