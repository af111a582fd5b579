import type { Order } from '../store/rows'

/** The day on which an invoice of that date is due by the terms of the order; 14 days where it has none. */
export function dueDate(invoiceDate: string, { extra }: Order): string {
  const length = typeof extra.invoicesDueIn === 'number' ? extra.invoicesDueIn : 14
  const [year = 0, month = 1, day = 1] = invoiceDate.split('-').map(Number)
  if (extra.invoicesDueInType === 'MONTHS') return dayOfMonth(year, month + length, day)
  if (extra.invoicesDueInType === 'RECURRING_DAY_OF_MONTH') return dayOfMonth(year, month + 1, length)
  return textOf(Date.UTC(year, month - 1, day + length))
}

/** The last day of the month where the month is shorter. */
function dayOfMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return textOf(Date.UTC(year, month - 1, Math.min(day, last)))
}

const textOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
