import { describe, expect, it } from 'vitest'
import {
  INTERVAL_UNITS,
  intervalAround,
  intervalOf,
  movedInterval,
} from '../../../src/renderer/features/approval/project/interval'
import { day } from '../domain/zones'

describe('an interval of days', () => {
  it.each([
    ['week', '2026-11-28', '2026-11-23', '2026-11-29'],
    ['month', '2026-02-28', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-11-28', '2026-10-01', '2026-12-31'],
    ['quarter', '2028-02-29', '2028-01-01', '2028-03-31'],
  ] as const)('%s around %s: %s to %s', (unit, within, from, to) => {
    expect(intervalOf(unit, day(within))).toEqual({ unit, from, to })
  })

  it.each(INTERVAL_UNITS)('of a %s is moved there and back over a new year', (unit) => {
    const start = intervalOf(unit, day('2026-12-31'))
    const next = movedInterval(start, 1)
    expect(next.from > start.to).toBe(true)
    const back = movedInterval(next, -1)
    expect(back).toEqual(start)
  })

  it('that was chosen keeps its length, and is left where today is in it', () => {
    const chosen = { unit: 'days', from: day('2026-11-10'), to: day('2026-11-16') } as const
    expect(movedInterval(chosen, 1)).toEqual({ unit: 'days', from: '2026-11-17', to: '2026-11-23' })
    expect(intervalAround(chosen, day('2026-11-12'))).toEqual(chosen)
    expect(intervalAround(chosen, day('2026-11-28'))).toEqual({
      unit: 'days',
      from: '2026-11-28',
      to: '2026-12-04',
    })
  })
})
