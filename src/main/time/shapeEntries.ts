import { entryDifferences } from '@shared/domain/entryDifference'
import { cutStretch, resizedStretch, shiftedStretch, stretchOf } from '@shared/domain/entryShape'
import type { EntryId } from '@shared/domain/ids'
import { addDays, daysBetween, type LocalDay } from '@shared/domain/localDay'
import { isLocked, type TimeEntry } from '@shared/domain/timeEntry'
import { splitAtMidnight } from '@shared/domain/timeSpan'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { HistoryAction } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { changeEntriesUndoably } from './changeEntries'
import { copiedEntry, type Piece, reshapedEntry } from './entryPieces'
import type { EntryChange } from './history'
import { ownEntries, ownOpenEntries } from './ownEntries'

type Ids = readonly EntryId[]
type Shift = { days: number; minutes: number }
type Written = Result<EntryId[], BusyError>

/** Moves entries, all or none. Answers the ids of what was written; what comes to cross midnight becomes one entry per day. */
export function moveEntries(services: Services, person: Person, input: { ids: Ids } & Shift): Written {
  const found = ownOpenEntries(services, person, input.ids)
  if (!found.ok) return found
  const changes = found.value.flatMap((entry) => reshape(services, entry, shiftedPieces(entry, input)))
  return write(services, person, 'move', changes)
}

/** Moves one end of an entry. `spanEmpty` where the ends would meet. */
export function resizeEntry(
  services: Services,
  person: Person,
  input: { id: EntryId; edge: 'start' | 'end'; minute: number },
): Written {
  const found = ownOpenEntries(services, person, [input.id])
  if (!found.ok) return found
  const changes = found.value.flatMap((entry) => {
    const stretch = stretchOf(entry)
    const resized = stretch && resizedStretch(entry, stretch, input.edge, input.minute)
    return resized
      ? grown(services, entry, splitAtMidnight(resized.startedAt, resized.endedAt, entry.zone))
      : []
  })
  if (changes.length === 0) return err(busyError('spanEmpty'))
  return changes.every(isNoChange) ? ok(idsOf(changes)) : write(services, person, 'resize', changes)
}

function isNoChange({ before, after }: EntryChange): boolean {
  return before !== null && after !== null && entryDifferences(before, after).length === 0
}

/** Makes the same hours anew, moved; all or none. Answers the ids of the copies. */
export function copyEntries(services: Services, person: Person, input: { ids: Ids } & Shift): Written {
  const found = ownEntries(services, person, input.ids)
  if (!found.ok) return found
  return write(
    services,
    person,
    'copy',
    found.value.flatMap((entry) => copies(services, entry, input)),
  )
}

/** Makes the same hours anew on each of `days`, at the same time of day; all or none. */
export function duplicateEntries(
  services: Services,
  person: Person,
  input: { ids: Ids; days: readonly LocalDay[] },
): Written {
  const found = ownEntries(services, person, input.ids)
  if (!found.ok) return found
  const changes = found.value.flatMap((entry) =>
    input.days.flatMap((day) => copies(services, entry, { days: daysBetween(entry.day, day), minutes: 0 })),
  )
  return write(services, person, 'copy', changes)
}

/** Cuts an entry in two at a minute after midnight of its day. `spanEmpty` where a piece would have no length. */
export function splitEntry(services: Services, person: Person, input: { id: EntryId; at: number }): Written {
  const found = ownOpenEntries(services, person, [input.id])
  if (!found.ok) return found
  const changes = found.value.flatMap((entry) => {
    const stretch = stretchOf(entry)
    const pieces = stretch && cutStretch(entry, stretch, input.at)
    return pieces
      ? reshape(
          services,
          entry,
          pieces.map((piece) => ({ ...piece, day: entry.day })),
        )
      : []
  })
  return changes.length > 0 ? write(services, person, 'split', changes) : err(busyError('spanEmpty'))
}

function shiftedPieces(entry: TimeEntry, { days, minutes }: Shift): Piece[] {
  const stretch = stretchOf(entry)
  if (!stretch) {
    return [{ day: addDays(entry.day, days), minutes: entry.minutes, startedAt: null, endedAt: null }]
  }
  const { startedAt, endedAt } = shiftedStretch(entry, stretch, { days, minutes })
  return splitAtMidnight(startedAt, endedAt, entry.zone)
}

/** The entry as its first piece, and new ones for the rest. */
function reshape(services: Services, entry: TimeEntry, pieces: readonly Piece[]): EntryChange[] {
  return pieces.map((piece, index) =>
    index === 0
      ? { before: entry, after: reshapedEntry(services, entry, piece) }
      : { before: null, after: copiedEntry(services, entry, piece) },
  )
}

/**
 * As `reshape`, but where the same work already goes on from midnight it is that which grows: an edge that is moved past
 * midnight step by step makes one entry there, not one for each step.
 */
function grown(services: Services, entry: TimeEntry, pieces: readonly Piece[]): EntryChange[] {
  return reshape(services, entry, pieces).map((change) => {
    const { before, after } = change
    const there = before || !after ? undefined : continuation(services, entry, after)
    if (!there || !after?.endedAt || !there.endedAt) return change
    const wanted = there.endedAt < after.endedAt ? reshapedEntry(services, there, after) : there
    return { before: there, after: wanted }
  })
}

/** What goes on with an entry's work where a piece of it would begin. */
function continuation({ store }: Services, entry: TimeEntry, piece: Piece): TimeEntry | undefined {
  const same = store.entries
    .between(entry.personId, piece.day, piece.day)
    .find(
      (each) =>
        each.id !== entry.id &&
        each.startedAt === piece.startedAt &&
        each.projectId === entry.projectId &&
        each.workTypeId === entry.workTypeId &&
        each.description === entry.description &&
        !isLocked(each),
    )
  return same ? (store.entries.get(same.id) ?? undefined) : undefined
}

/** The changes that make an entry's hours anew, moved; more than one where they come to cross midnight. */
export function copies(services: Services, entry: TimeEntry, shift: Shift): EntryChange[] {
  return shiftedPieces(entry, shift).map((piece) => ({
    before: null,
    after: copiedEntry(services, entry, piece),
  }))
}

function write(services: Services, person: Person, action: HistoryAction, changes: EntryChange[]): Written {
  const written = changeEntriesUndoably(services, person, action, changes)
  return written.ok ? ok(idsOf(changes)) : written
}

function idsOf(changes: readonly EntryChange[]): EntryId[] {
  return changes.flatMap(({ after }) => (after ? [after.id] : []))
}
