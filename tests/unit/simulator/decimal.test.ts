import { lineAmounts } from '@shared/domain/orders/lineAmounts'
import { exactDifference, exactProduct, exactQuotient, sumOfAmounts } from '@simulator/dto/decimal'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('halves are rounded away from zero, whatever a float makes of them', () => {
  expect(exactProduct([1.005, 1], 2)).toBe(1.01)
  expect(exactProduct([-1.005, 1], 2)).toBe(-1.01)
  expect(exactProduct([0.07, 0.5], 2)).toBe(0.04)
  expect(exactQuotient(1, 3, 4)).toBe(0.3333)
  expect(exactQuotient(2.5, 1.25, 2)).toBe(2)
  expect(exactDifference(100, 33.33)).toBe(66.67)
  expect(sumOfAmounts([0.1, 0.2, -0.05])).toBe(0.25)
})

test('numbers that are written with an exponent are read as what they are', () => {
  expect(exactProduct([1e-7, 1e9], 2)).toBe(100)
  expect(exactProduct([1e21, 0], 2)).toBe(0)
})

/** What the simulator says of a line is what Busy worked out for it, to the øre. */
test('the amounts of a line are those that Busy works out', () => {
  const figures = fc.record({
    quantityHundredths: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    unitPriceOre: fc.integer({ min: -100_000_000, max: 100_000_000 }),
    discountBasisPoints: fc.integer({ min: 0, max: 10_000 }),
    vatBasisPoints: fc.constantFrom(0, 1111, 1200, 1500, 2500),
  })
  fc.assert(
    fc.property(figures, (line) => {
      const [count, price] = [line.quantityHundredths / 100, line.unitPriceOre / 100]
      const left = exactDifference(100, line.discountBasisPoints / 100)
      const withVat = exactProduct([price, 100 + line.vatBasisPoints / 100, 0.01], 10)
      const amounts = {
        netOre: Math.round(exactProduct([count, price, left, 0.01], 2) * 100),
        grossOre: Math.round(exactProduct([count, withVat, left, 0.01], 2) * 100),
      }
      const ours = lineAmounts(line)
      expect(amounts.netOre + 0).toBe(ours.netOre + 0)
      expect(amounts.grossOre + 0).toBe(ours.grossOre + 0)
    }),
    { numRuns: 3000 },
  )
})
