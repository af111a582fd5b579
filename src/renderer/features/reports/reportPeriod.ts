import { addDays, daysBetween, LocalDay } from '@shared/domain/localDay'
import { REPORT_DAYS_MAX } from '@shared/ipc/reports'
import { intervalOf } from '../approval/project/interval'

export const PERIOD_UNITS = ['week', 'month', 'quarter', 'year', 'days'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** The days that a report is of, both ends included; `unit` is what «previous» and «next» move by. */
export type ReportPeriod = { unit: PeriodUnit; from: LocalDay; to: LocalDay }

/** The period of a unit that holds a day. Chosen days begin as the month around it. */
export function periodOf(unit: PeriodUnit, day: LocalDay): ReportPeriod {
  if (unit !== 'year') return { ...intervalOf(unit, day), unit }
  const year = day.slice(0, 4)
  return { unit, from: LocalDay.parse(`${year}-01-01`), to: LocalDay.parse(`${year}-12-31`) }
}

/** The period before or after: the neighbouring one, or as many days as were chosen. */
export function movedPeriod({ unit, from, to }: ReportPeriod, step: 1 | -1): ReportPeriod {
  const beside = step === 1 ? addDays(to, 1) : addDays(from, -1)
  if (unit !== 'days') return periodOf(unit, beside)
  const length = daysBetween(from, to)
  return step === 1
    ? { unit, from: beside, to: addDays(beside, length) }
    : { unit, from: addDays(beside, -length), to: beside }
}

/** The period of the same unit that holds `today`; of chosen days, as many up to it. */
export function periodAround({ unit, from, to }: ReportPeriod, today: LocalDay): ReportPeriod {
  if (unit !== 'days') return periodOf(unit, today)
  if (from <= today && today <= to) return { unit, from, to }
  return { unit, from: addDays(today, -daysBetween(from, to)), to: today }
}

/** Chosen days with one end moved; the other follows where they would cross, or lie further apart than a report may reach. */
export function withEnd({ from, to }: ReportPeriod, end: 'from' | 'to', day: LocalDay): ReportPeriod {
  const furthest = REPORT_DAYS_MAX - 1
  const apart = end === 'from' ? daysBetween(day, to) : daysBetween(from, day)
  const other = end === 'from' ? to : from
  const reach = addDays(day, end === 'from' ? furthest : -furthest)
  const beside = apart < 0 ? day : apart > furthest ? reach : other
  return end === 'from' ? { unit: 'days', from: day, to: beside } : { unit: 'days', from: beside, to: day }
}

/** A day to stay near when the length changes: today where it is in view. */
export function dayWithin({ from, to }: ReportPeriod, today: LocalDay): LocalDay {
  return from <= today && today <= to ? today : from
}
