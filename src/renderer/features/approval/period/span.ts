import { addDays, daysBetween, type LocalDay, weekOf } from '@shared/domain/localDay'

export const SPAN_NAMES = ['week', 'fourWeeks', 'quarter'] as const
export type SpanName = (typeof SPAN_NAMES)[number]

/** Whole weeks that are looked at together, from a Monday to a Sunday. */
export type Span = { name: SpanName; from: LocalDay; to: LocalDay }

const FOUR_WEEKS = 4
const QUARTER_WEEKS = 13
const QUARTERS = 4

/** The week of `day`, the four that end with it, or all of the quarter that its week is counted in. */
export function spanAt(name: SpanName, day: LocalDay): Span {
  const monday = mondayOf(day)
  switch (name) {
    case 'week':
      return { name, from: monday, to: addDays(monday, 6) }
    case 'fourWeeks':
      return { name, from: addDays(monday, -7 * (FOUR_WEEKS - 1)), to: addDays(monday, 6) }
    case 'quarter': {
      const { week } = weekOf(day)
      const from = addDays(monday, -7 * (week - 1 - QUARTER_WEEKS * quarterIndex(week)))
      const end = addDays(from, 7 * QUARTER_WEEKS)
      // A year of 53 weeks has its last one in the fourth quarter.
      const isLonger = quarterIndex(week) === QUARTERS - 1 && weekOf(end).week > QUARTERS * QUARTER_WEEKS
      return { name, from, to: addDays(end, isLonger ? 6 : -1) }
    }
  }
}

/** The span before or after, next to this one. */
export function movedSpan({ name, from, to }: Span, step: 1 | -1): Span {
  if (name !== 'fourWeeks') return spanAt(name, addDays(step === 1 ? to : from, step))
  return spanAt(name, addDays(to, step * 7 * FOUR_WEEKS))
}

/** Other weeks of the same time: around last week where that is looked at, since it is what is approved; else the latest. */
export function renamedSpan({ from, to }: Span, name: SpanName, today: LocalDay): Span {
  const lastWeek = addDays(today, -7)
  return spanAt(name, from <= lastWeek && lastWeek <= to ? lastWeek : to)
}

/** Which quarter of which year the weeks are, counted from 1. */
export function quarterOf({ from }: Span): { number: number; year: number } {
  const { year, week } = weekOf(from)
  return { number: quarterIndex(week) + 1, year }
}

/** How many weeks. */
export function weeksIn({ from, to }: Span): number {
  return Math.round((daysBetween(from, to) + 1) / 7)
}

function quarterIndex(week: number): number {
  return Math.min(QUARTERS - 1, Math.floor((week - 1) / QUARTER_WEEKS))
}

function mondayOf(day: LocalDay): LocalDay {
  return weekOf(day).days[0] ?? day
}
