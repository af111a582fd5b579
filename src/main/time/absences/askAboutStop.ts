import { AbsenceId } from '@shared/domain/ids'
import { epochMs, later } from '@shared/domain/localDay'
import type { Services } from '../../services'
import type { HoursStep } from '../history'

/** Somebody who takes a stop back after so long has hardly worked on it all the while. */
const LONG_MS = 30 * 60_000

/**
 * Makes a question of the time in which a timer stood still that an undo lets run on: it would be counted without a word. `step`
 * is the undo: what it takes away, and what runs after it. Within its transaction.
 */
export function askAboutStop(
  { store, clock, newId }: Services,
  { changes, timer, absence }: HoursStep,
): void {
  const running = timer?.after.running
  if (!timer || !running || timer.before.running) return
  const now = clock.now()
  const ended = changes.flatMap(({ before }) => before?.endedAt ?? [])
  const startedAt = absence?.after ? timer.at : (ended.sort().at(-1) ?? timer.at)
  if (epochMs(now) - epochMs(startedAt) < LONG_MS) return
  store.absences.put({
    id: AbsenceId.parse(newId()),
    personId: running.personId,
    kind: 'wasStopped',
    startedAt: later(startedAt, running.startedAt),
    endedAt: now,
    answer: null,
    answeredAt: null,
    createdAt: now,
  })
}
