import type { TimeEntry } from '@shared/domain/timeEntry'
import { type BusyError, busyError } from '@shared/ipc/errors'
import type { HistoryState } from '@shared/ipc/timeEntries'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../services'
import { changeEntries, changeWeekRows, tellOfChanges } from './changeEntries'
import type { EntryChange, HistoryStep } from './history'

/** Takes the latest change back. Refused, with nothing changed, when the entries are no longer as that change left them. */
export function undoLatest(services: Services): Result<HistoryState, BusyError> {
  const step = services.history.takeUndo()
  if (!step) return ok(services.history.state())
  const reversed = step.changes.map(({ before, after }) => ({ before: after, after: before }))
  return apply(services, 'undo', step, reversed)
}

/** Makes the change again that was last taken back. */
export function redoLatest(services: Services): Result<HistoryState, BusyError> {
  const step = services.history.takeRedo()
  if (!step) return ok(services.history.state())
  return apply(services, 'redo', step, step.changes)
}

function apply(
  services: Services,
  origin: 'undo' | 'redo',
  step: HistoryStep,
  wanted: readonly EntryChange[],
): Result<HistoryState, BusyError> {
  const { store, clock, history } = services
  const rows = (step.rows ?? []).map(({ before, after }) =>
    origin === 'undo' ? { before: after, after: before } : { before, after },
  )
  const changes: EntryChange[] = []
  for (const change of wanted) {
    const id = (change.before ?? change.after)?.id
    const current = id ? store.entries.get(id) : null
    if (!sameContent(current, change.before)) {
      history.clear()
      services.changed('history')
      return err(busyError('undoStale'))
    }
    const revision = id ? store.entries.latestRevision(id) + 1 : 0
    changes.push({
      before: current,
      after: change.after ? { ...change.after, updatedAt: clock.now(), revision } : null,
    })
  }
  try {
    store.transaction(() => {
      changeWeekRows(services, rows)
      changeEntries(services, step.action, origin, changes)
    })
  } catch (fault) {
    history.keep(origin === 'undo' ? 'done' : 'undone', step)
    throw fault
  }
  history.keep(origin === 'undo' ? 'undone' : 'done', step)
  tellOfChanges(services)
  return ok(history.state())
}

/** Whether two states of an entry say the same, whenever they were written. */
function sameContent(one: TimeEntry | null, other: TimeEntry | null): boolean {
  if (!one || !other) return one === other
  const content = ({ updatedAt: _at, revision: _revision, ...rest }: TimeEntry) =>
    JSON.stringify(sorted(rest))
  return content(one) === content(other)
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => a.localeCompare(b))
}
