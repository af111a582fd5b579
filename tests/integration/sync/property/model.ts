import type { EntryId } from '@shared/domain/ids'
import type { TransferChoice } from '@shared/domain/transfer'

export type ModelEntry = { slot: number; minutes: number; submitted: boolean }
type HoursChange = { id: EntryId; before: ModelEntry | null; after: ModelEntry | null }
/** Undo takes back the last change, be it of hours or of the person's number. */
type Change = HoursChange | { numbers: { before: string; after: string } }

/** What a person has done, and what must come of it; knows nothing of queues and networks. */
export function createModel() {
  const entries = new Map<EntryId, ModelEntry>()
  let done: Change[] = []
  let undone: Change[] = []
  const put = (id: EntryId, entry: ModelEntry | null) =>
    void (entry ? entries.set(id, entry) : entries.delete(id))

  return {
    choice: 'onSubmission' as TransferChoice,
    number: '1',
    entries,
    at: (index: number): [EntryId, ModelEntry] | undefined =>
      [...entries].sort(([a], [b]) => (a < b ? -1 : 1))[index % Math.max(1, entries.size)],
    set(id: EntryId, after: ModelEntry | null): void {
      done.push({ id, before: entries.get(id) ?? null, after })
      undone = []
      put(id, after)
    },
    renumber(number: string): void {
      if (number === this.number) return
      done.push({ numbers: { before: this.number, after: number } })
      undone = []
      this.number = number
    },
    undo(): void {
      const change = done.pop()
      if (!change) return
      undone.push(change)
      if ('numbers' in change) this.number = change.numbers.before
      else put(change.id, change.before)
    },
    redo(): void {
      const change = undone.pop()
      if (!change) return
      done.push(change)
      if ('numbers' in change) this.number = change.numbers.after
      else put(change.id, change.after)
    },
    forgetHistory(): void {
      done = []
      undone = []
    },
    nextUndo: () => hoursOf(done.at(-1)),
    nextRedo: () => hoursOf(undone.at(-1)),
    /** The minutes that Tripletex is to hold. */
    desired(slot: number): number {
      if (this.choice !== 'onSubmission') return 0
      return [...entries.values()]
        .filter((entry) => entry.slot === slot && entry.submitted)
        .reduce((sum, { minutes }) => sum + minutes, 0)
    },
  }
}

function hoursOf(change: Change | undefined): HoursChange | null {
  return change && 'id' in change ? change : null
}
