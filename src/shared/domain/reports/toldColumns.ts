import { ReportColumn } from './dimension'
import type { ReportFigures } from './figures'

type Told = { total: ReportFigures; amounts: 'all' | 'some' | 'none' }

/** Whether a report has anything to tell in a column. `amounts`: of which hours one may see what they come to. */
export function isTold({ amounts, total }: Told, column: ReportColumn): boolean {
  if (column === 'capacity') return total.capacity !== null
  return (column !== 'amount' && column !== 'unpriced') || amounts !== 'none'
}

/** The columns that are wanted, as far as they have anything to tell. */
export function toldColumns(report: Told, wanted: (column: ReportColumn) => boolean): ReportColumn[] {
  return ReportColumn.options.filter((column) => isTold(report, column) && wanted(column))
}
