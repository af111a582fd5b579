import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { Instant } from '@shared/domain/localDay'
import { timerSpans } from '@shared/domain/timerStretch'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { RunningTimer, StoppedTimer, TimerState } from '@shared/ipc/timer'
import { err, ok, type Result } from '@shared/result'
import type { Store } from '../db/store'
import type { StoredTimer } from '../db/timerRepository'
import type { Services } from '../services'
import { absenceObstacle } from './absences/waitingAbsence'
import { bookingRefusal } from './bookingRefusal'
import { changeEntries } from './changeEntries'
import { countedFrom, countOn } from './countedFrom'
import type { EntryChange } from './history'
import { recentPairs } from './recentPairs'
import { timerEntry } from './timerEntry'
import { changeTimerUndoably } from './timerSteps'

export type TimerChoice = {
  projectId?: ProjectId | null | undefined
  workTypeId?: WorkTypeId | null | undefined
  description?: string | undefined
}

/** Which timer is meant: when the one that was shown began. Without it, whichever runs. */
type Meant = { runningSince?: Instant | undefined }

/** The timer that runs, today's logged minutes without it, and what was worked on lately. */
export function timerState({ store, clock }: Services, person: Person): TimerState {
  const timer = store.timer.get()
  const paused = timer ? null : store.pausedTimer.get()
  return {
    running: timer && { startedAt: timer.startedAt, ...named(store, timer) },
    paused: paused && { pausedAt: paused.pausedAt, ...named(store, paused) },
    todayMinutes: store.entries.loggedMinutesOn(person.id, clock.today(), clock.now()),
    recent: recentPairs(store, person),
  }
}

type Named = Pick<RunningTimer, 'projectId' | 'workTypeId' | 'description'>

function named(store: Store, { projectId, workTypeId, description }: Named) {
  const project = projectId ? store.projects.get(projectId) : null
  return {
    projectId,
    projectName: project?.name ?? null,
    projectColor: project?.color ?? null,
    workTypeId,
    workTypeName: workTypeId ? (store.workTypes.get(workTypeId)?.name ?? null) : null,
    description,
  }
}

/** Starts a timer, and forgets what was paused. One that runs is stopped at the same instant, so that no second is lost or counted twice. */
export function startTimer(
  services: Services,
  person: Person,
  choice: TimerChoice,
): Result<TimerState, BusyError> {
  const { store, clock } = services
  const refusal = choiceRefusal(services, person, null, choice) ?? absenceObstacle(services)
  if (refusal) return err(refusal)
  const now = clock.now()
  changeTimerUndoably(services, 'timer', () => {
    const before = store.timer.get()
    const from = before && countedFrom(store, before.startedAt)
    const changes = finishTimer(services, now)
    if (from) countOn(store, now, from)
    store.pausedTimer.clear()
    store.timer.put({
      personId: person.id,
      projectId: choice.projectId ?? null,
      workTypeId: choice.workTypeId ?? null,
      description: choice.description ?? '',
      startedAt: now,
      zone: clock.zone(),
      heartbeatAt: now,
    })
    return { changes }
  })
  return ok(timerState(services, person))
}

/** Changes what the running timer is for, or when it began. */
export function updateTimer(
  services: Services,
  person: Person,
  change: TimerChoice & Meant & { startedAt?: Instant | undefined },
): Result<TimerState, BusyError> {
  const meant = meantTimer(services, change)
  if (!meant.ok) return meant
  const timer = meant.value
  const refusal = choiceRefusal(services, person, timer, change)
  if (refusal) return err(refusal)
  if (change.startedAt && change.startedAt > services.clock.now()) return err(busyError('timerStartInFuture'))
  changeTimerUndoably(services, 'timer', () => {
    services.store.timer.put({
      ...withChoice(timer, change),
      startedAt: change.startedAt ?? timer.startedAt,
    })
    return { changes: [] }
  })
  return ok(timerState(services, person))
}

