import type { EntryId } from '@shared/domain/ids'
import type { EntryView } from '@shared/ipc/timeEntries'

/** The row that Tab reaches when none is selected. */
export function firstEntryId(entries: readonly EntryView[]): EntryId | null {
  return entries[0]?.id ?? null
}

/** The row of an entry, where it is in view. */
function rowOf(id: EntryId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`)
}

/** Moves the focus to the row after (or before) the one that is going away. */
export function focusNeighbour(id: EntryId): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-entry]')]
  const at = rows.findIndex((row) => row.dataset.entry === id)
  const neighbour = rows[at + 1] ?? rows[at - 1]
  neighbour?.focus()
}

/** Moves the focus to the first row, for arrow keys pressed outside the list. */
export function focusSelectedRow(selected: EntryId | null): void {
  const row = (selected && rowOf(selected)) ?? document.querySelector<HTMLElement>('[data-entry]')
  row?.focus()
}
