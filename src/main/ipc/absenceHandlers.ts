import { ok } from '@shared/result'
import { self } from '../people/people'
import type { Session } from '../session'
import { absenceSupport } from '../shell/absenceSupport'
import { answerAbsence } from '../time/absences/answerAbsence'
import { absenceQuestion, putAway, stoppedByAbsence } from '../time/absences/questions'
import type { CallsOf, Handlers } from './answer'

export function absenceHandlers({ services }: Session): Handlers<CallsOf<'absences'>> {
  return {
    'absences.question': () => {
      const person = self(services)
      return person.ok ? ok(absenceQuestion(services, person.value)) : person
    },
    'absences.answer': ({ id, answer }) => {
      const person = self(services)
      return person.ok ? answerAbsence(services, person.value, id, answer) : person
    },
    'absences.stopped': () => {
      const person = self(services)
      return person.ok ? ok(stoppedByAbsence(services, person.value)) : person
    },
    'absences.putAway': ({ id }) => ok(putAway(services, id)),
    'absences.support': () => ok(absenceSupport()),
  }
}
