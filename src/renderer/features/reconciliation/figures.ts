import type { ReconciliationRow } from '@shared/ipc/reconciliation'

/** What the rows in view come to. Hours are hours in Tripletex, the rest minutes; what was never read counts for nothing. */
export type Totals = {
  rows: number
  differing: number
  unread: number
  busyMinutes: number
  sentMinutes: number
  tripletexHours: number
  difference: number
}

/** Whether Tripletex holds something else than it should; what was never read is not known to. */
export function isDifferent({ difference }: ReconciliationRow): boolean {
  return difference !== null && difference !== 0
}

/** Whether it is not known how Tripletex stands; what is before the date is no business of Tripletex's. */
export function isUnread({ difference, state }: ReconciliationRow): boolean {
  return difference === null && state !== 'beforeDate'
}

export function totalsOf(rows: readonly ReconciliationRow[]): Totals {
  const sum = (of: (row: ReconciliationRow) => number | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0), 0)
  const hundredths = (of: (row: ReconciliationRow) => number | null) =>
    sum((row) => Math.round((of(row) ?? 0) * 100)) / 100
  return {
    rows: rows.length,
    differing: rows.filter(isDifferent).length,
    unread: rows.filter(isUnread).length,
    busyMinutes: sum((row) => row.busyMinutes),
    sentMinutes: sum((row) => row.sentMinutes),
    tripletexHours: hundredths((row) => row.tripletexHours),
    difference: hundredths((row) => row.difference),
  }
}
