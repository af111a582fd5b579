import { formatClock } from '@shared/domain/duration'
import { stretchOf } from '@shared/domain/entryShape'
import type { EntryId } from '@shared/domain/ids'
import { sharedStretch } from '@shared/domain/overlap'
import { skippedTime } from '@shared/domain/skippedTime'
import { isLocked, type KeptOverlap, type TimeEntry } from '@shared/domain/timeEntry'
import { clockSpan, splitAtMidnight } from '@shared/domain/timeSpan'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'
import type { Store } from '../db/store'
import type { Services } from '../services'
import { changeEntriesUndoably } from './changeEntries'
import { newEntry, type Piece, reshapedEntry } from './entryPieces'
import type { EntryChange } from './history'
import { lockedError } from './lockedError'
import { shownClock } from './shownClock'

/**
 * Saves a new entry, or a change to one that is not locked. Clock times that cross midnight become one entry per day. Answers
 * the ids of what was written, the first being the entry that was given.
 */
export function saveEntry(
  services: Services,
  person: Person,
  input: EntryInput,
): Result<EntryId[], BusyError> {
  const { store, clock } = services
  const before = input.id ? store.entries.get(input.id) : null
  if (input.id && !before) return err(busyError('entryGone'))
  if (before && before.personId !== person.id) return err(busyError('notFound'))
  if (before && isLocked(before)) return err(lockedError([before]))
  const zone = before?.zone ?? clock.zone()
  const kept = before && keepsItsTime(before, input)
  const { day, span } = input
  const skipped = kept || span.kind !== 'clock' ? null : skippedTime(day, span.from, span.to, zone)
  if (skipped !== null) return err(busyError('timeSkipped', { text: formatClock(skipped) }))
  const pieces = kept ? [before] : piecesOf(input, zone, before)
  if (pieces.length === 0) return err(busyError('spanEmpty'))
  const changes = pieces.map((piece, index): EntryChange => {
    const changed = index === 0 ? before : null
    const after = entryOf(services, person, input, piece, zone, changed)
    return { before: changed, after: keepingOverlaps(store, after, input.keepOverlapsWith ?? []) }
  })
  const written = changeEntriesUndoably(services, person, before ? 'change' : 'create', changes)
  if (!written.ok) return written
  return ok(changes.flatMap(({ after }) => (after ? [after.id] : [])))
}

/**
 * Whether the clock times are still those that were shown. They are then not read back: they have no seconds, and in a night
 * when the clock is changed they may name two moments.
 */
function keepsItsTime(before: TimeEntry, { day, span }: EntryInput): boolean {
  if (span.kind !== 'clock' || day !== before.day) return false
  const { from, to } = shownClock(before)
  return span.from === from && span.to === to
}

/** The entry with a note of what it shares with each of `otherIds` now, as the person wants it. */
function keepingOverlaps(store: Store, entry: TimeEntry, otherIds: readonly EntryId[]): TimeEntry {
  const stretch = stretchOf(entry)
  const kept = otherIds.flatMap((otherId): KeptOverlap[] => {
    const other = store.entries.get(otherId)
    const around = other?.personId === entry.personId ? stretchOf(other) : null
    const shared = stretch && around && sharedStretch(stretch, around)
    return shared ? [{ otherId, from: shared.startedAt, to: shared.endedAt }] : []
  })
  const before = entry.keptOverlaps.filter(({ otherId }) => !otherIds.includes(otherId))
  return { ...entry, keptOverlaps: [...before, ...kept] }
}

function piecesOf({ day, span }: EntryInput, zone: string, before: TimeEntry | null): Piece[] {
  if (span.kind === 'duration') return [{ day, minutes: span.minutes, startedAt: null, endedAt: null }]
  if (span.from === span.to) return []
  const was = before?.day === day ? stretchOf(before) : null
  const { startedAt, endedAt } = clockSpan(day, span.from, span.to, zone, was)
  return startedAt < endedAt ? splitAtMidnight(startedAt, endedAt, zone) : []
}

function entryOf(
  services: Services,
  person: Person,
  input: EntryInput,
  piece: Piece,
  zone: string,
  before: TimeEntry | null,
): TimeEntry {
  const { projectId, workTypeId, description } = input
  const work = { personId: person.id, projectId, workTypeId, description, zone }
  return before
    ? { ...reshapedEntry(services, before, piece), ...work }
    : newEntry(services, { ...work, source: 'manual' }, piece)
}
