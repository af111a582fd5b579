import { stretchOf } from '@shared/domain/entryShape'
import type { EntryId } from '@shared/domain/ids'
import { divided, minutesOf, type Stretch, sharedStretch, shortened } from '@shared/domain/overlap'
import { isLocked, type TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { OverlapAnswer } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { changeEntriesUndoably } from './changeEntries'
import { copiedEntry, reshapedEntry } from './entryPieces'
import type { EntryChange } from './history'
import { lockedError } from './lockedError'
import { ownEntries } from './ownEntries'

/**
 * Settles the stretch that two entries share: shortens the first one, divides it around the other, or keeps both as they are.
 * Only the first one is changed, and must not be locked; what is kept may be noted on either. Nothing happens where they share
 * nothing any more; `spanEmpty` where nothing would be left of the first.
 */
export function settleOverlap(
  services: Services,
  person: Person,
  input: { id: EntryId; otherId: EntryId; answer: OverlapAnswer },
): Result<void, BusyError> {
  const found = ownEntries(services, person, [input.id, input.otherId])
  if (!found.ok) return found
  const [entry, other] = found.value
  const [stretch, around] = [entry && stretchOf(entry), other && stretchOf(other)]
  if (!entry || !other || !stretch || !around) return err(busyError('notFound'))
  const shared = sharedStretch(stretch, around)
  if (!shared) return ok(undefined)
  const changed = input.answer === 'keep' && isLocked(entry) ? other : entry
  if (isLocked(changed)) return err(lockedError([changed]))
  const changes =
    input.answer === 'keep'
      ? [keeping(services, changed, changed === entry ? other : entry, shared)]
      : piecesAs(services, entry, left(input.answer, stretch, around))
  if (changes.length === 0) return err(busyError('spanEmpty'))
  return changeEntriesUndoably(services, person, 'overlap', changes)
}

function left(answer: 'shorten' | 'divide', stretch: Stretch, around: Stretch): Stretch[] {
  if (answer === 'divide') return divided(stretch, around)
  const shorter = shortened(stretch, around)
  return shorter ? [shorter] : []
}

function piecesAs(services: Services, entry: TimeEntry, pieces: readonly Stretch[]): EntryChange[] {
  return pieces.map((stretch, index) => {
    const piece = { ...stretch, day: entry.day, minutes: minutesOf(stretch) }
    return index === 0
      ? { before: entry, after: reshapedEntry(services, entry, piece) }
      : { before: null, after: copiedEntry(services, entry, piece) }
  })
}

function keeping(services: Services, entry: TimeEntry, other: TimeEntry, shared: Stretch): EntryChange {
  const kept = { otherId: other.id, from: shared.startedAt, to: shared.endedAt }
  const keptOverlaps = [...entry.keptOverlaps.filter(({ otherId }) => otherId !== other.id), kept]
  return { before: entry, after: { ...reshapedEntry(services, entry, entry), keptOverlaps } }
}
