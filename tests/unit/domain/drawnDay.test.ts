import { clockChangeOn, drawnOn } from '@shared/domain/drawnDay'
import { type LocalDay, minuteOfDayAt } from '@shared/domain/localDay'
import { describe, expect, test } from 'vitest'
import { at, day, processZones, useProcessZone } from './zones'

const spring = day('2026-03-29')
const autumn = day('2026-10-25')

/** Where an entry is drawn that lasts from one instant to another, given with their offsets from UTC. */
function drawn(of: LocalDay, zone: string, from: string, to: string) {
  const [startedAt, endedAt] = [at(from), at(to)]
  const end = minuteOfDayAt(endedAt, zone)
  return drawnOn({
    day: of,
    zone,
    startedAt,
    endedAt,
    from: minuteOfDayAt(startedAt, zone),
    to: end === 0 ? 1440 : end,
  })
}

describe.each(processZones)('on a machine in %s', (zone) => {
  test('the clock is changed on the days on which it is, and on no other', () => {
    useProcessZone(zone)
    expect(clockChangeOn(spring, 'Europe/Oslo')).toEqual({ kind: 'skipped', from: 120, to: 180 })
    expect(clockChangeOn(autumn, 'Europe/Oslo')).toEqual({ kind: 'repeated', from: 120, to: 180 })
    expect(clockChangeOn(day('2026-03-28'), 'Europe/Oslo')).toBeNull()
    expect(clockChangeOn(day('2026-03-08'), 'America/New_York')).toEqual({
      kind: 'skipped',
      from: 120,
      to: 180,
    })
    expect(clockChangeOn(day('2026-11-01'), 'America/New_York')).toEqual({
      kind: 'repeated',
      from: 60,
      to: 120,
    })
    expect(clockChangeOn(spring, 'America/New_York')).toBeNull()
    for (const each of [spring, autumn]) expect(clockChangeOn(each, 'Asia/Tokyo')).toBeNull()
    expect(clockChangeOn(day('2026-10-04'), 'Australia/Lord_Howe')).toEqual({
      kind: 'skipped',
      from: 120,
      to: 150,
    })
    expect(clockChangeOn(day('2026-09-06'), 'America/Santiago')).toEqual({
      kind: 'skipped',
      from: 0,
      to: 60,
    })
  })
})

test('an hour that does not exist is a gap in the entry that lasts over it', () => {
  expect(drawn(spring, 'Europe/Oslo', '2026-03-29T01:00+01:00', '2026-03-29T04:00+02:00')).toEqual({
    from: 60,
    to: 240,
    pieces: [
      { from: 60, to: 120, pass: 'once' },
      { from: 180, to: 240, pass: 'once' },
    ],
  })
  expect(drawn(spring, 'Europe/Oslo', '2026-03-29T08:00+02:00', '2026-03-29T10:00+02:00')).toEqual({
    from: 480,
    to: 600,
    pieces: [],
  })
})

describe('in the night when an hour comes twice', () => {
  test('an entry through it has that hour twice', () => {
    expect(drawn(autumn, 'Europe/Oslo', '2026-10-25T01:00+02:00', '2026-10-25T04:00+01:00')).toEqual({
      from: 60,
      to: 240,
      pieces: [
        { from: 60, to: 120, pass: 'once' },
        { from: 120, to: 180, pass: 'first' },
        { from: 120, to: 180, pass: 'second' },
        { from: 180, to: 240, pass: 'once' },
      ],
    })
  })

  test('an entry that ends at an earlier clock time than it began is drawn over both', () => {
    expect(drawn(autumn, 'Europe/Oslo', '2026-10-25T02:30+02:00', '2026-10-25T02:10+01:00')).toEqual({
      from: 120,
      to: 180,
      pieces: [
        { from: 150, to: 180, pass: 'first' },
        { from: 120, to: 130, pass: 'second' },
      ],
    })
  })

  test('it is told which of the two hours an entry lies in', () => {
    const first = drawn(autumn, 'Europe/Oslo', '2026-10-25T02:00+02:00', '2026-10-25T02:30+02:00')
    const second = drawn(autumn, 'Europe/Oslo', '2026-10-25T02:00+01:00', '2026-10-25T02:30+01:00')
    expect(first?.pieces).toEqual([{ from: 120, to: 150, pass: 'first' }])
    expect(second?.pieces).toEqual([{ from: 120, to: 150, pass: 'second' }])
  })

  test('what is drawn adds up to the time that passed, elsewhere too', () => {
    const night = drawn(
      day('2026-11-01'),
      'America/New_York',
      '2026-11-01T00:30-04:00',
      '2026-11-01T03:00-05:00',
    )
    expect(night?.pieces.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(210)
    expect(drawn(autumn, 'Asia/Tokyo', '2026-10-25T01:00+09:00', '2026-10-25T04:00+09:00')).toEqual({
      from: 60,
      to: 240,
      pieces: [],
    })
  })
})

test('an entry without clock times is drawn nowhere', () => {
  expect(
    drawnOn({ day: autumn, zone: 'Europe/Oslo', startedAt: null, endedAt: null, from: null, to: null }),
  ).toBeNull()
})
