import { EntryId } from '@shared/domain/ids'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Services } from '../services'

/** Where hours lie: their day, how many, and when on the clock where that is known. */
export type Piece = Pick<TimeEntry, 'day' | 'minutes' | 'startedAt' | 'endedAt'>

/** The same entry at another place. */
export function reshapedEntry({ clock }: Services, entry: TimeEntry, piece: Piece): TimeEntry {
  return { ...entry, ...piecePart(piece), updatedAt: clock.now(), revision: entry.revision + 1 }
}

/** New hours like those of an entry: logged, whatever has become of those. */
export function copiedEntry({ clock, newId }: Services, entry: TimeEntry, piece: Piece): TimeEntry {
  const now = clock.now()
  return {
    ...entry,
    ...piecePart(piece),
    id: EntryId.parse(newId()),
    keptOverlaps: [],
    status: 'logged',
    source: 'manual',
    submittedAt: null,
    createdAt: now,
    updatedAt: now,
    revision: 0,
  }
}

function piecePart({ day, minutes, startedAt, endedAt }: Piece): Piece {
  return { day, minutes, startedAt, endedAt }
}
