import { addDays, type LocalDay, weekdayOf, weekOf } from '../localDay'

/** What a period is called by, where it is whole years, quarters, months or weeks. */
export type PeriodName =
  | { kind: 'year'; year: number }
  | { kind: 'quarter'; year: number; quarter: number }
  | { kind: 'month'; day: LocalDay }
  | { kind: 'week'; year: number; week: number }
  | { kind: 'weeks'; year: number; from: number; to: number }
  | { kind: 'days' }

/** The name of the days from `from` to `to`. Weeks that belong to two years have none. */
export function periodName(from: LocalDay, to: LocalDay): PeriodName {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  const next = addDays(to, 1)
  if (from.endsWith('-01') && next.endsWith('-01')) {
    const months = (Number(next.slice(0, 4)) - year) * 12 + Number(next.slice(5, 7)) - month
    if (months === 1) return { kind: 'month', day: from }
    if (months === 12 && month === 1) return { kind: 'year', year }
    if (months === 3 && month % 3 === 1) return { kind: 'quarter', year, quarter: (month + 2) / 3 }
  }
  if (weekdayOf(from) === 1 && weekdayOf(to) === 7) {
    const [first, last] = [weekOf(from), weekOf(to)]
    if (first.year === last.year) {
      return first.week === last.week
        ? { kind: 'week', year: first.year, week: first.week }
        : { kind: 'weeks', year: first.year, from: first.week, to: last.week }
    }
  }
  return { kind: 'days' }
}
