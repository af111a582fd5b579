import { createSystemClock } from '@main/clock'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const before = process.env.TZ

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
  process.env.TZ = before
})

it('the clock follows the system to another zone, and knows the day there', () => {
  vi.setSystemTime('2026-11-24T23:30:00Z')
  const clock = createSystemClock()
  process.env.TZ = 'Europe/Oslo'
  expect([clock.zone(), clock.today()]).toEqual(['Europe/Oslo', '2026-11-25'])
  process.env.TZ = 'America/New_York'
  vi.advanceTimersByTime(6000)
  expect([clock.zone(), clock.today()]).toEqual(['America/New_York', '2026-11-24'])
})

it.each(['', 'Foo/Bar', ':/etc/localtime'])('a zone %j that no calendar knows is UTC', (zone) => {
  vi.setSystemTime('2026-11-24T12:00:00Z')
  process.env.TZ = zone
  const clock = createSystemClock()
  expect([clock.zone(), clock.today()]).toEqual(['UTC', '2026-11-24'])
})
