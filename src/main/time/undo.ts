import type { TimeEntry } from '@shared/domain/timeEntry'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { HistoryAnswer } from '@shared/ipc/history'
import { err, ok, type Result } from '@shared/result'
import { applyRegisterStep } from '../administration/undoRegister'
import type { Services } from '../services'
import { askAboutStop } from './absences/askAboutStop'
import { changeEntries, changeWeekRows, tellOfChanges } from './changeEntries'
import {
  type AbsenceChange,
  type EntryChange,
  type HoursStep,
  type Numbered,
  type NumberedStep,
  nameOf,
} from './history'
import { putTimerRows, timerObstacle } from './timerSteps'

/**
 * Takes the latest change back, whatever it was of; of hours with what it did to the timer. Refused, with nothing changed, when
 * the entries or the timer are no longer as that change left them, and `undoNotLatest` where `wanted` names another change.
 */
export function undoLatest(services: Services, wanted?: number): Result<HistoryAnswer, BusyError> {
  const { history } = services
  if (wanted !== undefined && history.state().latest !== wanted) {
    return err(busyError('undoNotLatest'))
  }
  const end = history.end()
  if (end) return answer(services, { refused: { what: end, why: busyError('undoEnds') } })
  return apply(services, 'undo', history.takeUndo())
}

/** Makes the change again that was last taken back. */
export function redoLatest(services: Services): Result<HistoryAnswer, BusyError> {
  return apply(services, 'redo', services.history.takeRedo())
}

function answer(
  { history }: Services,
  came: Partial<Pick<HistoryAnswer, 'done' | 'refused'>>,
): Result<HistoryAnswer, BusyError> {
  return ok({ ...history.state(), done: null, refused: null, ...came })
}

const LISTS = {
  undo: { from: 'done', to: 'undone' },
  redo: { from: 'undone', to: 'done' },
} as const

function apply(
  services: Services,
  direction: 'undo' | 'redo',
  step: NumberedStep | undefined,
): Result<HistoryAnswer, BusyError> {
  if (!step) return answer(services, {})
  return step.kind === 'hours'
    ? applyHours(services, direction, step)
    : applyRegister(services, direction, step)
}

/** What is refused is forgotten: it would be refused for ever, and what was done before it can be undone all the same. */
function applyRegister(
  services: Services,
  direction: 'undo' | 'redo',
  step: Extract<NumberedStep, { kind: 'register' }>,
): Result<HistoryAnswer, BusyError> {
  const { history } = services
  const { from, to } = LISTS[direction]
  try {
    const why = applyRegisterStep(services, direction, step)
    if (why) {
      services.changed('history')
      return answer(services, { refused: { what: nameOf(step), why } })
    }
  } catch (fault) {
    history.keep(from, step)
    throw fault
  }
  history.keep(to, step)
  return answer(services, { done: nameOf(step) })
}

function reversed({ action, changes, rows, timer, absence }: HoursStep): HoursStep {
  return {
    kind: 'hours',
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

function applyHours(
  services: Services,
  origin: 'undo' | 'redo',
  step: Numbered<HoursStep>,
): Result<HistoryAnswer, BusyError> {
  const { store, clock, history } = services
  const { from, to } = LISTS[origin]
  const wanted = origin === 'undo' ? reversed(step) : step
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
  return answer(services, { done: nameOf(step) })
}

/** What to write to bring the entries to where a step wants them; null where they are no longer what it starts from. */
function entryChanges({ store, clock }: Services, wanted: readonly EntryChange[]): EntryChange[] | null {
  const ids = wanted.flatMap(({ before, after }) => (before ?? after)?.id ?? [])
  const there = new Map(store.entries.many(ids).map((entry) => [entry.id, entry]))
  const updatedAt = clock.now()
  const changes: EntryChange[] = []
  for (const { before, after } of wanted) {
    const id = (before ?? after)?.id
    if (!id) continue
    const current = there.get(id) ?? null
    if (!sameContent(current, before)) return null
    const revision = (current?.revision ?? store.entries.latestRevision(id)) + 1
    changes.push({ before: current, after: after && { ...after, updatedAt, revision } })
  }
  return changes
}

function putAbsence({ store }: Services, { before, after }: AbsenceChange): void {
  if (after) store.absences.put(after)
  else if (before) store.absences.remove(before.id)
}

/** Whether two states of an entry say the same, whenever they were written, and whoever decided about them. */
function sameContent(one: TimeEntry | null, other: TimeEntry | null): boolean {
  if (!one || !other) return one === other
  return CONTENT.every((name) => one[name] === other[name]) && sameOverlaps(one, other)
}

const CONTENT = [
  'id',
  'personId',
  'projectId',
  'workTypeId',
  'day',
  'minutes',
  'startedAt',
  'endedAt',
  'zone',
  'description',
  'status',
  'source',
  'submittedAt',
  'createdAt',
] as const satisfies readonly (keyof TimeEntry)[]

function sameOverlaps(one: TimeEntry, other: TimeEntry): boolean {
  const text = ({ keptOverlaps }: TimeEntry) =>
    JSON.stringify(keptOverlaps.map(({ otherId, from, to }) => [otherId, from, to]))
  return one.keptOverlaps === other.keptOverlaps || text(one) === text(other)
}
