import { PersonId, WorkTypeId } from '@shared/domain/ids'
import { amountOf, type ProjectPrices, pricedLines, priceOf, totalOf } from '@shared/domain/pricing'
import { PriceSetup } from '@shared/domain/projectSetup'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const [advice, travel] = [WorkTypeId.parse('advice'), WorkTypeId.parse('travel')]
const [kari, ola] = [PersonId.parse('kari'), PersonId.parse('ola')]
const prices: ProjectPrices = {
  priceSetup: 'project',
  priceOre: 100_000,
  ofWorkTypes: new Map([
    [advice, 150_000],
    [travel, 0],
  ]),
  ofPeople: new Map([
    [kari, 120_000],
    [ola, null],
  ]),
}

describe('the price of an hour', () => {
  it.each([
    ['project', advice, kari, 100_000],
    ['project', null, ola, 100_000],
    ['workType', advice, ola, 150_000],
    ['workType', travel, kari, 0],
    ['workType', null, kari, null],
    ['workType', WorkTypeId.parse('other'), kari, null],
    ['person', advice, kari, 120_000],
    ['person', advice, ola, null],
    ['person', advice, PersonId.parse('per'), null],
  ] as const)('by %s, for %s by %s: %s', (priceSetup, workTypeId, personId, price) => {
    expect(priceOf({ ...prices, priceSetup }, { workTypeId, personId })).toBe(price)
  })

  it('is nothing but what the setup says: no other price is fallen back on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PriceSetup.options), fc.nat(), (priceSetup, other) => {
        const bare: ProjectPrices = {
          priceSetup,
          priceOre: priceSetup === 'project' ? null : other,
          ofWorkTypes: new Map([[advice, priceSetup === 'workType' ? null : other]]),
          ofPeople: new Map([[kari, priceSetup === 'person' ? null : other]]),
        }
        expect(priceOf(bare, { workTypeId: advice, personId: kari })).toBeNull()
      }),
    )
  })
})

describe('amounts', () => {
  const minutes = fc.nat({ max: 10_000_000 })
  const price = fc.nat({ max: 10_000_000 })

  it.each([
    [60, 100_000, 100_000],
    [90, 100_000, 150_000],
    [1, 30, 1],
    [1, 29, 0],
    [1, 90, 2],
    [0, 100_000, 0],
  ])('%i minutes at %i øre are %i øre', (time, ore, amount) => {
    expect(amountOf(time, ore)).toBe(amount)
  })

  it('are the nearest whole øre, half up, exactly', () => {
    fc.assert(
      fc.property(minutes, price, (time, ore) => {
        const exact = BigInt(time) * BigInt(ore)
        expect(BigInt(amountOf(time, ore))).toBe((exact + 30n) / 60n)
      }),
    )
  })

  it('of a total do not depend on how its hours were divided or ordered', () => {
    const parts = fc.array(
      fc.record({
        workTypeId: fc.constantFrom(advice, travel, null),
        minutes,
        priceOre: fc.option(fc.constantFrom(95_050, 120_033)),
      }),
    )
    fc.assert(
      fc.property(parts, (hours) => {
        const divided = hours
          .flatMap((each) => {
            const first = Math.floor(each.minutes / 3)
            return [
              { ...each, minutes: first },
              { ...each, minutes: each.minutes - first },
            ]
          })
          .toReversed()
        expect(totalOf(divided)).toEqual(totalOf(hours))
      }),
    )
  })

  it('are rounded once for each work type and price, and every sum is of these lines', () => {
    const twice = [advice, travel].map((workTypeId) => ({ workTypeId, minutes: 1, priceOre: 100 }))
    expect(pricedLines(twice).map(({ ore }) => ore)).toEqual([2, 2])
    expect(totalOf(twice).ore).toBe(4)
    expect(totalOf([...twice, ...twice]).ore).toBe(6)
  })

  it('leave out what has no price, and say how much that is', () => {
    const hours = [
      { workTypeId: advice, minutes: 60, priceOre: 100_000 },
      { workTypeId: advice, minutes: 30, priceOre: null },
      { workTypeId: null, minutes: 15, priceOre: 0 },
    ]
    expect(totalOf(hours)).toEqual({ ore: 100_000, unpricedMinutes: 30 })
  })
})
