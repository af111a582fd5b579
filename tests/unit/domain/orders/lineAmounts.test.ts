import { roundedQuotient } from '@shared/domain/exactRounding'
import { lineAmounts, orderTotals } from '@shared/domain/orders/lineAmounts'
import { sharedOut } from '@shared/domain/shareOut'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const figures = fc.record({
  quantityHundredths: fc.integer({ min: -10_000_000, max: 10_000_000 }),
  unitPriceOre: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  discountBasisPoints: fc.integer({ min: 0, max: 10_000 }),
  vatBasisPoints: fc.constantFrom(0, 1200, 1500, 2500),
})

describe('what a line comes to', () => {
  it.each([
    ['an hour at 1,200 kr with 25 %', [100, 120_000, 0, 2500], [120_000, 150_000]],
    ['half an øre, which is rounded up', [25, 10_002, 0, 0], [2501, 2501]],
    ['half an øre less than nothing, which is rounded away from it', [-25, 10_002, 0, 0], [-2501, -2501]],
    ['a third of an hour', [33, 123_456, 0, 2500], [40_740, 50_926]],
    ['a discount of a third', [100, 100_000, 3333, 2500], [66_670, 83_338]],
    ['all of it taken off', [100, 100_000, 10_000, 2500], [0, 0]],
  ] as const)(
    '%s',
    (_name, [quantityHundredths, unitPriceOre, discountBasisPoints, vatBasisPoints], amounts) => {
      const found = lineAmounts({ quantityHundredths, unitPriceOre, discountBasisPoints, vatBasisPoints })
      expect([found.netOre, found.grossOre]).toEqual(amounts)
    },
  )

  it('is never further from the exact amount than half an øre, and turns its sign with the price', () => {
    fc.assert(
      fc.property(figures, (line) => {
        const { netOre, grossOre } = lineAmounts(line)
        const exact =
          BigInt(line.quantityHundredths) *
          BigInt(line.unitPriceOre) *
          BigInt(10_000 - line.discountBasisPoints)
        const off = (ore: number, scaled: bigint, by: bigint) => {
          const distance = 2n * (BigInt(ore) * by - scaled)
          return (distance < 0n ? -distance : distance) <= by
        }
        expect(off(netOre, exact, 1_000_000n)).toBe(true)
        expect(off(grossOre, exact * BigInt(10_000 + line.vatBasisPoints), 10_000_000_000n)).toBe(true)
        const turned = lineAmounts({ ...line, unitPriceOre: -line.unitPriceOre })
        expect([turned.netOre + netOre, turned.grossOre + grossOre]).toEqual([0, 0])
      }),
    )
  })

  it('adds up: rates and whole are sums of the same lines', () => {
    fc.assert(
      fc.property(fc.array(figures), (lines) => {
        const drawn = lines.map((line, at) => ({
          ...line,
          ...lineAmounts(line),
          costOre: at % 2 === 0 ? null : at,
        }))
        const totals = orderTotals(drawn)
        const sum = (of: (line: (typeof drawn)[number]) => number) =>
          drawn.reduce((whole, line) => whole + of(line), 0)
        expect(totals.netOre).toBe(sum((line) => line.netOre))
        expect(totals.grossOre).toBe(sum((line) => line.grossOre))
        expect(totals.byVat.reduce((whole, { netOre, vatOre }) => whole + netOre + vatOre, 0)).toBe(
          totals.grossOre,
        )
        expect(totals.costOre).toBe(sum((line) => line.costOre ?? 0))
        expect(totals.costedNetOre).toBe(sum((line) => (line.costOre === null ? 0 : line.netOre)))
      }),
    )
  })
})

describe('a quotient', () => {
  it('is rounded half away from zero', () => {
    const halves = [5n, 15n, -5n, -15n, 4n, -4n, 0n].map((each) => roundedQuotient(each, 10n))
    expect(halves).toEqual([1, 2, -1, -2, 0, 0, 0])
  })
})

describe('sharing out', () => {
  it('comes to just the total, each share within one of its due', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (total, given) => {
        const shares = sharedOut(total, given)
        const whole = given.reduce((sum, each) => sum + each, 0)
        expect(shares.reduce((sum, each) => sum + each, 0)).toBe(total)
        if (whole === 0) return
        for (const [at, share] of shares.entries()) {
          expect(Math.abs(share - (total * (given[at] ?? 0)) / whole)).toBeLessThan(1.001)
        }
      }),
    )
  })

  it('gives nothing to what weighs nothing beside others, and never more than a share weighs', () => {
    expect(sharedOut(90, [60, 0, 120])).toEqual([30, 0, 60])
    expect(sharedOut(2, [0, 0, 0])).toEqual([1, 1, 0])
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
        fc.nat(1000),
        (given, part) => {
          const whole = given.reduce((sum, each) => sum + each, 0)
          const shares = sharedOut(Math.floor((whole * part) / 1000), given)
          for (const [at, share] of shares.entries()) expect(share).toBeLessThanOrEqual(given[at] ?? 0)
        },
      ),
    )
  })
})
