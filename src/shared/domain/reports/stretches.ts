import { addDays, daysBetween, type LocalDay, weekOf } from '../localDay'

/** Days that lie in one week and one month, both ends included. `month`: `2026-11`. */
export type Stretch = { from: LocalDay; to: LocalDay; monday: LocalDay; month: string }

/** So many days are told apart in a chart; of more, weeks are. */
const DAYS_APART = 14
/** So many are weeks; of more, months. */
const WEEKS_APART = 371

/** What a chart's bars stand for. */
export type ChartUnit = 'day' | 'week' | 'month'

export function chartUnit(from: LocalDay, to: LocalDay): ChartUnit {
  const days = daysBetween(from, to) + 1
  if (days <= DAYS_APART) return 'day'
  return days <= WEEKS_APART ? 'week' : 'month'
}

/** A period cut where a week or a month ends, so that each part belongs to one of either; into days where they are told apart. */
export function stretchesOf(from: LocalDay, to: LocalDay): Stretch[] {
  const daily = chartUnit(from, to) === 'day'
  const stretches: Stretch[] = []
  for (let first = from; first <= to; ) {
    const { days } = weekOf(first)
    const month = first.slice(0, 7)
    const last = daily ? first : (days.findLast((day) => day <= to && day.startsWith(month)) ?? first)
    stretches.push({ from: first, to: last, monday: days[0] ?? first, month })
    first = addDays(last, 1)
  }
  return stretches
}
