import type { ChangedFields } from '@shared/domain/administrationChange'
import { ImportField } from '@shared/domain/import/importColumns'
import type { RowProblem } from '@shared/domain/import/importTable'
import type { Refusal } from '@shared/domain/import/readRows'
import { err } from '@shared/result'

/** A row that can be imported, and what it does. */
export type PlannedRow = {
  line: number
  id: string
  name: string
  effect: 'make' | 'change' | 'same'
  fields: ImportField[]
  /** What people read of it in the log of changes. */
  before: ChangedFields
  after: ChangedFields
}

/**
 * `write` does what the rows say, all at once; it must be called in a transaction, while what they were planned from still holds.
 * `toLog`: the rows that it does not write down in the log of changes itself.
 */
export type ImportPlan = {
  rows: PlannedRow[]
  problems: RowProblem[]
  toLog: PlannedRow[]
  write: () => void
}

type Subject = Pick<PlannedRow, 'line' | 'id' | 'name'>

/** A row that makes something new. */
export function making(subject: Subject, after: ChangedFields): PlannedRow {
  return { ...subject, effect: 'make', fields: [], before: {}, after }
}

/** A row about something that is known, which changes the fields in which it says something else. */
export function changing(
  subject: Subject,
  differs: Partial<Record<ImportField, boolean>>,
  before: ChangedFields,
  after: ChangedFields,
): PlannedRow {
  const fields = ImportField.options.filter((field) => differs[field])
  return { ...subject, effect: fields.length > 0 ? 'change' : 'same', fields, before, after }
}

/** Whether a row does anything. */
export function isEffective({ effect }: PlannedRow): boolean {
  return effect !== 'same'
}

/** Whether what a row says is something else than what is known; what it does not say never is. */
export function saysOther<T>(said: T | undefined, known: T): boolean {
  return said !== undefined && said !== known
}

/** A row that is left out. */
export function leftOut(field: ImportField, reason: Refusal['reason']): { ok: false; error: Refusal } {
  return err({ field, reason })
}
