import type { Person } from '@shared/ipc/app'
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
  function run(work: (services: Services, person: Person) => Result<unknown, unknown>): void {
    const session = workspaces.session()
    const person = session?.store.people.self()
    if (!session || !person) return
    if (!work(session.services, person).ok) windows.showMain('/timeline')
  }

  /** A timer without a work type is kept as it is, and the window shows what is to be completed. */
  function stop(): void {
    const incomplete = workspaces.session()?.store.timer.get()?.workTypeId == null
    run((services) => stopTimer(services, {}))
    if (incomplete) windows.showMain('/timeline')
  }

  return {
    start: (pair: RecentPair | null): void =>
      run((services, person) => startTimer(services, person, pair ?? {})),
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
