import type { TimeEntry } from '@shared/domain/timeEntry'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { HistoryState } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { askAboutStop } from './absences/askAboutStop'
import { changeEntries, changeWeekRows, tellOfChanges } from './changeEntries'
import type { AbsenceChange, EntryChange, HistoryStep, NumberedStep } from './history'
import { putTimerRows, timerObstacle } from './timerSteps'

/**
 * Takes the latest change back, with what it did to the timer. Refused, with nothing changed, when the entries or the timer are
 * no longer as that change left them, and `undoNotLatest` where `wanted` names another change.
 */
export function undoLatest(services: Services, wanted?: number): Result<HistoryState, BusyError> {
  if (wanted !== undefined && services.history.state().latest !== wanted) {
    return err(busyError('undoNotLatest'))
  }
  const step = services.history.takeUndo()
  return step ? apply(services, 'undo', step, reversed(step)) : ok(services.history.state())
}

/** Makes the change again that was last taken back. */
export function redoLatest(services: Services): Result<HistoryState, BusyError> {
  const step = services.history.takeRedo()
  return step ? apply(services, 'redo', step, step) : ok(services.history.state())
}

function reversed({ action, changes, rows, timer, absence }: HistoryStep): HistoryStep {
  return {
    action,
    changes: changes.map(turned),
    ...(rows && { rows: rows.map(turned) }),
    ...(timer && { timer: turned(timer) }),
    ...(absence && { absence: turned(absence) }),
  }
}

function turned<T extends { before: unknown; after: unknown }>(change: T): T {
  return { ...change, before: change.after, after: change.before }
}

function apply(
  services: Services,
  origin: 'undo' | 'redo',
  step: NumberedStep,
  wanted: HistoryStep,
): Result<HistoryState, BusyError> {
  const { store, clock, history } = services
  const [from, to] = origin === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const)
  const obstacle = wanted.timer && timerObstacle(services, wanted.timer)
  if (obstacle && obstacle !== 'undoStale') {
    history.keep(from, step)
    return err(busyError(obstacle))
  }
  const changes = obstacle ? null : entryChanges(services, wanted.changes)
  if (!changes) {
    history.clear()
    services.changed('history')
    return err(busyError('undoStale'))
  }
  try {
    store.transaction(() => {
      changeWeekRows(services, wanted.rows ?? [])
      changeEntries(services, step.action, origin, changes)
      if (wanted.timer) putTimerRows(store, wanted.timer.after, clock.now())
      if (wanted.absence) putAbsence(services, wanted.absence)
      askAboutStop(services, wanted)
    })
  } catch (fault) {
    history.keep(from, step)
    throw fault
  }
  history.keep(to, step.timer ? { ...step, timer: { ...step.timer, at: clock.now() } } : step)
  tellOfChanges(services)
  if (wanted.timer) services.changed('absences')
  return ok(history.state())
}

/** What to write to bring the entries to where a step wants them; null where they are no longer what it starts from. */
function entryChanges({ store, clock }: Services, wanted: readonly EntryChange[]): EntryChange[] | null {
  const changes: EntryChange[] = []
  for (const change of wanted) {
    const id = (change.before ?? change.after)?.id
    const current = id ? store.entries.get(id) : null
    if (!sameContent(current, change.before)) return null
    const revision = id ? store.entries.latestRevision(id) + 1 : 0
    changes.push({
      before: current,
      after: change.after ? { ...change.after, updatedAt: clock.now(), revision } : null,
    })
  }
  return changes
}

function putAbsence({ store }: Services, { before, after }: AbsenceChange): void {
  if (after) store.absences.put(after)
  else if (before) store.absences.remove(before.id)
}

/** Whether two states of an entry say the same, whenever they were written. */
function sameContent(one: TimeEntry | null, other: TimeEntry | null): boolean {
  if (!one || !other) return one === other
  const content = (entry: TimeEntry) => {
    const {
      updatedAt,
      revision,
      versionNumber,
      versionId,
      receivedVersion,
      receivedDecision,
      decision,
      ...rest
    } = entry
    return JSON.stringify(sorted({ ...rest, decided: rest.status === 'approved' && decision?.by }))
  }
  return content(one) === content(other)
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => a.localeCompare(b))
}
