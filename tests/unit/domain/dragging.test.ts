import { drawnStretch, moveShift, nextStep, resizedEdge } from '@shared/domain/dragging'
import { expect, test } from 'vitest'

test('moving stops at the steps of the clock, and a small slip of the hand moves nothing', () => {
  expect(moveShift(487, 30, 15)).toBe(23)
  expect(moveShift(487, 7, 15)).toBe(0)
  expect(moveShift(480, -20, 15)).toBe(-15)
  expect(moveShift(487, 4, 1)).toBe(4)
})

test('drawing goes either way, never shorter than a step and never out of the day', () => {
  expect(drawnStretch(485, 560, 15)).toEqual({ from: 480, to: 555 })
  expect(drawnStretch(485, 485, 15)).toEqual({ from: 480, to: 495 })
  expect(drawnStretch(560, 485, 15)).toEqual({ from: 480, to: 570 })
  expect(drawnStretch(1435, 1500, 15)).toEqual({ from: 1425, to: 1440 })
  expect(drawnStretch(5, -40, 15)).toEqual({ from: 0, to: 15 })
})

test('an end is pulled to a step, and no further than a step from the other one', () => {
  const stretch = { from: 480, to: 600 }
  expect(resizedEdge(stretch, 'end', 652, 15)).toBe(645)
  expect(resizedEdge(stretch, 'end', 300, 15)).toBe(495)
  expect(resizedEdge(stretch, 'start', 900, 15)).toBe(585)
  expect(resizedEdge({ from: 480, to: 485 }, 'start', 900, 15)).toBe(480)
  expect(resizedEdge(stretch, 'end', 2000, 15)).toBe(1440)
})

test('a key leads to the next step of the clock, from wherever the minute is', () => {
  expect(nextStep(480, 15, 1)).toBe(495)
  expect(nextStep(480, 15, -1)).toBe(465)
  expect([nextStep(487, 15, 1), nextStep(487, 15, -1)]).toEqual([495, 480])
  expect([nextStep(493, 15, 1), nextStep(493, 15, -1)]).toEqual([495, 480])
  expect(nextStep(487, 1, -1)).toBe(486)
})