/**
 * Stops, and keeps the hours: one entry for each day that the timer ran on. `stoppedAt`: when stop was pressed, if choosing
 * what the hours are for took a while; never before the start or ahead of now. Refused while an absence of that time is asked
 * about. `alongside` happens in the same transaction.
 */
export function stopTimer(
  services: Services,
  choice: TimerChoice & Meant & { stoppedAt?: Instant | undefined },
  alongside?: (timer: StoredTimer) => void,
): Result<StoppedTimer, BusyError> {
  const { store, clock } = services
  const obstacle = absenceObstacle(services, choice.stoppedAt)
  const meant = meantTimer(services, choice)
  if (!meant.ok) return meant
  if (obstacle) return err(obstacle)
  const timer = meant.value
  const person = store.people.get(timer.personId)
  const refusal = person && choiceRefusal(services, person, timer, choice)
  if (refusal) return err(refusal)
  const finished = changeTimerUndoably(services, 'timer', () => {
    const changes = finishTimer(services, choice.stoppedAt ?? clock.now(), choice)
    alongside?.(timer)
    return { changes }
  })
  const entries = finished.flatMap(({ after }) => after ?? [])
  return ok({
    entryIds: entries.map(({ id }) => id),
    day: entries[0]?.day ?? clock.today(),
    minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0),
  })
}

/** Stops, and throws the time away. Can be undone. */
export function discardTimer(services: Services, which: Meant = {}): Result<void, BusyError> {
  if (!services.store.timer.get()) return ok(undefined)
  const meant = meantTimer(services, which)
  if (!meant.ok) return meant
  changeTimerUndoably(services, 'timer', () => {
    services.store.timer.clear()
    return { changes: [] }
  })
  return ok(undefined)
}

/**
 * The timer that runs, refused where it is another than the one that was shown: what a person sees in one window may have been
 * switched in another, and a start or an end that was meant for the old one would invent or lose the new one's hours.
 */
function meantTimer({ store }: Services, { runningSince }: Meant): Result<StoredTimer, BusyError> {
  const timer = store.timer.get()
  if (!timer) return err(busyError('timerNotRunning'))
  if (runningSince && runningSince !== timer.startedAt) return err(busyError('timerChanged'))
  return ok(timer)
}

/**
 * Why a project and work type cannot be chosen now, or null. What the timer already runs for is never refused: a project that
 * was closed meanwhile must not cost the hours.
 */
function choiceRefusal(
  services: Services,
  person: Person,
  timer: StoredTimer | null,
  choice: TimerChoice,
): BusyError | null {
  const projectId = choice.projectId === undefined ? (timer?.projectId ?? null) : choice.projectId
  const workTypeId = choice.workTypeId === undefined ? (timer?.workTypeId ?? null) : choice.workTypeId
  if (workTypeId === null || (timer?.projectId === projectId && timer.workTypeId === workTypeId)) return null
  return bookingRefusal(services, person, { projectId, workTypeId }, services.clock.today())
}

/**
 * Turns the running timer, if there is one, into entries, one for each day; none where it comes to no minute. Must run within
 * `changeTimerUndoably`. `origin`: who stops it, for the entries' log.
 */
export function finishTimer(
  services: Services,
  stoppedAt: Instant,
  choice: TimerChoice = {},
  origin: 'timer' | 'absence' = 'timer',
): EntryChange[] {
  const { store, clock } = services
  const stored = store.timer.get()
  if (!stored) return []
  const timer = withChoice(stored, choice)
  const from = countedFrom(store, timer.startedAt)
  const changes = timerSpans(timer, stoppedAt, clock.now(), from).map((span) => ({
    before: null,
    after: timerEntry(services, timer, span),
  }))
  changeEntries(services, origin, origin, changes)
  store.timer.clear()
  store.pausedTimer.clear()
  return changes
}

function withChoice(timer: StoredTimer, choice: TimerChoice): StoredTimer {
  return {
    ...timer,
    projectId: choice.projectId === undefined ? timer.projectId : choice.projectId,
    workTypeId: choice.workTypeId === undefined ? timer.workTypeId : choice.workTypeId,
    description: choice.description ?? timer.description,
  }
}
