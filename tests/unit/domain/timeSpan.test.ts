import { addDays, dayOf, epochMs, instantAt } from '@shared/domain/localDay'
import { clockSpan, splitAtMidnight } from '@shared/domain/timeSpan'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { at, day, processZones, useProcessZone } from './zones'

const OSLO = 'Europe/Oslo'
const minutesOf = (from: string, to: string, zone = OSLO) =>
  splitAtMidnight(at(from), at(to), zone).map((span) => [span.day, span.minutes])

describe.each(processZones)('in a process in %s', (processZone) => {
  beforeAll(() => useProcessZone(processZone))

  it('a stretch within a day stays whole', () => {
    expect(splitAtMidnight(at('2026-11-24T08:00+01:00'), at('2026-11-24T15:30+01:00'), OSLO)).toEqual([
      {
        day: '2026-11-24',
        startedAt: '2026-11-24T07:00:00.000Z',
        endedAt: '2026-11-24T14:30:00.000Z',
        minutes: 450,
      },
    ])
  })

  it('is cut at each midnight of the zone it was worked in', () => {
    expect(minutesOf('2026-11-24T22:00+01:00', '2026-11-25T06:00+01:00')).toEqual([
      ['2026-11-24', 120],
      ['2026-11-25', 360],
    ])
    expect(minutesOf('2026-11-24T22:00+01:00', '2026-11-25T06:00+01:00', 'America/New_York')).toEqual([
      ['2026-11-24', 480],
    ])
    expect(minutesOf('2026-11-24T22:00-05:00', '2026-11-27T01:00-05:00', 'America/New_York')).toEqual([
      ['2026-11-24', 120],
      ['2026-11-25', 1440],
      ['2026-11-26', 1440],
      ['2026-11-27', 60],
    ])
    expect(minutesOf('2026-11-24T23:30+09:00', '2026-11-25T00:30+09:00', 'Asia/Tokyo')).toEqual([
      ['2026-11-24', 30],
      ['2026-11-25', 30],
    ])
  })

  it('counts the time that passed in the nights when the clock changes', () => {
    expect(minutesOf('2026-03-28T22:00+01:00', '2026-03-29T06:00+02:00')).toEqual([
      ['2026-03-28', 120],
      ['2026-03-29', 300],
    ])
    expect(minutesOf('2026-10-24T22:00+02:00', '2026-10-25T06:00+01:00')).toEqual([
      ['2026-10-24', 120],
      ['2026-10-25', 420],
    ])
    expect(minutesOf('2026-03-28T12:00+01:00', '2026-03-30T12:00+02:00')).toEqual([
      ['2026-03-28', 720],
      ['2026-03-29', 1380],
      ['2026-03-30', 720],
    ])
  })

  it('has no piece for a day that it only touches', () => {
    expect(minutesOf('2026-11-24T23:59:40+01:00', '2026-11-25T00:30:00+01:00')).toEqual([['2026-11-25', 30]])
    expect(minutesOf('2026-11-24T23:00:00+01:00', '2026-11-25T00:00:20+01:00')).toEqual([['2026-11-24', 60]])
    expect(minutesOf('2026-11-24T22:00+01:00', '2026-11-25T00:00+01:00')).toEqual([['2026-11-24', 120]])
  })

  it('never vanishes, however short', () => {
    expect(minutesOf('2026-11-24T08:00:00+01:00', '2026-11-24T08:00:00+01:00')).toEqual([['2026-11-24', 1]])
    expect(minutesOf('2026-11-24T08:00:00+01:00', '2026-11-24T08:00:20+01:00')).toEqual([['2026-11-24', 1]])
    expect(minutesOf('2026-11-24T23:59:50+01:00', '2026-11-25T00:00:05+01:00')).toEqual([['2026-11-25', 1]])
  })
})

it('pieces add up to the whole, each within its own day, in order, without overlap, none shorter than a minute', () => {
  const zone = fc.constantFrom(
    OSLO,
    'America/New_York',
    'Asia/Tokyo',
    'Africa/Cairo',
    'America/Havana',
    'UTC',
  )
  const around = fc.constantFrom(
    ...[
      '2026-03-07',
      '2026-03-28',
      '2026-04-23',
      '2026-10-24',
      '2026-10-29',
      '2026-10-31',
      '2026-11-24',
      '2026-12-31',
    ].map((text) => Date.parse(`${text}T00:00:00Z`)),
  )
  const offset = fc.integer({ min: 0, max: 3 * 24 * 3600_000 })
  const length = fc.oneof(
    fc.integer({ min: 0, max: 120_000 }),
    fc.integer({ min: 0, max: 4 * 24 * 3600_000 }),
  )
  fc.assert(
    fc.property(zone, around, offset, length, (where, base, from, long) => {
      const start = at(new Date(base + from).toISOString())
      const end = at(new Date(base + from + long).toISOString())
      const spans = splitAtMidnight(start, end, where)
      expect(spans.reduce((sum, span) => sum + span.minutes, 0)).toBe(Math.max(1, Math.round(long / 60_000)))
      spans.forEach((span, index) => {
        expect(span.minutes).toBeGreaterThanOrEqual(1)
        expect(span.startedAt >= start && span.endedAt <= end).toBe(true)
        expect(dayOf(span.startedAt, where)).toBe(span.day)
        expect(span.endedAt <= instantAt(addDays(span.day, 1), 0, where)).toBe(true)
        expect(
          Math.abs((epochMs(span.endedAt) - epochMs(span.startedAt)) / 60_000 - span.minutes),
        ).toBeLessThanOrEqual(1)
        const next = spans[index + 1]
        if (next) expect(next.day > span.day && next.startedAt >= span.endedAt).toBe(true)
      })
    }),
    { numRuns: 1500 },
  )
})

it('clock times at or before the start are on the next day', () => {
  const span = (date: string, from: number, to: number) => clockSpan(day(date), from, to, OSLO)
  expect(span('2026-11-24', 480, 960)).toEqual({
    startedAt: '2026-11-24T07:00:00.000Z',
    endedAt: '2026-11-24T15:00:00.000Z',
  })
  expect(span('2026-11-24', 1320, 360).endedAt).toBe('2026-11-25T05:00:00.000Z')
  expect(span('2026-11-24', 1380, 0).endedAt).toBe('2026-11-24T23:00:00.000Z')
  expect(span('2026-11-24', 0, 1440).endedAt).toBe('2026-11-24T23:00:00.000Z')
  expect(span('2026-03-28', 1320, 360).endedAt).toBe('2026-03-29T04:00:00.000Z')
})
