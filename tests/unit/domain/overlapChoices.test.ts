import { givesWay, overlapChoices } from '@shared/domain/overlapChoices'
import { expect, test } from 'vitest'
import { at } from './zones'

const hours = (from: number, to: number) => ({
  startedAt: at(`2026-11-23T${String(from).padStart(2, '0')}:00Z`),
  endedAt: at(`2026-11-23T${String(to).padStart(2, '0')}:00Z`),
})
const answers = (entry: [number, number], other: [number, number], locked = false) =>
  overlapChoices(hours(...entry), hours(...other), locked).map(({ answer }) => answer)

test('dividing is offered only where it is something else than shortening', () => {
  expect(answers([8, 12], [9, 10])).toEqual(['shorten', 'divide', 'keep'])
  expect(answers([8, 10], [9, 12])).toEqual(['shorten', 'keep'])
  expect(answers([9, 12], [8, 10])).toEqual(['shorten', 'keep'])
})

test('nothing is offered that leaves nothing, and a locked entry can only be kept', () => {
  expect(answers([9, 10], [8, 12])).toEqual(['keep'])
  expect(answers([8, 12], [9, 10], true)).toEqual(['keep'])
})

test('the one that may be changed gives way, then the earlier, then the longer', () => {
  const [early, late, long] = [hours(8, 10), hours(9, 12), hours(8, 12)].map((each) => ({
    ...each,
    locked: false,
  }))
  if (!early || !late || !long) throw new Error('Three stretches were made.')
  expect(givesWay(late, early)).toBe(early)
  expect(givesWay({ ...early, locked: true }, late)).toBe(late)
  expect(givesWay(early, long)).toBe(long)
})
