import { describe, expect, it } from 'vitest'
import {
  isCounted,
  NO_MINUTES,
  type StandingMinutes,
  sumsOfWeeks,
  type WeekState,
  weekState,
} from '../../../src/shared/domain/approvalFigures'
import { LocalDay } from '../../../src/shared/domain/localDay'

const monday = LocalDay.parse('2026-11-16')
const rules = { submission: true, from: null }

function week(minutes: Partial<StandingMinutes>, approvable = 0) {
  return { ...NO_MINUTES, ...minutes, monday, approvable }
}

describe('the state of a week', () => {
  const cases: [string, Partial<StandingMinutes>, number, WeekState][] = [
    ['nothing at all', {}, 0, 'empty'],
    ['only hours that lie ahead', { planned: 450 }, 0, 'planned'],
    ['logged, not sent', { logged: 450 }, 0, 'notSent'],
    ['all sent', { submitted: 450 }, 450, 'waiting'],
    ['some sent, some not', { logged: 60, submitted: 450 }, 450, 'waiting'],
    ['some approved, some waiting', { approved: 60, submitted: 450 }, 450, 'waiting'],
    ['something waits beside what was sent back', { logged: 60, rejected: 60, submitted: 60 }, 60, 'waiting'],
    ['sent back', { logged: 60, rejected: 60, approved: 390 }, 0, 'rejected'],
    ['some approved, the rest not sent', { approved: 60, logged: 390 }, 0, 'partly'],
    ['all approved', { approved: 450 }, 0, 'approved'],
    ['all approved, and more lies ahead', { approved: 450, planned: 60 }, 0, 'approved'],
  ]
  it.each(cases)('%s', (_, minutes, approvable, state) => {
    expect(weekState(week(minutes, approvable), rules)).toBe(state)
  })

  it('says that hours lack something where nobody sends theirs', () => {
    expect(weekState(week({ logged: 450 }), { submission: false, from: null })).toBe('notReady')
  })

  it('is before the start of approval up to the week that holds it', () => {
    const from = (day: string) => ({ submission: true, from: LocalDay.parse(day) })
    expect(weekState(week({ submitted: 450 }), from('2026-11-23'))).toBe('beforeStart')
    expect(weekState(week({ approved: 60, submitted: 450 }), from('2026-11-23'))).toBe('beforeStart')
    expect(weekState(week({ logged: 450 }), from('2026-11-22'))).toBe('notSent')
    expect(weekState(week({ approved: 450 }), from('2026-11-23'))).toBe('approved')
    // All that is submitted of the week that holds it is from the days before: it was sent, and cannot be approved.
    expect(weekState(week({ submitted: 450 }), from('2026-11-18'))).toBe('beforeStart')
    expect(weekState(week({ approved: 60, submitted: 450 }), from('2026-11-18'))).toBe('partly')
  })
})

describe('the sums of weeks', () => {
  const full = (day: string, minutes: Partial<StandingMinutes>, billable = 0) => ({
    ...week(minutes),
    monday: LocalDay.parse(day),
    billable,
    capacityMinutes: 2250,
  })

  it('count what is logged or further, and extra time in weeks that are over', () => {
    const weeks = [full('2026-11-16', { approved: 2400 }, 1200), full('2026-11-23', { logged: 600 }, 600)]
    expect(sumsOfWeeks(weeks, LocalDay.parse('2026-11-25'))).toEqual({
      counted: 3000,
      billable: 1800,
      capacity: 4500,
      extra: 150,
    })
  })

  it('know of no extra time before a week is over', () => {
    const sums = (today: string) => sumsOfWeeks([full('2026-11-16', {})], LocalDay.parse(today))
    expect(sums('2026-11-22').extra).toBeNull()
    expect(sums('2026-11-23').extra).toBe(-2250)
  })

  it('take hours that lie ahead with them only once they are approved', () => {
    expect(isCounted({ planned: true, status: 'approved' })).toBe(true)
    expect(isCounted({ planned: true, status: 'logged' })).toBe(false)
    expect(isCounted({ planned: false, status: 'logged' })).toBe(true)
  })
})
