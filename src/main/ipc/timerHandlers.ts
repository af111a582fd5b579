import { ok } from '@shared/result'
import { self } from '../people/people'
import type { Session } from '../session'
import { discardTimer, startTimer, stopTimer, timerState, updateTimer } from '../time/timer'
import type { CallsOf, Handlers } from './answer'

export function timerHandlers({ services }: Session): Handlers<CallsOf<'timer'>> {
  return {
    'timer.state': () => {
      const person = self(services)
      return person.ok ? ok(timerState(services, person.value)) : person
    },
    'timer.start': (choice) => {
      const person = self(services)
      return person.ok ? startTimer(services, person.value, choice) : person
    },
    'timer.update': (change) => {
      const person = self(services)
      return person.ok ? updateTimer(services, person.value, change) : person
    },
    'timer.stop': (choice) => stopTimer(services, choice),
    'timer.discard': () => discardTimer(services),
  }
}
