import { addDays, LocalDay, weekOf } from '@shared/domain/localDay'

/** The days that are looked at, both ends included; `unit` is what «previous» and «next» move by. */
export type Period = { unit: 'week' | 'month' | 'days'; from: LocalDay; to: LocalDay }

/** The periods that have a name of their own. */
export type PeriodName = 'thisWeek' | 'lastWeek' | 'thisMonth' | 'lastMonth'

/** Main answers for a year at most. */
const MAX_DAYS = 365

/** Monday to Sunday of the week that holds `day`. */
export function weekPeriod(day: LocalDay): Period {
  const { days } = weekOf(day)
  return { unit: 'week', from: days[0] ?? day, to: days[6] ?? day }
}

/** The whole calendar month that holds `day`. */
export function monthPeriod(day: LocalDay): Period {
  const from = firstOfMonth(day)
  return { unit: 'month', from, to: addDays(firstOfMonth(addDays(from, 31)), -1) }
}

function firstOfMonth(day: LocalDay): LocalDay {
  return LocalDay.parse(`${day.slice(0, 8)}01`)
}

/** The period with a name, as it is on `today`. */
export function namedPeriod(name: PeriodName, today: LocalDay): Period {
  switch (name) {
    case 'thisWeek':
      return weekPeriod(today)
    case 'lastWeek':
      return movePeriod(weekPeriod(today), -1)
    case 'thisMonth':
      return monthPeriod(today)
    case 'lastMonth':
      return movePeriod(monthPeriod(today), -1)
  }
}

/** The name of a period, where it has one on `today`. */
export function nameOfPeriod(period: Period, today: LocalDay): PeriodName | null {
  const names = ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth'] as const
  const same = (other: Period) =>
    other.unit === period.unit && other.from === period.from && other.to === period.to
  return names.find((name) => same(namedPeriod(name, today))) ?? null
}

/** The period before or after: the neighbouring week or month, or as many days as were chosen. */
export function movePeriod({ unit, from, to }: Period, step: 1 | -1): Period {
  const beside = step === 1 ? addDays(to, 1) : addDays(from, -1)
  if (unit === 'week') return weekPeriod(beside)
  if (unit === 'month') return monthPeriod(beside)
  const length = daysBetween(from, to)
  return step === 1
    ? { unit, from: beside, to: addDays(beside, length) }
    : { unit, from: addDays(beside, -length), to: beside }
}

/** Chosen days with one end moved; the other end follows where they would cross, or lie more than a year apart. */
export function withEnd({ from, to }: Period, end: 'from' | 'to', day: LocalDay): Period {
  const other = end === 'from' ? to : from
  const apart = end === 'from' ? daysBetween(day, to) : daysBetween(from, day)
  const follows = apart < 0 ? day : addDays(day, end === 'from' ? MAX_DAYS : -MAX_DAYS)
  const beside = apart >= 0 && apart <= MAX_DAYS ? other : follows
  return end === 'from' ? { unit: 'days', from: day, to: beside } : { unit: 'days', from: beside, to: day }
}

function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
