import { ImportField } from '@shared/domain/import/importColumns'
import type { RowProblem } from '@shared/domain/import/importTable'

/** A row that can be imported: what it does, and the doing of it. Must be done in the transaction in which it was planned. */
export type PlannedRow = {
  line: number
  name: string
  effect: 'make' | 'change' | 'same'
  fields: ImportField[]
  write: () => void
}

/** `finish`: what is left to do once, after the last row that is written, in the same transaction. */
export type ImportPlan = { rows: PlannedRow[]; problems: RowProblem[]; finish?: () => void }

/** A row that makes something new. */
export function making(line: number, name: string, write: () => void): PlannedRow {
  return { line, name, effect: 'make', fields: [], write }
}

/** A row about something that is known, which changes the fields in which it says something else. */
export function changing(
  line: number,
  name: string,
  differs: Partial<Record<ImportField, boolean>>,
  write: () => void,
): PlannedRow {
  const fields = ImportField.options.filter((field) => differs[field])
  return { line, name, effect: fields.length > 0 ? 'change' : 'same', fields, write }
}

/** Whether what a row says is something else than what is known; what it does not say never is. */
export function saysOther<T>(said: T | undefined, known: T): boolean {
  return said !== undefined && said !== known
}
