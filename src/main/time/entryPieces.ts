import { EntryId } from '@shared/domain/ids'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Services } from '../services'

/** Where hours lie: their day, how many, and when on the clock where that is known. */
export type Piece = Pick<TimeEntry, 'day' | 'minutes' | 'startedAt' | 'endedAt'>

/** The same entry at another place. */
export function reshapedEntry({ clock }: Services, entry: TimeEntry, piece: Piece): TimeEntry {
  return { ...entry, ...piecePart(piece), updatedAt: clock.now(), revision: entry.revision + 1 }
}

/** What is worked on, and the words for it. */
type Work = Pick<TimeEntry, 'personId' | 'projectId' | 'workTypeId' | 'description' | 'zone' | 'source'>

/** New hours, logged now. */
export function newEntry({ clock, newId }: Services, work: Work, piece: Piece): TimeEntry {
  const now = clock.now()
  return {
    ...work,
    ...piecePart(piece),
    id: EntryId.parse(newId()),
    keptOverlaps: [],
    status: 'logged',
    submittedAt: null,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    versionNumber: 0,
    versionId: '',
    receivedVersion: false,
    decision: null,
    receivedDecision: false,
  }
}

/** New hours like those of an entry: logged, whatever has become of those. */
export function copiedEntry(services: Services, entry: TimeEntry, piece: Piece): TimeEntry {
  const { personId, projectId, workTypeId, description, zone } = entry
  return newEntry(services, { personId, projectId, workTypeId, description, zone, source: 'manual' }, piece)
}

function piecePart({ day, minutes, startedAt, endedAt }: Piece): Piece {
  return { day, minutes, startedAt, endedAt }
}
