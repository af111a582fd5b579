import type { TimeEntry } from '@shared/domain/timeEntry'
import type { HistoryAction, HistoryState } from '@shared/ipc/timeEntries'

/** An entry before and after a change; null where it did not exist. */
export type EntryChange = { before: TimeEntry | null; after: TimeEntry | null }
export type HistoryStep = { action: HistoryAction; changes: EntryChange[] }

/** All that somebody does in a session of weeks; a step is a kilobyte or two. The limit only stops a runaway. */
const KEPT_STEPS = 5000

/** What can be undone and redone in this session. Both lists hold the change as it was made the first time. */
export function createHistory() {
  let done: HistoryStep[] = []
  let undone: HistoryStep[] = []
  return {
    record(step: HistoryStep): void {
      done = [...done, step].slice(-KEPT_STEPS)
      undone = []
    },
    state(): HistoryState {
      return { undo: done.at(-1)?.action ?? null, redo: undone.at(-1)?.action ?? null }
    },
    takeUndo(): HistoryStep | undefined {
      return done.pop()
    },
    takeRedo(): HistoryStep | undefined {
      return undone.pop()
    },
    /** Puts a step where the opposite command finds it. */
    keep(list: 'done' | 'undone', step: HistoryStep): void {
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
