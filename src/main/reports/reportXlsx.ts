import type { ReportCell, ReportTable } from '@shared/domain/reports/reportTable'
import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'

/** What stands on the second sheet: what the report is of. */
export type ReportFact = { label: string; cell: ReportCell | { kind: 'moment'; at: Date } }

const DATE = 'yyyy-mm-dd'
const FORMATS = {
  text: '@',
  day: DATE,
  moment: `${DATE} hh:mm`,
  hours: '#,##0.00',
  amount: '#,##0.00',
  share: '0 %',
} as const
const HEAD = { fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true } as const
const TOTAL = { fontWeight: 'bold', topBorderStyle: 'thin' } as const

/**
 * A report as a workbook: one sheet with the table, whose head stays in view, and one that tells what it is of. Hours and kroner are
 * numbers, days are dates, and a share is a number with the format of one, so that they can be calculated with.
 */
export async function reportXlsx(
  { head, rows, total }: ReportTable,
  { sheet, about, facts }: { sheet: string; about: string; facts: readonly ReportFact[] },
): Promise<Uint8Array> {
  const table: Row[] = [
    head.map(({ label, kind }) => ({ ...HEAD, value: label, type: String, align: alignOf(kind) })),
    ...rows.map((row) => row.map((each) => cellOf(each))),
    total.map((each) => ({ ...cellOf(each), ...TOTAL })),
  ]
  const sheets: Sheet<Buffer>[] = [
    {
      data: table,
      sheet,
      stickyRowsCount: 1,
      orientation: 'landscape',
      columns: head.map((_, column) => ({ width: widthOf([head, ...rows, total], column) })),
    },
    {
      data: facts.map(({ label, cell }) => [
        { value: label, type: String, fontWeight: 'bold' },
        { ...cellOf(cell), align: 'left' },
      ]),
      sheet: about,
      columns: [{ width: 20 }, { width: 60 }],
    },
  ]
  return writeXlsxFile(sheets).toBuffer()
}

function alignOf(kind: ReportCell['kind']): 'left' | 'right' {
  return kind === 'text' || kind === 'day' ? 'left' : 'right'
}

function cellOf(cell: ReportFact['cell']): CellObject {
  const format = FORMATS[cell.kind]
  switch (cell.kind) {
    case 'text':
      return { value: cell.text, type: String, format }
    case 'day':
      return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format, align: 'left' }
    case 'moment':
      return { value: cell.at, type: Date, format }
    case 'hours':
      return numberCell(cell.value, 60, format)
    case 'amount':
      return numberCell(cell.value, 100, format)
    case 'share':
      return numberCell(cell.value, 1, format)
  }
}

function numberCell(value: number | null, of: number, format: string): CellObject {
  return value === null ? {} : { value: value / of, type: Number, format }
}

const NARROWEST = 11
const WIDEST = 44

/** Room for what stands in a column, in characters. Numbers are never as long as their head. */
function widthOf(
  rows: readonly (readonly (ReportCell | { label: string; kind: string })[])[],
  column: number,
): number {
  const longest = rows.reduce((length, row) => Math.max(length, lengthOf(row[column])), 0)
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2))
}

function lengthOf(cell: ReportCell | { label: string } | undefined): number {
  if (!cell) return 0
  if ('label' in cell) return cell.label.length
  if (cell.kind === 'text') return cell.text.length
  return 'value' in cell && cell.value !== null ? String(Math.round(cell.value)).length : 0
}
