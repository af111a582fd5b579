import { Instant } from '@shared/domain/localDay'
import { timerMinutesToday } from '@shared/domain/timerMinutes'
import { clockBefore, daysOfTimer, entryUnderTimer, startFromClock } from '@shared/domain/timerTimes'
import { describe, expect, it } from 'vitest'

const ZONE = 'Europe/Oslo'
const at = (text: string) => Instant.parse(new Date(text).toISOString())
const clock = (hour: number, minute = 0) => hour * 60 + minute

describe('when somebody says that they stopped', () => {
  it('it was today, or yesterday where that time is still to come', () => {
    const now = at('2026-11-24T09:30:00+01:00')
    expect(clockBefore(clock(9, 10), now, ZONE)).toBe(at('2026-11-24T09:10:00+01:00'))
    expect(clockBefore(clock(16), now, ZONE)).toBe(at('2026-11-23T16:00:00+01:00'))
    expect(clockBefore(clock(9, 30), now, ZONE)).toBe(now)
  })
})

describe('when somebody says that they began', () => {
  it('it was on the day on which the timer began', () => {
    const start = at('2026-11-23T08:12:30+01:00')
    const now = at('2026-11-24T10:00:00+01:00')
    expect(startFromClock(clock(9, 10), start, now, ZONE)).toBe(at('2026-11-23T09:10:00+01:00'))
  })

  it('it was the evening before, where the timer began after midnight', () => {
    const start = at('2026-11-24T00:10:00+01:00')
    const now = at('2026-11-24T00:40:00+01:00')
    expect(startFromClock(clock(23, 50), start, now, ZONE)).toBe(at('2026-11-23T23:50:00+01:00'))
  })

  it('a time that is still to come stays one, and is refused', () => {
    const start = at('2026-11-24T09:00:00+01:00')
    const now = at('2026-11-24T09:30:00+01:00')
    expect(startFromClock(clock(9, 45), start, now, ZONE) > now).toBe(true)
  })
})

it('a timer that ran over days leaves it to the person which of them is meant', () => {
  const days = (from: string, to: string) => daysOfTimer(at(from), at(to), ZONE)
  expect(days('2026-11-24T00:10:00+01:00', '2026-11-24T23:50:00+01:00')).toEqual(['2026-11-24'])
  expect(days('2026-11-21T20:57:00+01:00', '2026-11-24T09:00:00+01:00')).toEqual([
    '2026-11-21',
    '2026-11-22',
    '2026-11-23',
    '2026-11-24',
  ])
  expect(days('2020-01-01T08:00:00+01:00', '2026-11-24T09:00:00+01:00')).toHaveLength(32)
  expect(days('2026-11-24T10:00:00+01:00', '2026-11-23T09:00:00+01:00')).toEqual(['2026-11-23'])
})

describe('what a start that is pulled back runs into', () => {
  const entry = (id: string, from: string | null, to: string | null) => ({
    id,
    startedAt: from === null ? null : at(`2026-11-24T${from}:00+01:00`),
    endedAt: to === null ? null : at(`2026-11-24T${to}:00+01:00`),
  })
  const entries = [
    entry('early', '08:00', '09:00'),
    entry('late', '09:00', '09:32'),
    entry('planned', '10:00', '11:00'),
    entry('clockless', null, null),
  ]
  const now = at('2026-11-24T10:30:00+01:00')
  it.each([
    ['09:32', undefined],
    ['09:10', 'late'],
    ['07:00', 'late'],
  ])('%s: %s', (start, id) => {
    expect(entryUnderTimer(entries, at(`2026-11-24T${start}:00+01:00`), now)?.id).toBe(id)
  })
})

it('counts as today’s what ran since midnight', () => {
  const now = at('2026-11-24T00:40:30+01:00')
  expect(timerMinutesToday(at('2026-11-23T22:00:00+01:00'), now, ZONE)).toBe(40)
  expect(timerMinutesToday(at('2026-11-24T00:10:00+01:00'), now, ZONE)).toBe(30)
  expect(timerMinutesToday(at('2026-11-24T00:50:00+01:00'), now, ZONE)).toBe(0)
})
