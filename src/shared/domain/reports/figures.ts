import { z } from 'zod'
import { exhaustive } from '../../exhaustive'
import type { ReportColumn } from './dimension'

/** What hours come to, in minutes and øre. */
export const ReportFigures = z.object({
  /** What is expected of the people; null where that cannot be told apart. */
  capacity: z.int().nullable(),
  registered: z.int(),
  billable: z.int(),
  /** What the billable hours come to, without VAT, as far as they have a price that may be seen. */
  ore: z.int(),
  /** Of what is billable: minutes that have no price, and come to nothing. */
  unpriced: z.int(),
  /** Of what is registered: minutes that Tripletex was told of. */
  sent: z.int(),
})
export type ReportFigures = z.infer<typeof ReportFigures>

export const NO_FIGURES: ReportFigures = {
  capacity: null,
  registered: 0,
  billable: 0,
  ore: 0,
  unpriced: 0,
  sent: 0,
}

/** The sum; nobody's capacity is left out of it. */
export function addFigures(one: ReportFigures, other: ReportFigures): ReportFigures {
  return {
    capacity:
      one.capacity === null && other.capacity === null ? null : (one.capacity ?? 0) + (other.capacity ?? 0),
    registered: one.registered + other.registered,
    billable: one.billable + other.billable,
    ore: one.ore + other.ore,
    unpriced: one.unpriced + other.unpriced,
    sent: one.sent + other.sent,
  }
}

/** What a column shows: minutes, øre, or a share of 1; null: there is nothing to tell. */
export function figureOf(figures: ReportFigures, column: ReportColumn): number | null {
  switch (column) {
    case 'rate':
      return figures.registered === 0 ? null : figures.billable / figures.registered
    case 'amount':
      return figures.ore
    case 'notSent':
      return figures.registered - figures.sent
    case 'capacity':
    case 'registered':
    case 'billable':
    case 'unpriced':
    case 'sent':
      return figures[column]
    default:
      return exhaustive(column)
  }
}

/** What the figures of a column are. */
export function columnKind(column: ReportColumn): 'hours' | 'amount' | 'share' {
  if (column === 'amount') return 'amount'
  return column === 'rate' ? 'share' : 'hours'
}
