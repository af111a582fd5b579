import { addDays, daysBetween, LocalDay } from '@shared/domain/localDay'
import { monthPeriod, weekPeriod } from '../../reconciliation/period'

export const INTERVAL_UNITS = ['week', 'month', 'quarter', 'days'] as const
export type IntervalUnit = (typeof INTERVAL_UNITS)[number]

/** The days whose hours are looked at, both ends included; `unit` is what «previous» and «next» move by. */
export type Interval = { unit: IntervalUnit; from: LocalDay; to: LocalDay }

/** The interval of a unit that holds a day. Chosen days begin as the month around it. */
export function intervalOf(unit: IntervalUnit, day: LocalDay): Interval {
  switch (unit) {
    case 'week':
      return { ...weekPeriod(day), unit }
    case 'month':
      return { ...monthPeriod(day), unit }
    case 'quarter': {
      const from = LocalDay.parse(`${day.slice(0, 4)}-${String(quarterOf(day) * 3 - 2).padStart(2, '0')}-01`)
      return { unit, from, to: monthPeriod(addDays(from, 62)).to }
    }
    case 'days':
      return { ...monthPeriod(day), unit }
  }
}

/** 1 to 4. */
export function quarterOf(day: LocalDay): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3)
}

/** The interval before or after: the neighbouring week, month or quarter, or as many days as were chosen. */
export function movedInterval({ unit, from, to }: Interval, step: 1 | -1): Interval {
  const beside = step === 1 ? addDays(to, 1) : addDays(from, -1)
  if (unit !== 'days') return intervalOf(unit, beside)
  const length = daysBetween(from, to)
  return step === 1
    ? { unit, from: beside, to: addDays(beside, length) }
    : { unit, from: addDays(beside, -length), to: beside }
}

/** The interval of the same unit that holds `today`; of chosen days, as many around it. */
export function intervalAround({ unit, from, to }: Interval, today: LocalDay): Interval {
  if (unit !== 'days') return intervalOf(unit, today)
  return from <= today && today <= to
    ? { unit, from, to }
    : { unit, from: today, to: addDays(today, daysBetween(from, to)) }
}
