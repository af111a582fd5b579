import type { Instant } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { HistoryAction, HistoryState } from '@shared/ipc/timeEntries'
import type { StoredAbsence } from '../db/absenceRepository'
import type { StoredPause } from '../db/pausedTimerRepository'
import type { StoredTimer } from '../db/timerRepository'
import type { StoredWeekRow } from '../db/weekRowRepository'

/** An entry before and after a change; null where it did not exist. */
export type EntryChange = { before: TimeEntry | null; after: TimeEntry | null }

/** A row of the week grid before and after a change; null where it did not exist. */
export type WeekRowChange = { before: StoredWeekRow | null; after: StoredWeekRow | null }

/** What is on disk about timing: what runs, and what is paused. */
export type TimerRows = { running: StoredTimer | null; paused: StoredPause | null }

/** A change of what runs. `at`: when it was made, or last taken back or made again. */
export type TimerChange = { before: TimerRows; after: TimerRows; at: Instant }

/** An absence before and after it was answered; null where it was not known. */
export type AbsenceChange = { before: StoredAbsence | null; after: StoredAbsence | null }

/** One change as a person made it, with what it did to rows of the week grid, the timer and an absence, where it did. */
export type HistoryStep = {
  action: HistoryAction
  changes: EntryChange[]
  rows?: WeekRowChange[]
  timer?: TimerChange
  absence?: AbsenceChange
}

/** A step as it is remembered; the number is its own. */
export type NumberedStep = HistoryStep & { number: number }

/** All that somebody does in a session of weeks; a step is a kilobyte or two. The limit only stops a runaway. */
const KEPT_STEPS = 5000

/** What can be undone and redone in this session. Both lists hold the change as it was made the first time. */
export function createHistory() {
  let done: NumberedStep[] = []
  let undone: NumberedStep[] = []
  let recorded = 0
  return {
    record(step: HistoryStep): void {
      recorded += 1
      done = [...done, { ...step, number: recorded }].slice(-KEPT_STEPS)
      undone = []
    },
    state(): HistoryState {
      const latest = done.at(-1)
      return {
        undo: latest?.action ?? null,
        redo: undone.at(-1)?.action ?? null,
        latest: latest?.number ?? null,
      }
    },
    /** What an undo would take back. */
    latest(): HistoryStep | undefined {
      return done.at(-1)
    },
    takeUndo(): NumberedStep | undefined {
      return done.pop()
    },
    takeRedo(): NumberedStep | undefined {
      return undone.pop()
    },
    /** Puts a step where the opposite command finds it. */
    keep(list: 'done' | 'undone', step: NumberedStep): void {
      if (list === 'done') done.push(step)
      else undone.push(step)
    },
    clear(): void {
      done = []
      undone = []
    },
  }
}
export type History = ReturnType<typeof createHistory>
