import { type Budget, type BudgetedHours, budgetStatus, usedShare } from '@shared/domain/budget'
import { WorkTypeId } from '@shared/domain/ids'
import { totalOf } from '@shared/domain/pricing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const [advice, travel] = [WorkTypeId.parse('advice'), WorkTypeId.parse('travel')]
const hours: BudgetedHours[] = [
  { workTypeId: advice, minutes: 90, priceOre: 100_000, billable: true },
  { workTypeId: travel, minutes: 60, priceOre: 50_000, billable: false },
  { workTypeId: null, minutes: 30, priceOre: null, billable: true },
]
const budget = (change: Partial<Budget>): Budget => ({
  kind: 'hours',
  per: 'project',
  budget: null,
  ofWorkTypes: new Map(),
  ...change,
})

describe('a budget for the whole project', () => {
  it('in hours counts every hour', () => {
    expect(budgetStatus(budget({ budget: 200 }), hours)).toMatchObject({
      budget: 200,
      used: 180,
      left: 20,
      unpricedMinutes: 0,
    })
  })

  it('in kroner counts what is billable, and says what has no price', () => {
    expect(budgetStatus(budget({ kind: 'amount', budget: 100_000 }), hours)).toMatchObject({
      used: 150_000,
      left: -50_000,
      unpricedMinutes: 30,
    })
  })

  it('that is not set has nothing left to speak of', () => {
    expect(budgetStatus(budget({}), hours)).toMatchObject({ budget: null, used: 180, left: null })
  })
})

describe('a budget per work type', () => {
  const shares = new Map([
    [advice, 120],
    [travel, null],
  ])

  it('has a share for each, and hours without one count all the same', () => {
    const status = budgetStatus(budget({ per: 'workType', budget: 9_999, ofWorkTypes: shares }), hours)
    expect(status).toMatchObject({ budget: 120, used: 180, left: -60 })
    expect([...status.ofWorkTypes]).toEqual([
      [advice, { budget: 120, used: 90, left: 30 }],
      [travel, { budget: null, used: 60, left: null }],
      [null, { budget: null, used: 30, left: null }],
    ])
  })

  it('uses as much as its parts do, and as one for the whole would: in hours, and in kroner as the hours come to', () => {
    const some = fc.array(
      fc.record({
        workTypeId: fc.constantFrom(advice, travel, null),
        minutes: fc.nat({ max: 100_000 }),
        priceOre: fc.option(fc.constantFrom(0, 100, 95_050, 120_033)),
        billable: fc.boolean(),
      }),
    )
    fc.assert(
      fc.property(some, fc.constantFrom('hours', 'amount'), (given, kind) => {
        const per = budgetStatus(budget({ kind, per: 'workType', ofWorkTypes: shares }), given)
        const whole = budgetStatus(budget({ kind }), given)
        expect(per.used).toBe(whole.used)
        expect(per.unpricedMinutes).toBe(whole.unpricedMinutes)
        expect(per.used).toBe([...per.ofWorkTypes.values()].reduce((sum, { used }) => sum + used, 0))
        if (kind === 'amount') expect(per.used).toBe(totalOf(given.filter(({ billable }) => billable)).ore)
      }),
    )
  })
})

describe('how much of a budget is used', () => {
  it.each([
    [null, 60, null],
    [100, 0, 0],
    [100, 150, 1.5],
    [0, 0, 0],
    [0, 1, Number.POSITIVE_INFINITY],
  ])('of %s, with %s used: %s', (whole, used, share) => {
    expect(usedShare({ budget: whole, used })).toBe(share)
  })
})
