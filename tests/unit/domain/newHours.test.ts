import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { placesOfNewHours } from '@shared/domain/newHours'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const [alfa, beta] = [ProjectId.parse('alfa'), ProjectId.parse('beta')]
const [work, meeting] = [WorkTypeId.parse('work'), WorkTypeId.parse('meeting')]
const [monday, tuesday] = [LocalDay.parse('2026-11-23'), LocalDay.parse('2026-11-24')]
const hours = (minutes: number, change = {}) => ({
  projectId: alfa,
  workTypeId: work,
  day: monday,
  minutes,
  ...change,
})
const place = (change = {}) => {
  const { minutes: _, ...where } = hours(0, change)
  return where
}

describe('new hours', () => {
  it.each([
    ['a new entry', [[null, hours(60)]], [place()]],
    ['a correction, shorter', [[hours(60), hours(30)]], []],
    ['a correction, longer', [[hours(60), hours(240)]], []],
    ['one that is taken away', [[hours(60), null]], []],
    ['another day', [[hours(60), hours(60, { day: tuesday })]], [place({ day: tuesday })]],
    ['another project', [[hours(60), hours(60, { projectId: beta })]], [place({ projectId: beta })]],
    [
      'another work type',
      [[hours(60), hours(60, { workTypeId: meeting })]],
      [place({ workTypeId: meeting })],
    ],
    [
      'cut in two',
      [
        [hours(60), hours(20)],
        [null, hours(40)],
      ],
      [],
    ],
    [
      'cut in two, with more than there was',
      [
        [hours(60), hours(30)],
        [null, hours(31)],
      ],
      [place()],
    ],
    [
      'a copy beside it',
      [
        [hours(60), hours(60)],
        [null, hours(60)],
      ],
      [place()],
    ],
    [
      'two that change places',
      [
        [hours(60), hours(60, { day: tuesday })],
        [hours(60, { day: tuesday }), hours(60)],
      ],
      [],
    ],
    [
      'a new entry without a work type',
      [[null, hours(60, { workTypeId: null })]],
      [place({ workTypeId: null })],
    ],
  ] as const)('%s', (_what, changes, places) => {
    expect(placesOfNewHours(changes.map(([before, after]) => ({ before, after })))).toEqual(places)
  })

  it('are found wherever a place comes to have more hours than its own entries were made to have', () => {
    const some = fc.record({
      projectId: fc.constantFrom(alfa, beta, null),
      workTypeId: fc.constantFrom(work, meeting),
      day: fc.constantFrom(monday, tuesday),
      minutes: fc.integer({ min: 1, max: 600 }),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (made) => {
        const keys = new Set(made.map(({ minutes: _, ...where }) => JSON.stringify(where)))
        // What is made from nothing is all new, and what is undone of it never is.
        expect(placesOfNewHours(made.map((after) => ({ before: null, after })))).toHaveLength(keys.size)
        expect(placesOfNewHours(made.map((before) => ({ before, after: null })))).toEqual([])
        expect(
          placesOfNewHours(made.map((before) => ({ before, after: { ...before, minutes: 900 } }))),
        ).toEqual([])
      }),
    )
  })
})
