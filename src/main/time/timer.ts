import { EntryId, type ProjectId, type WorkTypeId } from '@shared/domain/ids'
import type { Instant } from '@shared/domain/localDay'
import { splitAtMidnight } from '@shared/domain/timeSpan'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { TimerState } from '@shared/ipc/timer'
import { err, ok, type Result } from '@shared/result'
import type { StoredTimer } from '../db/timerRepository'
import type { Services } from '../services'
import { changeEntriesUndoably } from './changeEntries'
import { recentPairs } from './recentPairs'

export type TimerChoice = {
  projectId?: ProjectId | null | undefined
  workTypeId?: WorkTypeId | null | undefined
  description?: string | undefined
}

/** The timer that runs, today's logged minutes without it, and what was worked on lately. */
export function timerState({ store, clock }: Services, person: Person): TimerState {
  const timer = store.timer.get()
  return {
    running: timer && {
      startedAt: timer.startedAt,
      projectId: timer.projectId,
      projectName: timer.projectId ? (store.projects.get(timer.projectId)?.name ?? null) : null,
      workTypeId: timer.workTypeId,
      workTypeName: timer.workTypeId ? (store.projects.workType(timer.workTypeId)?.name ?? null) : null,
      description: timer.description,
    },
    todayMinutes: store.entries.loggedMinutesOn(person.id, clock.today(), clock.now()),
    recent: recentPairs(store, person),
  }
}

/** Starts a timer. One that runs is stopped at the same instant, so that no second is lost or counted twice. */
export function startTimer(
  services: Services,
  person: Person,
  choice: TimerChoice,
): Result<TimerState, BusyError> {
  const { store, clock } = services
  const now = clock.now()
  store.transaction(() => {
    if (store.timer.get()) finish(services, now, {})
    store.timer.put({
      personId: person.id,
      projectId: choice.projectId ?? null,
      workTypeId: choice.workTypeId ?? null,
      description: choice.description ?? '',
      startedAt: now,
      zone: clock.zone(),
      heartbeatAt: now,
    })
  })
  services.changed('timer')
  return ok(timerState(services, person))
}

/** Changes what the running timer is for, or when it began. */
export function updateTimer(
  services: Services,
  person: Person,
  change: TimerChoice & { startedAt?: Instant | undefined },
): Result<TimerState, BusyError> {
  const timer = services.store.timer.get()
  if (!timer) return err(busyError('timerNotRunning'))
  if (change.startedAt && change.startedAt > services.clock.now()) return err(busyError('timerStartInFuture'))
  services.store.timer.put({ ...withChoice(timer, change), startedAt: change.startedAt ?? timer.startedAt })
  services.changed('timer')
  return ok(timerState(services, person))
}

/**
 * Stops, and keeps the hours: one entry for each day that the timer ran on. `stoppedAt`: when stop was pressed, if choosing
 * what the hours are for took a while.
 */
export function stopTimer(
  services: Services,
  choice: TimerChoice,
): Result<{ entryIds: EntryId[] }, BusyError> {
  const { store, clock } = services
  if (!store.timer.get()) return err(busyError('timerNotRunning'))
  const entryIds = store.transaction(() => finish(services, clock.now(), choice))
  services.changed('timer')
  return ok({ entryIds })
}

/** Stops, and throws the time away. */
export function discardTimer(services: Services): Result<void, BusyError> {
  services.store.timer.clear()
  services.changed('timer')
  return ok(undefined)
}

function finish(services: Services, endedAt: Instant, choice: TimerChoice): EntryId[] {
  const { store, clock, newId } = services
  const stored = store.timer.get()
  if (!stored) return []
  const timer = withChoice(stored, choice)
  const now = clock.now()
  const changes = splitAtMidnight(timer.startedAt, endedAt, timer.zone).map((span) => ({
    before: null,
    after: {
      id: EntryId.parse(newId()),
      personId: timer.personId,
      projectId: timer.projectId,
      workTypeId: timer.workTypeId,
      ...span,
      zone: timer.zone,
      description: timer.description,
      status: 'logged' as const,
      source: 'timer' as const,
      submittedAt: null,
      createdAt: now,
      updatedAt: now,
      revision: 0,
    },
  }))
  changeEntriesUndoably(services, 'timer', 'timer', changes)
  store.timer.clear()
  return changes.map((change) => change.after.id)
}

function withChoice(timer: StoredTimer, choice: TimerChoice): StoredTimer {
  return {
    ...timer,
    projectId: choice.projectId === undefined ? timer.projectId : choice.projectId,
    workTypeId: choice.workTypeId === undefined ? timer.workTypeId : choice.workTypeId,
    description: choice.description ?? timer.description,
  }
}
