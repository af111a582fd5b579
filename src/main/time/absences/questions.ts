import { minutesOf } from '@shared/domain/overlap'
import type { AbsenceQuestion, StoppedByAbsence } from '@shared/ipc/absences'
import type { Person } from '@shared/ipc/app'
import type { StoredAbsence } from '../../db/absenceRepository'
import type { Services } from '../../services'
import { timerState } from '../timer'
import { waitingAbsences } from './waitingAbsence'

/** What is asked first about the time away; null where nothing is. */
export function absenceQuestion(services: Services, person: Person): AbsenceQuestion | null {
  return questionAt(services, person, 0)
}

/** What is asked about the absence that ended last. */
export function latestQuestion(services: Services, person: Person): AbsenceQuestion | null {
  return questionAt(services, person, -1)
}

function questionAt(services: Services, person: Person, place: 0 | -1): AbsenceQuestion | null {
  const timer = services.store.timer.get()
  const waiting = timer && waitingAbsences(services, timer).at(place)
  const { running } = timerState(services, person)
  if (!waiting || !running) return null
  const { absence, startedAt, endedAt } = waiting
  return {
    id: absence.id,
    kind: absence.kind,
    startedAt,
    endedAt,
    minutes: minutesOf({ startedAt, endedAt }),
    timer: running,
  }
}

/** A timer that leaving has stopped, until the person has put the message away. */
export function stoppedByAbsence({ store, history }: Services, person: Person): StoppedByAbsence | null {
  const absence = store.absences.stopped(person.id)
  if (absence?.answer?.how !== 'stopped') return null
  const { id, kind, startedAt, answer } = absence
  const latest = history.latest()
  const isLatest = latest?.kind === 'hours' && latest.absence?.after?.id === id
  return {
    id,
    kind,
    stoppedAt: startedAt,
    minutes: answer.minutes,
    timer: answer.timer,
    step: isLatest ? latest.number : null,
  }
}

/** Puts the message about a stopped timer away. */
export function putAway(services: Services, id: StoredAbsence['id']): void {
  const absence = services.store.absences.get(id)
  if (!absence || absence.answeredAt) return
  services.store.absences.put({ ...absence, answeredAt: services.clock.now() })
  services.changed('absences')
}
