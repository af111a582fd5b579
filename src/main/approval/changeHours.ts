import type { approvalObstacle } from '@shared/domain/approval'
import type { EntryId, WorkTypeId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { changeEntriesUndoably } from '../time/changeEntries'
import { reshapedEntry } from '../time/entryPieces'
import { approvalObstacles } from './decide'

/**
 * Changes hours before they are approved, by whoever may approve them. Other minutes than the clock times give take the clock
 * times away: how long is then all that is known. It is a new version: an approval of the hours as they were does not hold for it.
 */
export function changeHours(
  services: Services,
  person: Person,
  {
    id,
    workTypeId,
    minutes,
    description,
  }: { id: EntryId; workTypeId: WorkTypeId; minutes: number; description: string },
): Result<void, BusyError> {
  const { store } = services
  const before = store.entries.get(id)
  if (!before) return err(busyError('entryGone'))
  const obstacle = changeObstacle(services, person, { ...before, workTypeId })
  if (obstacle === 'notAllowed') return err(busyError('forbidden'))
  if (obstacle) return err(busyError('notDecidable', { reason: obstacle, day: before.day }))
  const owner = store.people.get(before.personId)
  if (!owner) return err(busyError('notFound'))
  const piece =
    minutes === before.minutes ? before : { day: before.day, minutes, startedAt: null, endedAt: null }
  const after = { ...reshapedEntry(services, before, piece), workTypeId, description }
  const written = changeEntriesUndoably(services, owner, 'change', [{ before, after }])
  return written.ok ? ok(undefined) : written
}

function changeObstacle(
  services: Services,
  person: Person,
  entry: Parameters<ReturnType<typeof approvalObstacles>>[0],
): ReturnType<typeof approvalObstacle> {
  return approvalObstacles(services, person, true)(entry, 'approve')
}
