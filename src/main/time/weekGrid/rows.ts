import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type LocalDay, weekOf } from '@shared/domain/localDay'
import { type RowKey, rowText } from '@shared/domain/weekGridCell'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { StoredWeekRow } from '../../db/weekRowRepository'
import type { Services } from '../../services'
import { bookingRefusals } from '../bookingRefusal'
import { writeUndoably } from '../changeEntries'
import type { WeekRowChange } from '../history'

/** A row in the week that holds a day. */
export type RowPlace = RowKey & { day: LocalDay }

/** Monday of the week that holds a day. */
export function mondayOf(day: LocalDay): LocalDay {
  return weekOf(day).days[0] ?? day
}

/** The rows of a week, each once: those with hours, and those that a person asked for. */
export function rowsOfWeek(
  asked: readonly StoredWeekRow[],
  entries: readonly { projectId: ProjectId | null; workTypeId: WorkTypeId | null }[],
): RowKey[] {
  const rows = new Map<string, RowKey>()
  for (const { projectId, workTypeId } of [...asked, ...entries]) {
    if (workTypeId !== null) rows.set(rowText({ projectId, workTypeId }), { projectId, workTypeId })
  }
  return [...rows.values()]
}

/** What makes sure that a row stays in its week without hours too; nothing where it does already. */
export function rowToKeep(
  { store, clock, newId }: Services,
  person: Person,
  { projectId, workTypeId, day }: RowPlace,
): WeekRowChange[] {
  const monday = mondayOf(day)
  const wanted = rowText({ projectId, workTypeId })
  if (store.weekRows.ofWeek(person.id, monday).some((row) => rowText(row) === wanted)) return []
  const row = { id: newId(), personId: person.id, monday, projectId, workTypeId, createdAt: clock.now() }
  return [{ before: null, after: row }]
}

/** Adds a row to the week that holds the day. It must be able to take hours on one of the week's days. */
export function addRow(services: Services, person: Person, place: RowPlace): Result<void, BusyError> {
  const refusals = bookingRefusals(services, person, [place])
  const refusal = refusals(place, place.day)
  if (refusal && weekOf(place.day).days.every((day) => refusals(place, day) !== null)) return err(refusal)
  const rows = rowToKeep(services, person, place)
  if (rows.length > 0) writeUndoably(services, 'weekRow', 'me', [], rows)
  return ok(undefined)
}

/** Takes a row away. `rowHasHours` where it has any in its week. */
export function removeRow(services: Services, person: Person, place: RowPlace): Result<void, BusyError> {
  const { store } = services
  const { days } = weekOf(place.day)
  const wanted = rowText(place)
  const entries = store.entries.between(person.id, days[0] ?? place.day, days[6] ?? place.day)
  if (rowsOfWeek([], entries).some((row) => rowText(row) === wanted)) return err(busyError('rowHasHours'))
  const rows = store.weekRows
    .ofWeek(person.id, mondayOf(place.day))
    .filter((row) => rowText(row) === wanted)
    .map((before): WeekRowChange => ({ before, after: null }))
  if (rows.length > 0) writeUndoably(services, 'weekRow', 'me', [], rows)
  return ok(undefined)
}
