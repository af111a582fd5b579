import { entryDifferences } from '@shared/domain/entryDifference'
import { stretchLasting, stretchOf } from '@shared/domain/entryShape'
import type { EntryId, WorkTypeId } from '@shared/domain/ids'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { changeEntriesUndoably } from '../time/changeEntries'
import { type Piece, reshapedEntry } from '../time/entryPieces'
import { correctionObstacles } from './decide'

/**
 * Corrects hours before they are approved, for whoever may approve them. They stay their person's: whether project and work type take
 * them is asked of that person. Hours with clock times that become longer or shorter keep their start; where their end finds no room,
 * see `stretchLasting`, only how long is kept. They become a new version: what was decided about them before does not hold for it.
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
): Result<{ clockless: boolean }, BusyError> {
  const { store } = services
  const before = store.entries.get(id)
  if (!before) return err(busyError('entryGone'))
  const obstacle = correctionObstacles(services, person)(before)
  if (obstacle === 'notAllowed') return err(busyError('forbidden'))
  if (obstacle) return err(busyError('notDecidable', { reason: obstacle, day: before.day }))
  const owner = store.people.get(before.personId)
  if (!owner) return err(busyError('notFound'))
  const piece = minutes === before.minutes ? before : pieceLasting(services, before, minutes)
  const after = { ...reshapedEntry(services, before, piece), workTypeId, description }
  const clockless = before.startedAt !== null && after.startedAt === null
  if (entryDifferences(before, after).length === 0) return ok({ clockless })
  const written = changeEntriesUndoably(services, owner, 'change', [{ before, after }])
  return written.ok ? ok({ clockless }) : written
}

function pieceLasting({ store, clock }: Services, entry: TimeEntry, minutes: number): Piece {
  const { day } = entry
  const stretch = stretchOf(entry)
  const others = store.entries
    .between(entry.personId, day, day)
    .flatMap((each) => (each.id === entry.id ? [] : (stretchOf(each) ?? [])))
  const lasting = stretch && stretchLasting(entry, stretch, minutes, { others, now: clock.now() })
  return lasting ? { day, minutes, ...lasting } : { day, minutes, startedAt: null, endedAt: null }
}
