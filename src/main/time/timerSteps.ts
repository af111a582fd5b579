import { epochMs, type Instant } from '@shared/domain/localDay'
import type { HistoryAction } from '@shared/ipc/timeEntries'
import type { Store } from '../db/store'
import type { StoredTimer } from '../db/timerRepository'
import type { Services } from '../services'
import { tellOfChanges } from './changeEntries'
import type { AbsenceChange, EntryChange, TimerChange, TimerRows } from './history'

/** What a change of the timer led to: entries, and the absence that it answers. */
type Led = { changes: EntryChange[]; absence?: AbsenceChange }

/**
 * Changes the timer, with the entries that come of it, in one transaction, and remembers both for undo. `work` writes through
 * `changeEntries`. Where it throws nothing has happened.
 */
export function changeTimerUndoably(
  services: Services,
  action: HistoryAction,
  work: () => Led,
): EntryChange[] {
  const { store, clock, history, changed } = services
  const { led, before, after } = store.transaction(() => {
    const rows = timerRows(store)
    return { before: rows, led: work(), after: timerRows(store) }
  })
  const same =
    sameRunning(before.running, after.running) && before.paused?.pausedAt === after.paused?.pausedAt
  if (!same || led.changes.length > 0 || led.absence) {
    history.record({ kind: 'hours', action, ...led, timer: { before, after, at: clock.now() } })
  }
  if (led.changes.length > 0) tellOfChanges(services)
  changed('timer', 'history', 'absences')
  return led.changes
}

function timerRows(store: Store): TimerRows {
  return { running: store.timer.get(), paused: store.pausedTimer.get() }
}

/** Puts back what ran and what was paused. The program is alive now, whenever the heartbeat was. */
export function putTimerRows(store: Store, { running, paused }: TimerRows, now: Instant): void {
  if (running) store.timer.put({ ...running, heartbeatAt: now })
  else store.timer.clear()
  if (paused) store.pausedTimer.put(paused)
  else store.pausedTimer.clear()
}

/** Whether two are one timer, saying the same. */
function sameRunning(one: StoredTimer | null, other: StoredTimer | null): boolean {
  if (!one || !other) return one === other
  return (
    one.startedAt === other.startedAt &&
    one.personId === other.personId &&
    one.projectId === other.projectId &&
    one.workTypeId === other.workTypeId &&
    one.description === other.description &&
    one.zone === other.zone
  )
}

/** So much of a timer's time may go with an undo: a start that was a slip. What has counted longer is never thrown away by it. */
const SLIP_MS = 60_000

/**
 * Why the timer cannot become what a step wants, or null: another one runs by now, or this one has counted time since that would
 * be nowhere.
 */
export function timerObstacle(
  { store, clock }: Services,
  { before, after, at }: TimerChange,
): 'undoTimerRuns' | 'undoTimerCounted' | 'undoStale' | null {
  const current = store.timer.get()
  if (!sameRunning(current, before.running)) return current ? 'undoTimerRuns' : 'undoStale'
  const isLost = current !== null && after.running === null
  return isLost && epochMs(clock.now()) - epochMs(at) >= SLIP_MS ? 'undoTimerCounted' : null
}
