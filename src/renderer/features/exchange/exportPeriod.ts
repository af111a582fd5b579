import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'

export type Period = { from: LocalDay; to: LocalDay }

/** The periods that have a name; `shownWeek` is the one in view where it is neither of the others. */
export type NamedPeriod = 'thisWeek' | 'lastWeek' | 'shownWeek'

/** The week of a day. */
function weekPeriod(day: LocalDay): Period {
  const { days } = weekOf(day)
  return { from: days[0] ?? day, to: days[6] ?? day }
}

/** The periods to choose among, and the one that the week in view is. */
export function namedPeriods(
  today: LocalDay,
  shown: LocalDay,
): { periods: { name: NamedPeriod; period: Period }[]; shownName: NamedPeriod } {
  const periods: { name: NamedPeriod; period: Period }[] = [
    { name: 'thisWeek', period: weekPeriod(today) },
    { name: 'lastWeek', period: weekPeriod(addDays(today, -7)) },
  ]
  const inView = weekPeriod(shown)
  const known = periods.find(({ period }) => period.from === inView.from)
  if (known) return { periods, shownName: known.name }
  return { periods: [...periods, { name: 'shownWeek', period: inView }], shownName: 'shownWeek' }
}

/** A period with another end: the other end follows where the two would cross. */
export function withEnd({ from, to }: Period, end: 'from' | 'to', day: LocalDay): Period {
  return end === 'from' ? { from: day, to: day > to ? day : to } : { from: day < from ? day : from, to: day }
}
