import { epochMs, type Instant, later } from '@shared/domain/localDay'
import type { AbsenceQuestion, StoppedByAbsence } from '@shared/ipc/absences'
import type { Person } from '@shared/ipc/app'
import type { StoredAbsence } from '../../db/absenceRepository'
import type { StoredTimer } from '../../db/timerRepository'
import type { Services } from '../../services'
import { timerState } from '../timer'

/** An absence that has ended, as much of it as lies in the time of the timer that runs. */
export type WaitingAbsence = { absence: StoredAbsence; startedAt: Instant; endedAt: Instant }

/** The oldest absence of the running timer that waits for an answer. One of a timer that was stopped since asks nothing. */
export function waitingAbsence(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  timer: StoredTimer,
): WaitingAbsence | null {
  const now = clock.now()
  for (const absence of store.absences.waiting(timer.personId)) {
    const { endedAt } = absence
    const startedAt = later(absence.startedAt, timer.startedAt)
    if (endedAt && endedAt <= now && minutesBetween(startedAt, endedAt) > 0) {
      return { absence, startedAt, endedAt }
    }
  }
  return null
}

/** What is asked about the time away; null where nothing is. */
export function absenceQuestion(services: Services, person: Person): AbsenceQuestion | null {
  const timer = services.store.timer.get()
  const waiting = timer && waitingAbsence(services, timer)
  const { running } = timerState(services, person)
  if (!waiting || !running) return null
  const { absence, startedAt, endedAt } = waiting
  return {
    id: absence.id,
    kind: absence.kind,
    startedAt,
    endedAt,
    minutes: minutesBetween(startedAt, endedAt),
    timer: running,
  }
}

/** A timer that leaving has stopped, until the person has put the message away. */
export function stoppedByAbsence({ store, history }: Services, person: Person): StoppedByAbsence | null {
  const absence = store.absences.stopped(person.id)
  if (absence?.answer?.how !== 'stopped') return null
  const { id, kind, startedAt, answer } = absence
  return {
    id,
    kind,
    stoppedAt: startedAt,
    minutes: answer.minutes,
    timer: answer.timer,
    undoable: history.latest()?.absence?.after?.id === id,
  }
}

/** Puts the message about a stopped timer away. */
export function putAway(services: Services, id: StoredAbsence['id']): void {
  const absence = services.store.absences.get(id)
  if (!absence || absence.answeredAt) return
  services.store.absences.put({ ...absence, answeredAt: services.clock.now() })
  services.changed('absences')
}

function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((epochMs(to) - epochMs(from)) / 60_000)
}
