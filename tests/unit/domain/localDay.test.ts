import {
  addDays,
  dayOf,
  Instant,
  instantAt,
  instantFromDate,
  LocalDay,
  minuteOfDayAt,
  weekdayOf,
  weekOf,
} from '@shared/domain/localDay'
import { beforeAll, describe, expect, it } from 'vitest'
import { at, day, processZones, useProcessZone } from './zones'

describe.each(processZones)('in a process in %s', (processZone) => {
  beforeAll(() => useProcessZone(processZone))

  it.each([
    ['2026-11-24', 2026, 48, '2026-11-23'],
    ['2026-12-28', 2026, 53, '2026-12-28'],
    ['2027-01-01', 2026, 53, '2026-12-28'],
    ['2027-01-03', 2026, 53, '2026-12-28'],
    ['2027-01-04', 2027, 1, '2027-01-04'],
    ['2025-12-29', 2026, 1, '2025-12-29'],
    ['2026-01-01', 2026, 1, '2025-12-29'],
    ['2024-12-31', 2025, 1, '2024-12-30'],
    ['2028-02-29', 2028, 9, '2028-02-28'],
  ])('%s is in week %i-%i, which begins on %s', (text, year, week, monday) => {
    const iso = weekOf(day(text))
    expect(iso).toMatchObject({ year, week })
    expect(iso.days).toHaveLength(7)
    expect(iso.days[0]).toBe(monday)
    expect(iso.days[6]).toBe(addDays(day(monday), 6))
    expect(iso.days.map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it.each([
    ['2026-11-23T22:59:59.999Z', 'Europe/Oslo', '2026-11-23', 23 * 60 + 59],
    ['2026-11-23T23:00:00.000Z', 'Europe/Oslo', '2026-11-24', 0],
    ['2026-11-24T03:30:00.000Z', 'America/New_York', '2026-11-23', 22 * 60 + 30],
    ['2026-11-24T16:30:00.000Z', 'Asia/Tokyo', '2026-11-25', 90],
    ['2026-03-29T01:00:00.000Z', 'Europe/Oslo', '2026-03-29', 180],
    ['2026-10-25T00:30:00.000Z', 'Europe/Oslo', '2026-10-25', 150],
    ['2026-10-25T01:30:00.000Z', 'Europe/Oslo', '2026-10-25', 150],
  ])('at %s the clock in %s shows %s, minute %i', (instant, zone, shown, minute) => {
    expect(dayOf(at(instant), zone)).toBe(shown)
    expect(minuteOfDayAt(at(instant), zone)).toBe(minute)
  })

  it.each([
    ['2026-11-24', 8 * 60, 'Europe/Oslo', '2026-11-24T07:00:00.000Z'],
    ['2026-07-01', 8 * 60, 'Europe/Oslo', '2026-07-01T06:00:00.000Z'],
    ['2026-11-24', 1440, 'Europe/Oslo', '2026-11-24T23:00:00.000Z'],
    ['2026-11-24', 1440 + 90, 'Asia/Tokyo', '2026-11-24T16:30:00.000Z'],
    ['2026-12-31', 1440, 'America/New_York', '2027-01-01T05:00:00.000Z'],
  ])('on %s minute %i in %s is %s', (text, minute, zone, instant) => {
    expect(instantAt(day(text), minute, zone)).toBe(instant)
  })

  it('a time that the spring night skips is moved forward, one that the autumn night has twice is its first', () => {
    expect(instantAt(day('2026-03-29'), 150, 'Europe/Oslo')).toBe('2026-03-29T01:30:00.000Z')
    expect(instantAt(day('2026-10-25'), 150, 'Europe/Oslo')).toBe('2026-10-25T00:30:00.000Z')
  })
})

it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-11-24T08:00', '2026-W48', ''])(
  '%j is no day',
  (text) => {
    expect(LocalDay.safeParse(text).success).toBe(false)
  },
)

it('instants have one form, since they are compared as text', () => {
  expect(Instant.safeParse('2026-11-24T08:00:00.000Z').success).toBe(true)
  for (const text of ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00.000+01:00', '2026-11-24']) {
    expect(Instant.safeParse(text).success).toBe(false)
  }
})

it('day and clock are right at each quarter of the days around a change of the clock, in zones far apart', () => {
  for (const zone of ['Europe/Oslo', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'UTC']) {
    const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    for (const around of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-25', '2026-11-01']) {
      const middle = Date.parse(`${around}T12:00:00Z`)
      for (let ms = middle - 36 * 3_600_000; ms < middle + 36 * 3_600_000; ms += 15 * 60_000) {
        const instant = instantFromDate(new Date(ms))
        const minute = minuteOfDayAt(instant, zone)
        const shown = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
        expect(`${dayOf(instant, zone)} ${shown.join(':')}`, zone).toBe(clock.format(ms))
      }
    }
  }
})
