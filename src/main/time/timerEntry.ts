import type { TimeEntry } from '@shared/domain/timeEntry'
import type { DaySpan } from '@shared/domain/timeSpan'
import type { StoredTimer } from '../db/timerRepository'
import type { Services } from '../services'
import { newEntry } from './entryPieces'

type What = Pick<StoredTimer, 'personId' | 'projectId' | 'workTypeId' | 'description' | 'zone'>

/** New hours that a timer has counted. */
export function timerEntry(services: Services, what: What, span: DaySpan): TimeEntry {
  const { personId, projectId, workTypeId, description, zone } = what
  return newEntry(services, { personId, projectId, workTypeId, description, zone, source: 'timer' }, span)
}
