import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import type { TimerState } from '@shared/ipc/timer'
import { ok, type Result } from '@shared/result'
import { self } from '../people/people'
import type { Services } from '../services'
import type { Session } from '../session'
import { discardTimer, startTimer, stopTimer, timerState, updateTimer } from '../time/timer'
import { forgetPause, pauseTimer, resumeTimer, switchToLast } from '../time/timerPause'
import type { CallsOf, Handlers } from './answer'

export function timerHandlers({ services }: Session): Handlers<CallsOf<'timer'>> {
  const forSelf =
    (work: (services: Services, person: Person) => Result<TimerState, BusyError>) =>
    (): Result<TimerState, BusyError> => {
      const person = self(services)
      return person.ok ? work(services, person.value) : person
    }
  return {
    'timer.state': forSelf((services, person) => ok(timerState(services, person))),
    'timer.start': (choice) => forSelf((services, person) => startTimer(services, person, choice))(),
    'timer.update': (change) => forSelf((services, person) => updateTimer(services, person, change))(),
    'timer.stop': (choice) => stopTimer(services, choice),
    'timer.discard': (meant) => discardTimer(services, meant),
    'timer.pause': forSelf(pauseTimer),
    'timer.resume': forSelf(resumeTimer),
    'timer.forgetPause': forSelf(forgetPause),
    'timer.switchToLast': forSelf(switchToLast),
  }
}
