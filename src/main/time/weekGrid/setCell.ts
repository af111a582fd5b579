import { hardestLock } from '@shared/domain/entryLock'
import type { EntryId } from '@shared/domain/ids'
import { isLocked, type TimeEntry } from '@shared/domain/timeEntry'
import {
  type CellEntry,
  type CellPlan,
  type CellRefusal,
  commentedEntry,
  planCell,
  readCell,
} from '@shared/domain/weekGridCell'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import { changeEntriesUndoably } from '../changeEntries'
import { newEntry, type Piece, reshapedEntry } from '../entryPieces'
import type { EntryChange } from '../history'
import { stretchChanges } from './cellStretch'
import { type RowPlace, rowToKeep } from './rows'

/** An entry as the rules of a cell see it. */
function cellEntry(entry: TimeEntry): CellEntry {
  return {
    id: entry.id,
    minutes: entry.minutes,
    clocked: entry.startedAt !== null,
    locked: isLocked(entry),
  }
}

/**
 * Writes what was typed into a cell, as one step; what the text means is in `readCell`, and what it changes in `planCell`. A
 * stretch that crosses midnight becomes one entry per day. Answers what the cell then holds. Its row stays when it is emptied.
 */
export function setCell(
  services: Services,
  person: Person,
  { text, ...place }: RowPlace & { text: string },
): Result<{ minutes: number }, BusyError> {
  const typed = readCell(text)
  if (!typed) return err(busyError('cellNotUnderstood', { text }))
  const entries = entriesOf(services, person, place)
  const plan = planCell(entries.map(cellEntry), typed)
  if (!plan.ok) return err(refusalOf(plan.error, entries))
  const changes = changesOf(services, person, place, entries, plan.value)
  if (!changes.ok) return changes
  if (changes.value.length > 0) {
    const rows = rowToKeep(services, person, place)
    const written = changeEntriesUndoably(services, person, 'cell', changes.value, rows)
    if (!written.ok) return written
  }
  const minutes = entriesOf(services, person, place).reduce((sum, entry) => sum + entry.minutes, 0)
  return ok({ minutes })
}

/** Writes a cell's comment, which is the description of one of its entries. `cellWithoutComment` where no entry can take it. */
export function setComment(
  services: Services,
  person: Person,
  { comment, ...place }: RowPlace & { comment: string },
): Result<void, BusyError> {
  const entries = entriesOf(services, person, place)
  const commented = commentedEntry(entries.map(cellEntry))
  const before = entries.find((entry) => entry.id === commented?.id)
  if (!before) return err(busyError('cellWithoutComment'))
  if (before.description === comment) return ok(undefined)
  const after = { ...reshapedEntry(services, before, before), description: comment }
  return changeEntriesUndoably(services, person, 'change', [{ before, after }])
}

/** A cell's entries, oldest first, as the store has them: without the names that lists show. */
function entriesOf({ store }: Services, person: Person, place: RowPlace): TimeEntry[] {
  return store.entries
    .ofKey({ ...place, personId: person.id })
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
    .flatMap(({ id }) => store.entries.get(id) ?? [])
}

function changesOf(
  services: Services,
  person: Person,
  place: RowPlace,
  entries: readonly TimeEntry[],
  plan: CellPlan,
): Result<EntryChange[], BusyError> {
  const known = (id: EntryId | null) => entries.find((entry) => entry.id === id) ?? null
  if (plan.kind === 'stretch') {
    const before = known(plan.id)
    return stretchChanges(services, place, before, plan, (piece) =>
      written(services, person, place, before, piece),
    )
  }
  return ok(
    plan.lengths.map(({ id, minutes }) => {
      const before = known(id)
      if (minutes === 0) return { before, after: null }
      const piece = { day: place.day, minutes, startedAt: null, endedAt: null }
      return { before, after: written(services, person, place, before, piece) }
    }),
  )
}

function written(
  services: Services,
  person: Person,
  { projectId, workTypeId }: RowPlace,
  before: TimeEntry | null,
  piece: Piece,
): TimeEntry {
  if (before) return reshapedEntry(services, before, piece)
  const zone = services.clock.zone()
  const work = {
    personId: person.id,
    projectId,
    workTypeId,
    description: '',
    zone,
    source: 'manual' as const,
  }
  return newEntry(services, work, piece)
}

function refusalOf(refusal: CellRefusal, entries: readonly TimeEntry[]): BusyError {
  const lock = refusal.code === 'cellLocked' ? hardestLock(entries) : null
  return busyError(refusal.code, { ...('minutes' in refusal && { minutes: refusal.minutes }), ...lock })
}
