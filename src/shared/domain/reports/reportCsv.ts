import type { ReportCell, ReportTable } from './reportTable'

const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/
/** Hours of odd minutes have endless decimals: with four of them the minutes can be had back. */
const DECIMALS = 4

/**
 * A table as a file that a Norwegian Excel opens as it is meant: semicolons, decimal commas, and a mark that it is UTF-8. Hours are
 * decimal numbers. A text that would be taken for a formula has a `'` before it.
 */
export function reportCsv({ head, rows, total }: ReportTable): string {
  const lines = [
    head.map(({ label }) => textCell(label)),
    ...[...rows, total].map((row) => row.map(cellText)),
  ]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.join(';')}\r\n`).join('')
}

function cellText(cell: ReportCell): string {
  switch (cell.kind) {
    case 'text':
      return textCell(cell.text)
    case 'day':
      return cell.day
    case 'hours':
      return cell.value === null ? '' : decimal(cell.value / 60, DECIMALS)
    case 'amount':
      return cell.value === null ? '' : decimal(cell.value / 100, 2)
    case 'share':
      return cell.value === null ? '' : decimal(cell.value, DECIMALS)
  }
}

function decimal(value: number, decimals: number): string {
  return value
    .toFixed(decimals)
    .replace(/(\.\d\d)(\d*?)0+$/, '$1$2')
    .replace('.', ',')
}

function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
