import { create } from 'zustand'

/** A cell: its row, as `rowText` names it, and which day of the week it is, Monday being 0. */
export type CellAt = { row: string; day: number }

/** `text` is what the field begins with. `replacing`: it was opened by typing, so that arrows leave it as in a spreadsheet. */
export type CellEdit = CellAt & { text: string; replacing: boolean }

type WeekGridStore = {
  active: CellAt | null
  editing: CellEdit | null
  /** Why what is being edited cannot be used. */
  problem: string | null
  commenting: CellAt | null
  /** A row that shall have the focus as soon as it is there. */
  awaited: string | null
  choosingRow: boolean
  /** Hours that were typed and that main has not answered yet, by `cellText`. */
  typed: ReadonlyMap<string, { minutes: number }>
}

export const useWeekGridStore = create<WeekGridStore>(() => ({
  active: null,
  editing: null,
  problem: null,
  commenting: null,
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

export function startEditing(edit: CellEdit): void {
  useWeekGridStore.setState({ editing: edit, problem: null, commenting: null })
}

export function stopEditing(): void {
  useWeekGridStore.setState({ editing: null, problem: null })
}

/** Shows hours in a cell until the answer is there. Answers what takes them away again, unless others were typed since. */
export function paintHours(cell: string, minutes: number): () => void {
  const painted = { minutes }
  useWeekGridStore.setState(({ typed }) => ({ typed: new Map(typed).set(cell, painted) }))
  return () =>
    useWeekGridStore.setState(({ typed }) => {
      if (typed.get(cell) !== painted) return {}
      const rest = new Map(typed)
      rest.delete(cell)
      return { typed: rest }
    })
}
