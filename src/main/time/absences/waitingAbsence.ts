import { type Instant, later } from '@shared/domain/localDay'
import { minutesOf } from '@shared/domain/overlap'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { StoredAbsence } from '../../db/absenceRepository'
import type { StoredTimer } from '../../db/timerRepository'
import type { Services } from '../../services'

/** An absence that has ended, as much of it as lies in the time of the timer that runs. */
export type WaitingAbsence = { absence: StoredAbsence; startedAt: Instant; endedAt: Instant }

/** The oldest absence of the running timer that waits for an answer. One of a timer that was stopped since asks nothing. */
export function waitingAbsence(services: Pick<Services, 'store' | 'clock'>, timer: StoredTimer) {
  return waitingAbsences(services, timer)[0] ?? null
}

/** All of them, the oldest first. */
export function waitingAbsences(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  timer: StoredTimer,
): WaitingAbsence[] {
  const now = clock.now()
  return store.absences.waiting(timer.personId).flatMap((absence) => {
    const { endedAt } = absence
    const startedAt = later(absence.startedAt, timer.startedAt)
    const asks = endedAt && endedAt <= now && minutesOf({ startedAt, endedAt }) > 0
    return asks ? [{ absence, startedAt, endedAt }] : []
  })
}

/**
 * Why the timer cannot be stopped, paused or left for another at `stoppedAt`, or null: it counts time of an absence that nobody has
 * said what is to become of. Whoever asks is there, so that an absence that goes on ends here.
 */
export function absenceObstacle(services: Services, stoppedAt?: Instant): BusyError | null {
  services.settlePresence()
  const timer = services.store.timer.get()
  const waiting = timer && waitingAbsence(services, timer)
  if (!waiting || (stoppedAt && stoppedAt <= waiting.startedAt)) return null
  return busyError('absenceWaits')
}
