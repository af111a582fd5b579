import { MINI_SIZE, miniBounds } from '@main/shell/miniPlace'
import { expect, it } from 'vitest'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }
const bounds = (x: number, y: number, screens = [laptop, beside], height: number = MINI_SIZE.height) =>
  miniBounds({ x, y, width: 340 }, screens, height)

it('comes back where it was put, on any screen', () => {
  expect(bounds(200, 300)).toEqual({ x: 200, y: 300, width: 340, height: 64 })
  expect(bounds(2000, 900)).toMatchObject({ x: 2000, y: 900 })
})

it('stands in the upper right corner where it was never put or its screen is gone', () => {
  const corner = { x: 1440 - 360 - 24, y: 49, width: 360, height: 64 }
  expect(miniBounds(null, [laptop, beside], 64)).toEqual(corner)
  expect(bounds(2000, 900, [laptop])).toEqual({ ...corner, x: 1076, width: 340 })
})

it('moves inside where the edge of the screen would cut it', () => {
  expect(bounds(1250, 850, [laptop])).toMatchObject({ x: 1100, y: 836 })
  expect(bounds(-100, 10, [laptop])).toMatchObject({ x: 0, y: 25 })
})

it('grows upwards where its list has no room below', () => {
  expect(bounds(200, 700, [laptop], 360)).toMatchObject({ y: 540, height: 360 })
})

it('keeps to a width that shows everything', () => {
  expect(miniBounds({ x: 0, y: 100, width: 20 }, [laptop], 64).width).toBe(MINI_SIZE.minWidth)
  expect(miniBounds({ x: 0, y: 100, width: 2000 }, [laptop], 64).width).toBe(MINI_SIZE.maxWidth)
})
