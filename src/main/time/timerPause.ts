import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { RecentPair, TimerState } from '@shared/ipc/timer'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { recentPairs } from './recentPairs'
import { startTimer, stopTimer, timerState } from './timer'

/** Keeps the hours so far as entries, and remembers what they were on. */
export function pauseTimer(services: Services, person: Person): Result<TimerState, BusyError> {
  const { store, clock } = services
  const pausedAt = clock.now()
  const stopped = stopTimer(services, { stoppedAt: pausedAt }, ({ startedAt, zone, heartbeatAt, ...what }) =>
    store.pausedTimer.put({ ...what, pausedAt }),
  )
  return stopped.ok ? ok(timerState(services, person)) : stopped
}

/** Goes on with what was paused. What cannot take hours any more is refused, and stays paused. */
export function resumeTimer(services: Services, person: Person): Result<TimerState, BusyError> {
  const { store } = services
  const paused = store.pausedTimer.get()
  if (!paused || store.timer.get()) return err(busyError('timerNotPaused'))
  const { projectId, workTypeId, description } = paused
  return startTimer(services, person, { projectId, workTypeId, description })
}

/** Lets go of what was paused; its hours stay. */
export function forgetPause(services: Services, person: Person): Result<TimerState, BusyError> {
  services.store.pausedTimer.clear()
  services.changed('timer')
  return ok(timerState(services, person))
}

/**
 * Goes over to the latest that was worked on before what runs or is paused, at this instant; where nothing is, to the latest of
 * all.
 */
export function switchToLast(services: Services, person: Person): Result<TimerState, BusyError> {
  const { store } = services
  const current = store.timer.get() ?? store.pausedTimer.get()
  const isCurrent = (pair: RecentPair) =>
    current?.projectId === pair.projectId && current.workTypeId === pair.workTypeId
  const last = recentPairs(store, person).find((pair) => !isCurrent(pair))
  if (!last) return err(busyError('nothingToSwitchTo'))
  return startTimer(services, person, { projectId: last.projectId, workTypeId: last.workTypeId })
}
