import { inLanes } from '@shared/domain/lanes'
import { expect, test } from 'vitest'

const shown = (...stretches: [from: number, to: number][]) =>
  inLanes(stretches.map(([from, to]) => ({ from, to }))).map(
    ({ item, lane, lanes }) => `${item.from}-${item.to} ${lane + 1}/${lanes}`,
  )

test('what meets end to end shares no time and lies in one lane', () => {
  expect(shown([540, 600], [480, 540])).toEqual(['480-540 1/1', '540-600 1/1'])
})

test('what overlaps gets lanes, and the rest of the day none of it', () => {
  expect(shown([480, 600], [540, 660], [660, 720])).toEqual(['480-600 1/2', '540-660 2/2', '660-720 1/1'])
})

test('a lane that is free again is used again', () => {
  expect(shown([480, 720], [480, 540], [540, 600], [570, 630])).toEqual([
    '480-720 1/3',
    '480-540 2/3',
    '540-600 2/3',
    '570-630 3/3',
  ])
})
