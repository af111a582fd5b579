import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type SheetHeights, sheetPages } from '../../../../src/renderer/features/orders/sheet/sheetPages'

const sheet = (lines: number[], given: Partial<SheetHeights> = {}): SheetHeights => ({
  lines,
  page: 100,
  first: 40,
  next: 20,
  foot: 30,
  ...given,
})

test('few lines stand on one page, with the totals', () => {
  expect(sheetPages(sheet([10, 10]))).toEqual([{ from: 0, to: 2, foot: true }])
})

test('an order without lines has a page all the same', () => {
  expect(sheetPages(sheet([]))).toEqual([{ from: 0, to: 0, foot: true }])
})

test('lines break over pages, of which those after the first have room for more', () => {
  expect(sheetPages(sheet(Array(20).fill(10)))).toEqual([
    { from: 0, to: 6, foot: false },
    { from: 6, to: 14, foot: false },
    { from: 14, to: 19, foot: false },
    { from: 19, to: 20, foot: true },
  ])
})

test('the totals take the last line along where they do not fit beside it', () => {
  expect(sheetPages(sheet([10, 10, 10, 10]))).toEqual([
    { from: 0, to: 3, foot: false },
    { from: 3, to: 4, foot: true },
  ])
})

test('totals that leave no room for a line stand alone', () => {
  expect(sheetPages(sheet([10], { foot: 75 }))).toEqual([
    { from: 0, to: 1, foot: false },
    { from: 1, to: 1, foot: true },
  ])
})

test('every line stands on just one page, in its order, and no page is fuller than it is high', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 8, max: 40 }), { maxLength: 200 }),
      fc.integer({ min: 5, max: 60 }),
      (lines, foot) => {
        const heights = sheet(lines, { foot })
        const pages = sheetPages(heights)
        expect(pages.flatMap(({ from, to }) => lines.slice(from, to))).toEqual(lines)
        expect(pages.filter(({ foot }) => foot)).toEqual([pages.at(-1)])
        for (const [at, { from, to, foot: hasFoot }] of pages.entries()) {
          const used = lines.slice(from, to).reduce((sum, each) => sum + each, 0) + (hasFoot ? foot : 0)
          expect(used).toBeLessThanOrEqual(heights.page - (at === 0 ? heights.first : heights.next))
          if (!hasFoot) expect(to).toBeGreaterThan(from)
        }
      },
    ),
  )
})
