import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fittingColumns } from '../../../src/renderer/ui/fittingColumns'

const columns = [
  { id: 'name', needs: 150 },
  { id: 'customer', needs: 110, leaves: 1 },
  { id: 'leaders', needs: 90, leaves: 3 },
  { id: 'hours', needs: 76 },
  { id: 'state', needs: 130, leaves: 2 },
]

const shown = (width: number) => fittingColumns(columns, width, 12).map(({ id }) => id)

test.each([
  [604, ['name', 'customer', 'leaders', 'hours', 'state']],
  [603, ['name', 'customer', 'hours', 'state']],
  [501, ['name', 'customer', 'hours']],
  [359, ['name', 'hours']],
  [10, ['name', 'hours']],
])('in %i points there is room for %j', (width, ids) => {
  expect(shown(width)).toEqual(ids)
})

test('more room never shows less', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.nat(900), (width, more) => {
      expect(shown(width + more)).toEqual(expect.arrayContaining(shown(width)))
    }),
  )
})
