import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import type { RecentPair } from '@shared/ipc/timer'
import type { Result } from '@shared/result'
import type { Services } from '../services'
import { startTimer, stopTimer } from '../time/timer'
import { forgetPause, pauseTimer, resumeTimer, switchToLast } from '../time/timerPause'
import type { Windows } from './windows'
import type { Workspaces } from './workspaces'

/** The timer as it is run from outside the windows: by the tray and by the system-wide shortcuts. */
export function createTimerCommands(workspaces: Workspaces, windows: Windows) {
  /** What is refused leads to the window, where another choice can be made and the reason is seen. */
  function run<T>(work: (services: Services, person: Person) => Result<T, BusyError>): T | null {
    const session = workspaces.session()
    const person = session?.store.people.self()
    if (!session || !person) return null
    const done = work(session.services, person)
    if (done.ok) return done.value
    windows.showMain(done.error.code === 'absenceWaits' ? '/timeline?do=answer' : '/timeline')
    return null
  }

  /** A timer without a work type is kept as it is, and the window shows what is to be completed. */
  function stop(): void {
    const incomplete = workspaces.session()?.store.timer.get()?.workTypeId == null
    const stopped = run((services) => stopTimer(services, {}))
    if (stopped && stopped.entryIds.length > 0 && incomplete) windows.showMain('/timeline')
  }

  return {
    start: (pair: RecentPair | null) => run((services, person) => startTimer(services, person, pair ?? {})),
    stop,
    pause: () => run(pauseTimer),
    resume: () => run(resumeTimer),
    forgetPause: () => run(forgetPause),
    switchToLast: () => run(switchToLast),
    /** Stops what runs, goes on with what is paused, or starts. */
    startOrStop(): void {
      const store = workspaces.session()?.store
      if (store?.timer.get()) stop()
      else if (store?.pausedTimer.get()) run(resumeTimer)
      else run((services, person) => startTimer(services, person, {}))
    },
  }
}
export type TimerCommands = ReturnType<typeof createTimerCommands>
