import { EntryId } from '@shared/domain/ids'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { DaySpan } from '@shared/domain/timeSpan'
import type { StoredTimer } from '../db/timerRepository'
import type { Services } from '../services'

type What = Pick<StoredTimer, 'personId' | 'projectId' | 'workTypeId' | 'description' | 'zone'>

/** New hours that a timer has counted. */
export function timerEntry({ clock, newId }: Services, what: What, span: DaySpan): TimeEntry {
  const now = clock.now()
  const { personId, projectId, workTypeId, description, zone } = what
  const { day, minutes, startedAt, endedAt } = span
  return {
    id: EntryId.parse(newId()),
    personId,
    projectId,
    workTypeId,
    day,
    minutes,
    startedAt,
    endedAt,
    zone,
    description,
    keptOverlaps: [],
    status: 'logged',
    source: 'timer',
    submittedAt: null,
    createdAt: now,
    updatedAt: now,
    revision: 0,
  }
}
