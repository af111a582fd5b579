import type { Version } from '@shared/domain/entryVersion'
import type { Instant } from '@shared/domain/localDay'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { HistoryName, HistoryState, RegisterChangeName } from '@shared/ipc/history'
import type { HistoryAction } from '@shared/ipc/timeEntries'
import type { RegisterStep } from '../administration/registerStep'
import type { StoredAbsence } from '../db/absenceRepository'
import type { StoredPause } from '../db/pausedTimerRepository'
import type { StoredTimer } from '../db/timerRepository'
import type { StoredWeekRow } from '../db/weekRowRepository'

/**
 * An entry before and after a change; null where it did not exist. `goneAs`: the version that is none, where a file says so of an
 * entry that is taken away; else it gets a new one.
 */
export type EntryChange = { before: TimeEntry | null; after: TimeEntry | null; goneAs?: Version }

/** A row of the week grid before and after a change; null where it did not exist. */
export type WeekRowChange = { before: StoredWeekRow | null; after: StoredWeekRow | null }

/** What is on disk about timing: what runs, and what is paused. */
export type TimerRows = { running: StoredTimer | null; paused: StoredPause | null }

/** A change of what runs. `at`: when it was made, or last taken back or made again. */
export type TimerChange = { before: TimerRows; after: TimerRows; at: Instant }

/** An absence before and after it was answered; null where it was not known. */
export type AbsenceChange = { before: StoredAbsence | null; after: StoredAbsence | null }

/** One change of hours as a person made it, with what it did to rows of the week grid, the timer and an absence, where it did. */
export type HoursStep = {
  kind: 'hours'
  action: HistoryAction
  changes: EntryChange[]
  rows?: WeekRowChange[]
  timer?: TimerChange
  absence?: AbsenceChange
}

/** One change as a person made it, of hours or of what people set up. */
export type HistoryStep = HoursStep | RegisterStep

/** A step as it is remembered; the number is its own. */
export type Numbered<Step extends HistoryStep> = Step & { number: number }
export type NumberedStep = Numbered<HoursStep> | Numbered<RegisterStep>

/** All that somebody does in a session of weeks; a step is a kilobyte or two. The limit only stops a runaway. */
const KEPT_STEPS = 5000

/** What a step is called. */
export function nameOf(step: HistoryStep): HistoryName {
  return step.kind === 'hours' ? step.action : step.what
}

/**
 * What can be undone and redone in this session, in the order in which it was done, whatever it was done to and in whichever
 * window. Both lists hold the change as it was made the first time.
 */
export function createHistory() {
  let done: NumberedStep[] = []
  let undone: NumberedStep[] = []
  let bar: RegisterChangeName | null = null
  let recorded = 0
  return {
    /** Remembers a change that was made; answers the step's number. */
    record(step: HistoryStep): number {
      recorded += 1
      done = [...done, { ...step, number: recorded }].slice(-KEPT_STEPS)
      undone = []
      return recorded
    },
    /** Remembers a change that no undo takes back: neither it nor anything before it is undone any more. */
    endAt(change: RegisterChangeName): void {
      done = []
      undone = []
      bar = change
    },
    /** The change that undo has come to and does not pass, see `endAt`; null where there is none. */
    end(): RegisterChangeName | null {
      return done.length === 0 ? bar : null
    },
    state(): HistoryState {
      const latest = done.at(-1)
      const next = undone.at(-1)
      return {
        undo: latest ? nameOf(latest) : null,
        redo: next ? nameOf(next) : null,
        latest: latest?.number ?? null,
      }
    },
    /** What an undo would take back. */
    latest(): NumberedStep | undefined {
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
