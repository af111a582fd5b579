import { LocalDay } from '@shared/domain/localDay'
import { namedPeriod } from '../reconciliation/period'

export const COST_PERIODS = ['always', 'thisMonth', 'lastMonth', 'thisYear', 'lastYear', 'days'] as const
export type CostPeriodName = (typeof COST_PERIODS)[number]

/** The days whose costs are looked at, both included; null: no end on that side. */
export type CostPeriod = { name: CostPeriodName; from: LocalDay | null; to: LocalDay | null }

export const ALWAYS: CostPeriod = { name: 'always', from: null, to: null }

/** The period with a name, as it is on `today`. Chosen days begin as the month around it. */
export function costPeriod(name: CostPeriodName, today: LocalDay): CostPeriod {
  switch (name) {
    case 'always':
      return ALWAYS
    case 'thisMonth':
    case 'lastMonth': {
      const { from, to } = namedPeriod(name, today)
      return { name, from, to }
    }
    case 'thisYear':
      return yearOf(name, Number(today.slice(0, 4)))
    case 'lastYear':
      return yearOf(name, Number(today.slice(0, 4)) - 1)
    case 'days':
      return { ...costPeriod('thisMonth', today), name }
  }
}

/** Chosen days with another end; the other end follows where they would cross. */
export function withOtherEnd(period: CostPeriod, end: 'from' | 'to', day: LocalDay): CostPeriod {
  const from = end === 'from' ? day : period.from
  const to = end === 'to' ? day : period.to
  const crossed = from !== null && to !== null && from > to
  return crossed ? { name: 'days', from: day, to: day } : { name: 'days', from, to }
}

function yearOf(name: CostPeriodName, year: number): CostPeriod {
  return { name, from: LocalDay.parse(`${year}-01-01`), to: LocalDay.parse(`${year}-12-31`) }
}
