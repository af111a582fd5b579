import { formatClock } from '@shared/domain/duration'
import { lockOf } from '@shared/domain/entryLock'
import { addDays } from '@shared/domain/localDay'
import { skippedTime } from '@shared/domain/skippedTime'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { clockSpan, splitAtMidnight } from '@shared/domain/timeSpan'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import { copiedEntry, type Piece, reshapedEntry } from '../entryPieces'
import type { EntryChange } from '../history'
import type { RowPlace } from './rows'

/**
 * The changes for a cell to hold a stretch in place of `before`; `written` makes its entry from a piece. What lies after midnight
 * is an entry of the day after, which goes with the stretch when that is corrected.
 */
export function stretchChanges(
  services: Services,
  place: RowPlace,
  before: TimeEntry | null,
  { from, to }: { from: number; to: number },
  written: (piece: Piece) => TimeEntry,
): Result<EntryChange[], BusyError> {
  const zone = before?.zone ?? services.clock.zone()
  const skipped = skippedTime(place.day, from, to, zone)
  if (skipped !== null) return err(busyError('timeSkipped', { text: formatClock(skipped) }))
  const { startedAt, endedAt } = clockSpan(place.day, from, to, zone)
  if (startedAt >= endedAt) return err(busyError('spanEmpty'))
  const [first, rest] = splitAtMidnight(startedAt, endedAt, zone)
  if (!first) return err(busyError('spanEmpty'))
  const entry = written(first)
  const after = before && afterMidnight(services, place, before)
  const lock = after && lockOf(after)
  if (lock) return err(busyError('cellAfterMidnight', { minutes: after.minutes, ...lock }))
  const changes: EntryChange[] = [{ before, after: entry }]
  if (after) changes.push({ before: after, after: rest ? reshapedEntry(services, after, rest) : null })
  else if (rest) changes.push({ before: null, after: copiedEntry(services, entry, rest) })
  return ok(changes)
}

/** The entry of the day after that was made together with one that ends at midnight, where it still begins there. */
function afterMidnight({ store }: Services, place: RowPlace, before: TimeEntry): TimeEntry | null {
  const { personId, endedAt } = before
  if (endedAt === null) return null
  const steps = new Set(store.audit.ofEntry(before.id).map(({ at }) => at))
  const found = store.entries
    .ofKey({ ...place, personId, day: addDays(place.day, 1) })
    .filter((entry) => entry.startedAt === endedAt)
    .find(({ id }) => {
      const made = store.audit.ofEntry(id).at(-1)
      return made !== undefined && steps.has(made.at)
    })
  return found ? store.entries.get(found.id) : null
}
