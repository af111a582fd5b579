import { cutStretch, type Placed, resizedStretch, shiftedStretch } from '@shared/domain/entryShape'
import { epochMs, minuteOfDayAt } from '@shared/domain/localDay'
import { minutesOf, type Stretch } from '@shared/domain/overlap'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, day } from './zones'

const placed = (on: string, from: string, to: string, zone = 'Europe/Oslo'): Placed & Stretch => {
  const stretch = { startedAt: at(`${on}T${from}`), endedAt: at(`${on}T${to}`) }
  return { day: day(on), minutes: minutesOf(stretch), ...stretch, zone }
}
const shift = (entry: Placed & Stretch, days: number, minutes: number) =>
  shiftedStretch(entry, entry, { days, minutes })

describe('moving', () => {
  const entry = placed('2026-11-24', '08:00:20+01:00', '10:00:40+01:00')

  it('keeps the time of day over days, and the seconds', () => {
    expect(shift(entry, 2, 0)).toEqual({
      startedAt: at('2026-11-26T08:00:20+01:00'),
      endedAt: at('2026-11-26T10:00:40+01:00'),
    })
  })

  it('moves by minutes on the clock, over midnight too', () => {
    expect(shift(entry, 0, -510).startedAt).toBe(at('2026-11-23T23:30:20+01:00'))
    expect(shift(entry, 0, 90).endedAt).toBe(at('2026-11-24T11:30:40+01:00'))
  })

  it('keeps the hours that passed over a change of the clock', () => {
    const night = placed('2026-03-28', '00:00+01:00', '06:00+01:00')
    const moved = shift(night, 1, 0)
    expect(moved.startedAt).toBe(at('2026-03-29T00:00+01:00'))
    expect(minutesOf(moved)).toBe(360)
    expect(minuteOfDayAt(moved.endedAt, 'Europe/Oslo')).toBe(7 * 60)
  })

  it('goes over a time that the clock skips', () => {
    const before = placed('2026-03-29', '01:00+01:00', '01:30+01:00')
    expect(shift(before, 0, 75).startedAt).toBe(at('2026-03-29T03:15+02:00'))
  })

  it('comes back over a time that the clock skips', () => {
    const after = placed('2026-03-29', '03:00+02:00', '03:30+02:00')
    expect(shift(after, 0, -15).startedAt).toBe(at('2026-03-29T01:45+01:00'))
  })

  it('stays in the second of two hours that the clock shows alike', () => {
    const second = placed('2026-10-25', '02:15+01:00', '02:45+01:00')
    expect(shift(second, 0, 15).startedAt).toBe(at('2026-10-25T02:30+01:00'))
    const first = placed('2026-10-25', '02:15+02:00', '02:45+02:00')
    expect(shift(first, 0, 15).startedAt).toBe(at('2026-10-25T02:30+02:00'))
  })

  it.each(['Europe/Oslo', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'never wins or loses time in %s',
    (zone) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 525_600 }),
          fc.integer({ min: 1, max: 1440 }),
          fc.integer({ min: -200, max: 200 }),
          fc.integer({ min: -1440, max: 1440 }),
          (start, minutes, days, by) => {
            const startedAt = at(new Date(epochMs(at('2026-01-01T00:00Z')) + start * 60_000).toISOString())
            const endedAt = at(new Date(epochMs(startedAt) + minutes * 60_000).toISOString())
            const entry: Placed & Stretch = { day: day('2026-01-01'), minutes, startedAt, endedAt, zone }
            expect(minutesOf(shift(entry, days, by))).toBe(minutes)
          },
        ),
      )
    },
  )
})

describe('resizing', () => {
  const entry = placed('2026-11-24', '08:00+01:00', '10:00+01:00')

  it('moves one end', () => {
    expect(resizedStretch(entry, entry, 'end', 645)?.endedAt).toBe(at('2026-11-24T10:45+01:00'))
    expect(resizedStretch(entry, entry, 'start', 450)?.startedAt).toBe(at('2026-11-24T07:30+01:00'))
  })

  it('reaches over midnight at either end', () => {
    expect(resizedStretch(entry, entry, 'end', 1500)?.endedAt).toBe(at('2026-11-25T01:00+01:00'))
    expect(resizedStretch(entry, entry, 'start', -60)?.startedAt).toBe(at('2026-11-23T23:00+01:00'))
  })

  it('never turns an entry around', () => {
    expect(resizedStretch(entry, entry, 'end', 480)).toBeNull()
    expect(resizedStretch(entry, entry, 'end', 400)).toBeNull()
    expect(resizedStretch(entry, entry, 'start', 600)).toBeNull()
  })

  it('counts the hour that the clock shows twice', () => {
    const night = placed('2026-10-25', '00:00+02:00', '04:00+01:00')
    const longer = resizedStretch(night, night, 'end', 300)
    expect(longer && minutesOf(longer)).toBe(360)
  })
})

describe('cutting', () => {
  it('gives two pieces that add up, seconds or not', () => {
    const entry = placed('2026-11-24', '08:00:20+01:00', '10:00:50+01:00')
    const pieces = cutStretch(entry, entry, 9 * 60)
    expect(pieces?.map(({ minutes }) => minutes)).toEqual([60, 61])
    expect(pieces?.[0].endedAt).toBe(pieces?.[1].startedAt)
  })

  it('gives nothing at or beyond the ends', () => {
    const entry = placed('2026-11-24', '08:00+01:00', '10:00+01:00')
    expect(cutStretch(entry, entry, 480)).toBeNull()
    expect(cutStretch(entry, entry, 600)).toBeNull()
    expect(cutStretch(entry, entry, 700)).toBeNull()
  })
})
