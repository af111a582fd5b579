import { type ComparedLine, type ComparedOrder, orderDifferences } from '@shared/domain/orders/compareOrders'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const line = (description: string, change: Partial<ComparedLine> = {}): ComparedLine => ({
  description,
  product: { id: 1, name: 'Konsulenttime' },
  quantityHundredths: 750,
  unitPriceOre: 125_000,
  discountBasisPoints: 0,
  vatBasisPoints: 2500,
  netOre: 937_500,
  grossOre: 1_171_875,
  ...change,
})
const order = (change: Partial<ComparedOrder> = {}): ComparedOrder => ({
  customer: { id: 7, name: 'Havila' },
  project: { id: 8, name: 'Ferge' },
  orderDate: '2026-11-24',
  comment: 'Takk\nfor oss',
  reference: 'Ola',
  lines: [line('a'), line('b'), line('c')],
  ...change,
})
const shortly = (ours: ComparedOrder, theirs: ComparedOrder) =>
  orderDifferences(ours, theirs).map(({ position, field, ours: our, theirs: their }) =>
    [position, field, our, their].join(' '),
  )

describe('the order itself', () => {
  it('is told apart by what it says, with names', () => {
    const theirs = order({ customer: { id: 9, name: 'Fjord1' }, project: null, reference: 'Per' })
    expect(orderDifferences(order(), theirs)).toEqual([
      { position: null, field: 'customer', ours: 'Havila', theirs: 'Fjord1' },
      { position: null, field: 'project', ours: 'Ferge', theirs: '' },
      { position: null, field: 'reference', ours: 'Ola', theirs: 'Per' },
    ])
  })

  it('of two customers of one name shows their numbers', () => {
    expect(shortly(order(), order({ customer: { id: 9, name: 'Havila' } }))).toEqual([' customer 7 9'])
  })

  it('is the same where a name was changed, or white space and line breaks came out differently', () => {
    const theirs = order({ customer: { id: 7, name: 'Havila AS' }, comment: 'Takk\r\nfor oss ' })
    expect(orderDifferences(order(), theirs)).toEqual([])
  })
})

describe('lines', () => {
  it('are compared in their places while there are as many', () => {
    const theirs = order({ lines: [line('a'), line('x', { unitPriceOre: 120_000 }), line('c')] })
    expect(shortly(order(), theirs)).toEqual(['1 description b x', '1 unitPrice 125000 120000'])
  })

  it('that were taken away and added are named, and the others are held together', () => {
    const theirs = order({ lines: [line('a'), line('c'), line('d')] })
    expect(
      shortly(order({ lines: [line('a'), line('b'), line('c')] }), order({ lines: [line('c')] })),
    ).toEqual(['0 missing a ', '1 missing b '])
    expect(shortly(order({ lines: [line('a'), line('c')] }), theirs)).toEqual(['2 extra  d'])
  })

  it('that have decimals beyond those of Busy differ by them, but for computed amounts', () => {
    const theirs = order({
      lines: [line('a', { quantityHundredths: 750.3, netOre: 937_499.6 }), line('b'), line('c')],
    })
    expect(shortly(order(), theirs)).toEqual(['0 quantity 750 750.3'])
  })

  it('without words of their own are called as their product is', () => {
    const ours = order({ lines: [line('')] })
    expect(orderDifferences(ours, order({ lines: [line('Konsulenttime')] }))).toEqual([])
  })
})

it('what is alike never differs, and what was added or taken away is found exactly', () => {
  const lines = fc.array(
    fc.integer({ min: 0, max: 5 }).map((each) => line(String(each))),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (ours, at, extra) => {
      expect(orderDifferences(order({ lines: ours }), order({ lines: ours }))).toEqual([])
      const place = at % (ours.length + 1)
      const more = [...ours.slice(0, place), line(`ny ${extra}`), ...ours.slice(place)]
      const added = orderDifferences(order({ lines: ours }), order({ lines: more }))
      expect(added.map(({ field, position }) => [field, position])).toEqual([['extra', place]])
      const taken = orderDifferences(order({ lines: more }), order({ lines: ours }))
      expect(taken.map(({ field, position }) => [field, position])).toEqual([['missing', place]])
    }),
  )
})
