import type { EntryId } from '@shared/domain/ids'
import type { TransferChoice } from '@shared/domain/transfer'

export type ModelEntry = { slot: number; minutes: number; submitted: boolean }
type Change = { id: EntryId; before: ModelEntry | null; after: ModelEntry | null }

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
    undo(): void {
      const change = done.pop()
      if (!change) return
      undone.push(change)
      put(change.id, change.before)
    },
    redo(): void {
      const change = undone.pop()
      if (!change) return
      done.push(change)
      put(change.id, change.after)
    },
    forgetHistory(): void {
      done = []
      undone = []
    },
    nextUndo: () => done.at(-1),
    nextRedo: () => undone.at(-1),
    /** The minutes that Tripletex is to hold. */
    desired(slot: number): number {
      if (this.choice !== 'onSubmission') return 0
      return [...entries.values()]
        .filter((entry) => entry.slot === slot && entry.submitted)
        .reduce((sum, { minutes }) => sum + minutes, 0)
    },
  }
}
