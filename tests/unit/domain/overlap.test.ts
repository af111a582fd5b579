import { EntryId } from '@shared/domain/ids'
import { epochMs, instantFromDate } from '@shared/domain/localDay'
import { divided, minutesOf, overlapsOf, sharedStretch, shortened, type Timed } from '@shared/domain/overlap'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from './zones'

const clock = (time: string) => at(`2026-11-24T${time}+01:00`)
const stretch = (from: string, to: string) => ({ startedAt: clock(from), endedAt: clock(to) })
const entry = (id: string, from: string, to: string, change: Partial<Timed> = {}): Timed => ({
  id: EntryId.parse(id),
  ...stretch(from, to),
  keptOverlaps: [],
  ...change,
})

describe('what entries share', () => {
  it('is told of both, with how long', () => {
    const found = overlapsOf([entry('b', '10:00', '12:00'), entry('a', '08:00', '10:30')])
    expect(found.get(EntryId.parse('a'))).toMatchObject([{ otherId: 'b', minutes: 30, kept: false }])
    expect(found.get(EntryId.parse('b'))).toMatchObject([{ otherId: 'a', minutes: 30, kept: false }])
  })

  it('is nothing where one ends as the other begins, give or take some seconds', () => {
    expect(overlapsOf([entry('a', '08:00', '10:00'), entry('b', '10:00', '12:00')]).size).toBe(0)
    expect(overlapsOf([entry('a', '08:00', '10:00:20'), entry('b', '10:00', '12:00')]).size).toBe(0)
  })

  it('is nothing for hours without clock times', () => {
    const loose = entry('b', '08:00', '10:00', { startedAt: null, endedAt: null })
    expect(overlapsOf([entry('a', '08:00', '10:00'), loose]).size).toBe(0)
  })

  it('is kept for as long as neither moves, whichever of the two says so', () => {
    const kept = [{ otherId: EntryId.parse('b'), from: clock('10:00'), to: clock('10:30') }]
    const a = entry('a', '08:00', '10:30', { keptOverlaps: kept })
    const keptOf = (other: Timed) =>
      overlapsOf([a, other])
        .get(EntryId.parse('b'))
        ?.map(({ kept }) => kept)
    expect(keptOf(entry('b', '10:00', '12:00'))).toEqual([true])
    expect(keptOf(entry('b', '10:15', '12:00'))).toEqual([false])
  })

  it('finds every pair, also across one that lies between', () => {
    const found = overlapsOf([
      entry('a', '08:00', '16:00'),
      entry('b', '09:00', '10:00'),
      entry('c', '15:00', '17:00'),
    ])
    expect(found.get(EntryId.parse('a'))?.map(({ otherId }) => otherId)).toEqual(['b', 'c'])
    expect(found.get(EntryId.parse('c'))?.map(({ otherId }) => otherId)).toEqual(['a'])
  })
})

describe('settling', () => {
  it('shortens to where the other begins, or begins where the other ends', () => {
    expect(shortened(stretch('08:00', '10:30'), stretch('10:00', '12:00'))).toEqual(stretch('08:00', '10:00'))
    expect(shortened(stretch('10:00', '12:00'), stretch('08:00', '10:30'))).toEqual(stretch('10:30', '12:00'))
    expect(shortened(stretch('09:00', '10:00'), stretch('08:00', '12:00'))).toBeNull()
  })

  it('divides around the other', () => {
    expect(divided(stretch('08:00', '16:00'), stretch('12:00', '13:00'))).toEqual([
      stretch('08:00', '12:00'),
      stretch('13:00', '16:00'),
    ])
    expect(divided(stretch('09:00', '10:00'), stretch('08:00', '12:00'))).toEqual([])
  })

  it('leaves nothing shared, and takes away no more than what was', () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    const anyStretch = fc
      .tuple(minute, minute)
      .filter(([from, to]) => from !== to)
      .map(([one, other]) => {
        const instant = (minutes: number) =>
          instantFromDate(new Date(epochMs(clock('00:00')) + minutes * 60_000))
        return { startedAt: instant(Math.min(one, other)), endedAt: instant(Math.max(one, other)) }
      })
    fc.assert(
      fc.property(anyStretch, anyStretch, (one, other) => {
        const shared = sharedStretch(one, other)
        if (!shared) return
        const pieces = divided(one, other)
        for (const piece of pieces) expect(sharedStretch(piece, other)).toBeNull()
        const left = pieces.reduce((sum, piece) => sum + minutesOf(piece), 0)
        expect(left).toBe(minutesOf(one) - minutesOf(shared))
        const shorter = shortened(one, other)
        if (shorter) expect(sharedStretch(shorter, other)).toBeNull()
      }),
    )
  })
})
