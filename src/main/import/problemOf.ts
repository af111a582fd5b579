import type { ImportField } from '@shared/domain/import/importColumns'
import type { ImportRecord, ImportTable, RowProblem, RowReason } from '@shared/domain/import/importTable'

/** Tells what is wrong with a row in view of what is known here, by its column and cell in the file. */
export function problemOf({ heads }: ImportTable, { line, values }: ImportRecord) {
  return (field: ImportField, reason: RowReason): RowProblem => ({
    line,
    column: heads[field] ?? '',
    value: values[field] ?? '',
    reason,
  })
}
