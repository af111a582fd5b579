import { expect, test } from 'vitest'
import { besideAnchor } from '../../../src/renderer/features/entryEditor/placement'

const size = { width: 460, height: 400 }
const window = { width: 1280, height: 800 }

test.each([
  ['to the right', { left: 300, right: 420, top: 100, bottom: 140 }, { left: 428, top: 100 }],
  [
    'to the left where the right is full',
    { left: 700, right: 900, top: 100, bottom: 140 },
    { left: 232, top: 100 },
  ],
  [
    'below where both sides are full',
    { left: 300, right: 1200, top: 100, bottom: 140 },
    { left: 300, top: 148 },
  ],
  [
    'above where there is more room',
    { left: 300, right: 1200, top: 600, bottom: 640 },
    { left: 300, top: 192 },
  ],
  ['never below the window', { left: 300, right: 420, top: 700, bottom: 740 }, { left: 428, top: 388 }],
  ['never above it', { left: 300, right: 420, top: -50, bottom: 10 }, { left: 428, top: 12 }],
  [
    'inside where the right is scrolled out of it',
    { left: 1900, right: 1920, top: 100, bottom: 140 },
    { left: 808, top: 100 },
  ],
  [
    'inside where the left is scrolled out of it',
    { left: -700, right: -600, top: 100, bottom: 140 },
    { left: 12, top: 100 },
  ],
])('%s', (_where, anchor, place) => {
  expect(besideAnchor(anchor, size, window)).toEqual(place)
})

test('in a window that is too small it begins at the edge', () => {
  const anchor = { left: 100, right: 200, top: 100, bottom: 140 }
  expect(besideAnchor(anchor, size, { width: 400, height: 300 })).toEqual({ left: 12, top: 12 })
})
