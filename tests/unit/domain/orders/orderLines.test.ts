import { CostId, EntryId, PersonId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { orderStanding } from '@shared/domain/orders/order'
import {
  type DraftCost,
  type DraftEntry,
  type DraftLineInput,
  draftLines,
} from '@shared/domain/orders/orderLines'
import { describe, expect, it } from 'vitest'

const entry = (id: string, change: Partial<DraftEntry> = {}): DraftEntry => ({
  id: EntryId.parse(id),
  day: LocalDay.parse('2026-11-24'),
  personId: PersonId.parse('kari'),
  personName: 'Kari',
  workTypeId: WorkTypeId.parse('consulting'),
  workTypeName: 'Rådgivning',
  description: '',
  minutes: 60,
  billedMinutes: null,
  billedOre: null,
  included: true,
  priceOre: 100_000,
  productTripletexId: 800,
  ...change,
})

const cost: DraftCost = {
  id: CostId.parse('ferry'),
  day: LocalDay.parse('2026-11-24'),
  description: 'Ferge',
  productTripletexId: null,
  quantityHundredths: 100,
  unitCostOre: 10_000,
  unitPriceOre: 12_000,
  included: true,
  billedOre: null,
}

const lines = (change: Partial<DraftLineInput>) =>
  draftLines({
    grouping: 'workType',
    pricedByPerson: false,
    entries: [],
    costs: [],
    edits: [],
    fixedPrice: null,
    words: { day: (day) => day, fixedPrice: 'Fastpris', writeDown: (of) => `Avslag ${of}` },
    vatOf: () => ({ vatTripletexId: 3, vatBasisPoints: 2500 }),
    ...change,
  })

const edit = {
  free: false,
  position: null,
  description: null,
  quantityHundredths: null,
  unitPriceOre: null,
  discountBasisPoints: null,
  productTripletexId: null,
  vatTripletexId: null,
  reason: '',
}

describe('the lines of a draft', () => {
  it('round the hours of a line once, not those of each entry', () => {
    const [line] = lines({
      entries: [entry('a', { minutes: 20 }), entry('b', { minutes: 20 }), entry('c', { minutes: 20 })],
    })
    expect(line).toMatchObject({ quantityHundredths: 100, netOre: 100_000 })
  })

  it('are unpriced until somebody gives them a price, be it nothing', () => {
    const entries = [entry('a', { priceOre: null })]
    expect(lines({ entries })[0]).toMatchObject({ unpriced: true, netOre: 0 })
    const edits = [{ ...edit, lineKey: 'hours|consulting', unitPriceOre: 0 }]
    expect(lines({ entries, edits })[0]).toMatchObject({ unpriced: false, netOre: 0 })
  })

  it('take an amount written down from the price that the line was given', () => {
    const entries = [entry('a', { billedOre: 40_000 }), entry('b')]
    const edits = [{ ...edit, lineKey: 'hours|consulting', unitPriceOre: 50_000 }]
    expect(lines({ entries, edits }).map(({ kind, netOre }) => [kind, netOre])).toEqual([
      ['hours', 100_000],
      ['writeDown', -10_000],
    ])
    const cheap = [{ ...edit, lineKey: 'hours|consulting', unitPriceOre: 30_000 }]
    expect(lines({ entries, edits: cheap }).map(({ kind }) => kind)).toEqual(['hours'])
  })

  it.each([20, 40])(
    'bill just what hours of %i minutes, rounded together, are written down to',
    (minutes) => {
      const entries = ['a', 'b', 'c'].map((name) => entry(name, { minutes, billedOre: 10_000 }))
      const nets = lines({ entries }).map(({ netOre }) => netOre)
      expect(nets.reduce((sum, net) => sum + net, 0)).toBe(30_000)
    },
  )

  it('never take more off than is left of a line whose quantity was changed', () => {
    const written = { ...cost, quantityHundredths: 200, billedOre: 10_000 }
    const fewer = [{ ...edit, lineKey: 'cost|ferry', quantityHundredths: 100 }]
    expect(lines({ costs: [written], edits: fewer }).map(({ netOre }) => netOre)).toEqual([12_000, -2_000])
    const entries = [entry('a', { minutes: 120, billedOre: 150_000 })]
    const half = [{ ...edit, lineKey: 'hours|consulting', quantityHundredths: 50 }]
    expect(lines({ entries, edits: half }).map(({ netOre }) => netOre)).toEqual([50_000])
  })

  it('say what was done on one row, no longer than a line may be', () => {
    const said = (description: string) =>
      lines({ grouping: 'none', entries: [entry('a', { description, billedOre: 1 })] }).map(
        (line) => line.description,
      )
    expect(said('Møte\n\nom anbud')[0]).toMatch(/Møte om anbud$/)
    for (const text of [...said('x'.repeat(1000)), ...said('🚢'.repeat(500))]) {
      expect(text.length).toBeLessThanOrEqual(255)
      expect(text).toMatch(/(x|🚢)…$/u)
    }
  })

  it('keep what a line is written down by behind it when it is moved', () => {
    const edits = [{ ...edit, lineKey: 'cost|ferry', position: 0 }]
    const found = lines({ entries: [entry('a', { billedOre: 1 })], costs: [cost], edits })
    expect(found.map(({ kind }) => kind)).toEqual(['cost', 'hours', 'writeDown'])
  })

  it('are told apart by price only where people have prices of their own', () => {
    const entries = [entry('a'), entry('b', { priceOre: 90_000 })]
    expect(lines({ entries, pricedByPerson: true })).toHaveLength(2)
    expect(lines({ entries, pricedByPerson: true, grouping: 'day' })).toHaveLength(2)
  })

  it('are one for a fixed price, until nothing is left of it, beside the costs', () => {
    const fixed = (leftOre: number | null) =>
      lines({ entries: [entry('a')], costs: [cost], fixedPrice: { leftOre, productTripletexId: 801 } })
    expect(fixed(500).map(({ kind, netOre }) => [kind, netOre])).toEqual([
      ['fixedPrice', 500],
      ['cost', 12_000],
    ])
    expect(fixed(0).map(({ kind }) => kind)).toEqual(['cost'])
    expect(fixed(null)[0]).toMatchObject({ kind: 'fixedPrice', unpriced: true })
  })
})

describe('where an order stands', () => {
  const order = { state: 'finished', leaves: true, remoteState: null } as const
  it.each([
    [{ ...order, state: 'draft' } as const, null, 'draft'],
    [{ ...order, state: 'deleted', remoteState: 'open' } as const, 'sent', 'deleted'],
    [{ ...order, leaves: false }, null, 'local'],
    [order, 'pending', 'waiting'],
    [order, 'retry', 'waiting'],
    [order, 'sending', 'sending'],
    [order, 'blocked', 'blocked'],
    [{ ...order, remoteState: 'open' } as const, 'sent', 'open'],
    [{ ...order, remoteState: 'invoiced' } as const, 'sent', 'invoiced'],
    [{ ...order, remoteState: 'gone' } as const, 'sent', 'gone'],
  ] as const)('%o in %s is %s', (given, queued, expected) => {
    expect(orderStanding(given, queued)).toBe(expected)
  })
})
