import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, test } from 'vitest'
import {
  monthPeriod,
  movePeriod,
  namedPeriod,
  nameOfPeriod,
  type Period,
  weekPeriod,
  withEnd,
} from '../../../src/renderer/features/reconciliation/period'

const day = (text: string) => LocalDay.parse(text)
const ends = ({ from, to }: Period) => `${from} ${to}`
const days = (from: string, to: string): Period => ({ unit: 'days', from: day(from), to: day(to) })

test('a week is from Monday to Sunday, and a month is all of its days', () => {
  expect(ends(weekPeriod(day('2026-11-22')))).toBe('2026-11-16 2026-11-22')
  expect(ends(weekPeriod(day('2027-01-01')))).toBe('2026-12-28 2027-01-03')
  expect(ends(monthPeriod(day('2026-02-14')))).toBe('2026-02-01 2026-02-28')
  expect(ends(monthPeriod(day('2028-02-14')))).toBe('2028-02-01 2028-02-29')
  expect(ends(monthPeriod(day('2026-12-31')))).toBe('2026-12-01 2026-12-31')
})

test('the neighbour of a month is a month, of whatever length; of chosen days as many days', () => {
  const january = monthPeriod(day('2026-01-31'))
  expect(ends(movePeriod(january, 1))).toBe('2026-02-01 2026-02-28')
  expect(ends(movePeriod(january, -1))).toBe('2025-12-01 2025-12-31')
  expect(ends(movePeriod(weekPeriod(day('2026-11-24')), -1))).toBe('2026-11-16 2026-11-22')
  expect(ends(movePeriod(days('2026-11-24', '2026-11-26'), 1))).toBe('2026-11-27 2026-11-29')
  expect(ends(movePeriod(days('2026-11-24', '2026-11-26'), -1))).toBe('2026-11-21 2026-11-23')
})

test('a named period is known by its name on the day that it has it', () => {
  const today = day('2026-11-24')
  for (const name of ['thisWeek', 'lastWeek', 'thisMonth', 'lastMonth'] as const) {
    expect(nameOfPeriod(namedPeriod(name, today), today)).toBe(name)
  }
  expect(nameOfPeriod(namedPeriod('thisWeek', today), day('2026-12-01'))).toBe('lastWeek')
  expect(nameOfPeriod({ ...namedPeriod('thisWeek', today), unit: 'days' }, today)).toBeNull()
})

describe('an end that is moved', () => {
  const period = days('2026-11-10', '2026-11-20')
  test('leaves the other where it is', () => {
    expect(ends(withEnd(period, 'from', day('2026-11-15')))).toBe('2026-11-15 2026-11-20')
    expect(ends(withEnd(period, 'to', day('2026-11-10')))).toBe('2026-11-10 2026-11-10')
  })
  test('takes the other along rather than cross it, or be more than a year away', () => {
    expect(ends(withEnd(period, 'from', day('2026-11-25')))).toBe('2026-11-25 2026-11-25')
    expect(ends(withEnd(period, 'to', day('2026-11-01')))).toBe('2026-11-01 2026-11-01')
    expect(ends(withEnd(period, 'from', day('2024-01-01')))).toBe('2024-01-01 2024-12-31')
    expect(ends(withEnd(period, 'to', day('2028-12-31')))).toBe('2028-01-01 2028-12-31')
  })
})
