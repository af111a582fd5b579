import { z } from 'zod'
import { readCsv } from './csv'
import { fieldNamed, type ImportField, type ImportRegister } from './importColumns'

/** Why a file cannot be read at all. */
export const FileProblem = z.enum(['empty', 'noNameColumn', 'doubleColumn', 'openQuote', 'tooManyRows'])
export type FileProblem = z.infer<typeof FileProblem>

/** Why one row is left out. */
export const RowReason = z.enum([
  'nameMissing',
  'tooLong',
  'tooManyCells',
  /** `other`: the line on which it stands first. */
  'duplicate',
  /** A project of Tripletex has the number. */
  'numberTaken',
  'archived',
  /** More than one here could be meant. */
  'ambiguous',
  'badDay',
  'endBeforeStart',
  'badPrice',
  'badYesNo',
  'badEmail',
  'badRole',
  'ownRole',
  'productUnknown',
  /** Tripletex says otherwise, and it is changed there. */
  'ofTripletex',
])
export type RowReason = z.infer<typeof RowReason>

/** `column` and `value` as they stand in the file. */
export const RowProblem = z.object({
  line: z.int(),
  column: z.string(),
  value: z.string(),
  reason: RowReason,
  other: z.string().optional(),
})
export type RowProblem = z.infer<typeof RowProblem>

/** A row with what it says in each column that is read; blank cells say nothing. */
export type ImportRecord = { line: number; values: Partial<Record<ImportField, string>> }

/** `heads`: what the file calls the columns that are read. `ignored`: those that are not. */
export type ImportTable = {
  heads: Partial<Record<ImportField, string>>
  ignored: string[]
  records: ImportRecord[]
  problems: RowProblem[]
}

export type UnreadableFile = { problem: FileProblem; line?: number; column?: string }

/** Far more than any register holds, and as much as is read in a moment. */
const MOST_ROWS = 20_000

/** Reads a file's rows by the names of its columns, in whatever order they stand. */
export function readImportTable(register: ImportRegister, text: string): ImportTable | UnreadableFile {
  const { rows, openQuote } = readCsv(text)
  const [first, ...rest] = rows
  if (openQuote !== null) return { problem: 'openQuote', line: openQuote }
  if (!first) return { problem: 'empty' }
  if (rest.length > MOST_ROWS) return { problem: 'tooManyRows' }
  const columns = first.cells.map((cell) => ({ head: cell.trim(), field: fieldNamed(register, cell) }))
  const heads: ImportTable['heads'] = {}
  for (const { head, field } of columns) {
    if (field === null) continue
    if (field in heads) return { problem: 'doubleColumn', column: head }
    heads[field] = head
  }
  if (heads.name === undefined) return { problem: 'noNameColumn' }

  const table: ImportTable = {
    heads,
    ignored: columns.flatMap(({ head, field }) => (field === null && head !== '' ? [head] : [])),
    records: [],
    problems: [],
  }
  for (const { line, cells } of rest) {
    const beyond = cells.slice(columns.length).find((cell) => cell.trim() !== '')
    if (beyond !== undefined) {
      table.problems.push({ line, column: '', value: beyond.trim(), reason: 'tooManyCells' })
      continue
    }
    const record: ImportRecord = { line, values: {} }
    for (const [at, { field }] of columns.entries()) {
      const value = cells[at]?.trim() ?? ''
      if (field !== null && value !== '') record.values[field] = value
    }
    table.records.push(record)
  }
  return table
}
