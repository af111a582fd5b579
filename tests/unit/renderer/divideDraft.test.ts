import { describe, expect, it } from 'vitest'
import {
  answerOf,
  cutPart,
  endingAt,
  endsOf,
  firstParts,
  problemOf,
  withoutPart,
} from '../../../src/renderer/features/absences/divideDraft'
import { at } from '../domain/zones'

const OSLO = 'Europe/Oslo'
const absence = { startedAt: at('2026-11-24T09:12+01:00'), endedAt: at('2026-11-24T10:00+01:00') }
const clocks = (parts: ReturnType<typeof firstParts>) => parts.map(({ until }) => until)

describe('the parts of an absence', () => {
  it('begin as two, cut at a round time, that cover it', () => {
    const parts = firstParts(absence, OSLO)
    expect(clocks(parts)).toEqual(['09:35', '10:00'])
    const ends = endsOf(parts, absence, OSLO)
    expect(problemOf(parts, ends)).toBeNull()
    expect(answerOf(parts, ends)).toEqual({
      how: 'divide',
      pieces: [
        { until: at('2026-11-24T09:35+01:00'), counts: false, target: null },
        { until: absence.endedAt, counts: true, target: null },
      ],
    })
  })

  it('can be cut and joined, and always end where the absence ends', () => {
    const three = cutPart(firstParts(absence, OSLO), 1, absence, OSLO)
    expect(clocks(three)).toEqual(['09:35', '09:50', '10:00'])
    expect(clocks(withoutPart(three, 0))).toEqual(['09:50', '10:00'])
    expect(clocks(withoutPart(three, 2))).toEqual(['09:35', '10:00'])
  })

  it('are kept where the person was away once more, and end where that ended', () => {
    const longer = { ...absence, endedAt: at('2026-11-24T10:20+01:00') }
    const parts = endingAt(firstParts(absence, OSLO), longer, OSLO)
    expect(clocks(parts)).toEqual(['09:35', '10:20'])
    expect(problemOf(parts, endsOf(parts, longer, OSLO))).toBeNull()
  })

  it('say what is wrong: a time outside, one that is not understood, work without a project', () => {
    const [first, second] = firstParts(absence, OSLO)
    if (!first || !second) return expect.fail('two parts')
    for (const until of ['09:00', '10:00', '11:00', 'nå', '']) {
      const parts = [{ ...first, until }, second]
      expect(problemOf(parts, endsOf(parts, absence, OSLO))).toEqual({ index: 0, lacks: 'until' })
    }
    const parts = [first, { ...second, owner: 'other' as const }]
    expect(problemOf(parts, endsOf(parts, absence, OSLO))).toEqual({ index: 1, lacks: 'project' })
  })

  it('may lie on both sides of midnight', () => {
    const night = { startedAt: at('2026-11-24T23:30+01:00'), endedAt: at('2026-11-25T00:50+01:00') }
    const parts = firstParts(night, OSLO)
    expect(clocks(parts)).toEqual(['00:10', '00:50'])
    expect(endsOf(parts, night, OSLO)).toEqual([at('2026-11-25T00:10+01:00'), night.endedAt])
  })
})
