import { entryDifferences } from '@shared/domain/entryDifference'
import type { EntryId } from '@shared/domain/ids'
import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'
import { overlapsOf } from '@shared/domain/overlap'
import { isLocked, type TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { DeletedEntry, EntryLogLine, LoggedState } from '@shared/ipc/registering'
import { err, ok, type Result } from '@shared/result'
import type { AuditLine } from '../db/auditRepository'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { newHoursRefusal } from './bookingRefusal'
import { writeUndoably } from './changeEntries'
import { lockedError } from './lockedError'
import { shownClock } from './shownClock'
import { entryViews } from './weekView'

/** Everything that has happened to a person's entry, newest first, whether it is still there or not. */
export function entryLog(
  { store }: Pick<Services, 'store'>,
  person: Person,
  id: EntryId,
): Result<EntryLogLine[], BusyError> {
  const lines = store.audit.ofEntry(id)
  if (lines.length === 0 || !lines.every((line) => isOf(person, line))) return err(busyError('notFound'))
  return ok(
    lines.map((line) => ({
      ...line,
      before: loggedState(store, line.before),
      after: loggedState(store, line.after),
    })),
  )
}

/**
 * The entries of a week that were deleted, latest first. Those that went because making them was undone are left out: they are
 * hours that were never meant.
 */
export function deletedEntries(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  day: LocalDay,
): DeletedEntry[] {
  const { store } = services
  const { days } = weekOf(day)
  const deleted = store.entries.deletedBetween(person.id, days[0] ?? day, days[6] ?? day)
  return deleted.flatMap((entry) => {
    const line = store.audit.latestOf(entry.id)
    const [view] = entryViews(services, [entry])
    if (!view || !line || line.after || line.origin === 'undo') return []
    return [{ ...view, deletedAt: entry.deletedAt, logId: line.id }]
  })
}

/**
 * «Gjenopprett»: brings an entry back to how it was after a line of its log, or before it where it was deleted there. As any
 * change, it is refused on a locked entry and where project and work type take no hours that day, and it can be undone. Hours
 * that were deleted come back whatever has become of their project. What was submitted then comes back as logged: sending it
 * is another decision, and what was decided about them stays as it is. Answers how many minutes it now shares with other entries, such as the other half of one that was cut.
 */
export function restoreEntry(
  services: Services,
  person: Person,
  logId: string,
): Result<{ overlapMinutes: number }, BusyError> {
  const { store, clock } = services
  const line = store.audit.get(logId)
  const then = line && (line.after ?? line.before)
  if (!then || then.personId !== person.id) return err(busyError('notFound'))
  const before = store.entries.get(then.id)
  if (before && isLocked(before)) return err(lockedError([before]))
  const after: TimeEntry = {
    ...then,
    ...(before && { decision: before.decision }),
    status: 'logged',
    submittedAt: null,
    updatedAt: clock.now(),
    revision: store.entries.latestRevision(then.id) + 1,
  }
  if (before && entryDifferences(before, after).length === 0) return ok({ overlapMinutes: 0 })
  const changes = [{ before, after }]
  const refusal = before && newHoursRefusal(services, person, changes)
  if (refusal) return err(refusal)
  writeUndoably(services, 'restore', 'restore', changes)
  return ok({ overlapMinutes: overlapMinutes(store, after) })
}

function overlapMinutes(store: Store, { id, personId, day }: TimeEntry): number {
  const around = store.entries.between(personId, addDays(day, -1), addDays(day, 1))
  const open = (overlapsOf(around).get(id) ?? []).filter(({ kept }) => !kept)
  return open.reduce((sum, { minutes }) => sum + minutes, 0)
}

function isOf(person: Person, { before, after }: AuditLine): boolean {
  return (after ?? before)?.personId === person.id
}

function loggedState(store: Store, entry: TimeEntry | null): LoggedState | null {
  if (!entry) return null
  const project = entry.projectId ? store.projects.get(entry.projectId) : null
  const workType = entry.workTypeId ? store.workTypes.get(entry.workTypeId) : null
  return {
    ...entry,
    ...shownClock(entry),
    projectName: project?.name ?? null,
    projectColor: project?.color ?? null,
    workTypeName: workType?.name ?? null,
  }
}
