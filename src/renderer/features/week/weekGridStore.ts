import { rowText } from '@shared/domain/weekGridCell'
import type { WeekGridCell, WeekGridRow } from '@shared/ipc/weekGrid'
import { create } from 'zustand'

/** A cell: its row, as `rowText` names it, and which day of the week it is, Monday being 0. */
export type CellAt = { row: string; day: number }

/** A row and one of its cells as they stood at some moment. They name their own week, whichever is shown. */
export type FoundCell = { row: WeekGridRow; cell: WeekGridCell }

/** `text` is what the field begins with. `replacing`: it was opened by typing, so that arrows leave it as in a spreadsheet. */
export type CellEdit = FoundCell & { text: string; replacing: boolean }

/** A cell that was written since the keyboard left it, and what it holds then; null where main refused it. */
export type LeftCell = FoundCell & { written: Promise<number | null> }

/** `writtenAt`: when main had written them, on the clock of `Date.now`; null while it has not answered. */
export type TypedMinutes = { minutes: number; writtenAt: number | null }

type WeekGridStore = {
  active: CellAt | null
  /** The field that is open. It is that of one day, and not of the same place in another week. */
  editing: CellEdit | null
  /** Why what is being edited cannot be used. */
  problem: string | null
  commenting: FoundCell | null
  /** What stands in the field or the comment that is open: kept here, so that it outlives what it is typed in. */
  draft: string
  /** Until the keyboard is back in the grid. */
  left: LeftCell | null
  /** A row that shall have the focus as soon as it is there. */
  awaited: string | null
  choosingRow: boolean
  /** Hours that were typed and that no answer to `weekGrid.view` holds yet, by `cellText`. */
  typed: ReadonlyMap<string, TypedMinutes>
}

export const useWeekGridStore = create<WeekGridStore>(() => ({
  active: null,
  editing: null,
  problem: null,
  commenting: null,
  draft: '',
  left: null,
  awaited: null,
  choosingRow: false,
  typed: new Map(),
}))

export function sameCell(one: CellAt | null, other: CellAt | null): boolean {
  return one !== null && other !== null && one.row === other.row && one.day === other.day
}

/** What names a cell among those of all weeks. */
export function cellText(row: string, day: string): string {
  return `${row}|${day}`
}

/** Whether what is open belongs to the cell of a row on a day. */
export function isOf(found: FoundCell | null, row: string, day: string): boolean {
  return found !== null && found.cell.day === day && rowText(found.row) === row
}

export function startEditing(edit: CellEdit): void {
  useWeekGridStore.setState({ editing: edit, draft: edit.text, problem: null })
}

export function stopEditing(): void {
  useWeekGridStore.setState({ editing: null, problem: null })
}

function replaceTyped(cell: string, before: TypedMinutes | null, after: TypedMinutes | null): void {
  useWeekGridStore.setState(({ typed }) => {
    if (before && typed.get(cell) !== before) return {}
    const next = new Map(typed)
    if (after) next.set(cell, after)
    else next.delete(cell)
    return { typed: next }
  })
}

/** Shows hours in a cell until main has said what became of them; what is typed there meanwhile goes before. */
export function paintHours(cell: string, minutes: number) {
  const painted: TypedMinutes = { minutes, writtenAt: null }
  replaceTyped(cell, null, painted)
  return {
    written: (now: number) => replaceTyped(cell, painted, { minutes: now, writtenAt: Date.now() }),
    refused: () => replaceTyped(cell, painted, null),
  }
}

/** Lets go of hours that a view which was read at `readAt` holds itself. */
export function forgetWritten(readAt: number): void {
  const { typed } = useWeekGridStore.getState()
  const rest = [...typed].filter(([, { writtenAt }]) => writtenAt === null || writtenAt >= readAt)
  if (rest.length < typed.size) useWeekGridStore.setState({ typed: new Map(rest) })
}
