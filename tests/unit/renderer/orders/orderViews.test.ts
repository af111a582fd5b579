import { EntryId, OrderId, PersonId, ProjectId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { OrderStanding } from '@shared/domain/orders/order'
import type { OrderCost, OrderEntry, OrderRow } from '@shared/ipc/orders'
import { describe, expect, test } from 'vitest'
import {
  contentRows,
  hoursGroups,
  tickOf,
} from '../../../../src/renderer/features/orders/content/contentRows'
import { worthOfEntry, writeDownProblem } from '../../../../src/renderer/features/orders/content/writeDown'
import { droppedLine, inOrderOf, movedLines } from '../../../../src/renderer/features/orders/draft/lineOrder'
import {
  readDiscount,
  readQuantity,
  readUnitPrice,
} from '../../../../src/renderer/features/orders/draft/typedFigures'
import {
  ORDER_FILTERS,
  searchableOrders,
  shownOrders,
} from '../../../../src/renderer/features/orders/list/shownOrders'

describe('lines that are moved', () => {
  const lines = [
    { key: 'a', kind: 'hours' },
    { key: 'writeDown|a', kind: 'writeDown' },
    { key: 'b', kind: 'hours' },
    { key: 'c', kind: 'free' },
  ]
  test('take what they are written down by along', () => {
    expect(movedLines(lines, 'a', 1)).toEqual(['b', 'a', 'writeDown|a', 'c'])
    expect(movedLines(lines, 'b', -1)).toEqual(['b', 'a', 'writeDown|a', 'c'])
  })
  test('stay where there is nothing to move them past', () => {
    expect(movedLines(lines, 'a', -1)).toBeNull()
    expect(movedLines(lines, 'c', 1)).toBeNull()
    expect(movedLines(lines, 'gone', 1)).toBeNull()
  })
  test('take the place of the one that they are dropped on', () => {
    expect(droppedLine(lines, 'c', 'a')).toEqual(['c', 'a', 'writeDown|a', 'b'])
    expect(droppedLine(lines, 'a', 'c')).toEqual(['b', 'c', 'a', 'writeDown|a'])
    expect(droppedLine(lines, 'c', 'writeDown|a')).toEqual(['c', 'a', 'writeDown|a', 'b'])
    expect(droppedLine(lines, 'a', 'writeDown|a')).toBeNull()
  })
  test('are drawn in their new order at once, and one that nobody has placed comes last', () => {
    expect(inOrderOf(lines, ['c', 'a', 'writeDown|a']).map(({ key }) => key)).toEqual([
      'c',
      'a',
      'writeDown|a',
      'b',
    ])
  })
})

describe('figures of a line', () => {
  test.each([
    ['12', 1200],
    ['12,5 t', 1250],
    ['-2', -200],
    ['−0,25', -25],
    ['tolv', null],
    ['1,234', null],
    ['100001', null],
  ])('a quantity %j is %j', (text, hundredths) => expect(readQuantity(text, 'nb')).toBe(hundredths))
  test.each([
    ['1 450', 145_000],
    ['1450,50 kr', 145_050],
    ['kr 900,-', 90_000],
    ['-500', -50_000],
    ['dyrt', null],
    ['10000001', null],
  ])('a price %j is %j øre', (text, ore) => expect(readUnitPrice(text, 'nb')).toBe(ore))
  test.each([
    ['10', 1000],
    ['12,5 %', 1250],
    ['100%', 10_000],
    ['101', null],
    ['-5', null],
  ])('a discount %j is %j hundredths of a percent', (text, points) =>
    expect(readDiscount(text, 'nb')).toBe(points),
  )
})

const entry = (id: string, given: Partial<OrderEntry> = {}): OrderEntry => ({
  id: EntryId.parse(id),
  day: LocalDay.parse('2026-11-02'),
  personId: PersonId.parse('ola'),
  personName: 'Ola',
  workTypeName: 'Rådgivning',
  description: '',
  minutes: 60,
  status: 'approved',
  included: true,
  billedMinutes: null,
  billedOre: null,
  reason: '',
  lineKey: 'hours|r',
  ...given,
})
const leftOut = { included: false, lineKey: null }

describe('hours behind lines', () => {
  const lines = [
    { key: 'hours|m', kind: 'hours', description: 'Møter' },
    { key: 'hours|r', kind: 'hours', description: 'Rådgivning' },
  ]
  const shape = (entries: OrderEntry[], grouping: Parameters<typeof hoursGroups>[2], of = lines) =>
    hoursGroups(entries, of, grouping).map(({ key, title, entries: each, includedMinutes, included }) => [
      key,
      title,
      each.map(({ id }) => id).join(' '),
      includedMinutes,
      included,
    ])

  test('stand under their line, in the order of the lines, and what was left out stays with them', () => {
    const entries = [
      entry('1'),
      entry('2', leftOut),
      entry('3', { lineKey: 'hours|m', workTypeName: 'Møte', minutes: 30 }),
    ]
    expect(shape(entries, 'workType')).toEqual([
      ['hours|m', 'Møter', '3', 30, 1],
      ['hours|r', 'Rådgivning', '1 2', 60, 1],
    ])
  })
  test('of which all are left out make a group of their own', () => {
    expect(shape([entry('1', leftOut), entry('2', leftOut)], 'workType', [])).toEqual([
      ['left|Rådgivning', 'Rådgivning', '1 2', 0, 0],
    ])
  })
  test('that were left out go to the line of the same person where people are priced apart', () => {
    const kari = { personId: PersonId.parse('kari'), lineKey: 'hours|r|2' }
    const entries = [entry('1'), entry('2', kari), entry('3', { ...kari, ...leftOut })]
    expect(
      shape(entries, 'workType', [...lines, { key: 'hours|r|2', kind: 'hours', description: 'R2' }]),
    ).toEqual([
      ['hours|r', 'Rådgivning', '1', 60, 1],
      ['hours|r|2', 'R2', '2 3', 60, 1],
    ])
  })
  test('make one group where each is a line, or a fixed price is charged', () => {
    expect(shape([entry('1'), entry('2', leftOut)], 'none')).toEqual([['left|', '', '1 2', 60, 1]])
    const fixed = [{ key: 'fixedPrice', kind: 'fixedPrice', description: 'Fastpris' }]
    expect(shape([entry('1', { lineKey: 'fixedPrice' })], 'workType', fixed)).toEqual([
      ['left|', '', '1', 60, 1],
    ])
  })
  test('and costs are rows, of which a closed group shows its head alone', () => {
    const cost = { id: 'c1' } as OrderCost
    const groups = hoursGroups([entry('1')], lines, 'workType')
    expect(contentRows(groups, [cost], new Set()).map(({ key }) => key)).toEqual([
      'hours|r',
      '1',
      'costs',
      'c1',
    ])
    expect(contentRows(groups, [cost], new Set(['hours|r', 'costs'])).map(({ key }) => key)).toEqual([
      'hours|r',
      'costs',
    ])
  })
  test('are ticked as a whole, in part or not at all', () => {
    expect([tickOf(0, 3), tickOf(2, 3), tickOf(3, 3)]).toEqual(['none', 'some', 'all'])
  })
  test('of two thousand are put together without looking at each of them for each', () => {
    const many = Array.from({ length: 2000 }, (_, at) => entry(`${at}`, { lineKey: `hours|${at % 500}` }))
    const started = performance.now()
    hoursGroups(many, lines, 'person')
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('writing down', () => {
  test('hours come to what their line says of them', () => {
    const line = { key: 'hours|r', unitPriceOre: 100_000, discountBasisPoints: 1000 }
    expect(worthOfEntry(entry('1', { minutes: 90 }), line)).toBe(135_000)
    expect(worthOfEntry(entry('1'), undefined)).toBeNull()
  })
  test('is to less than it is, with a reason', () => {
    const typed = { by: 'hours', figure: 30, reason: 'Opplæring' } as const
    expect(writeDownProblem(typed, 60)).toBeNull()
    expect(writeDownProblem({ ...typed, figure: 0 }, 60)).toBeNull()
    expect(writeDownProblem({ ...typed, figure: 61 }, 60)).toBe('hoursTooMany')
    expect(writeDownProblem({ ...typed, figure: null }, 60)).toBe('hoursTooMany')
    expect(writeDownProblem({ ...typed, by: 'amount', figure: 61 }, 60)).toBe('amountTooMuch')
    expect(writeDownProblem({ ...typed, reason: ' ' }, 60)).toBe('reasonMissing')
  })
})

describe('the list of orders', () => {
  const row = (standing: OrderStanding, given: Partial<OrderRow> = {}): OrderRow => ({
    id: OrderId.parse(`${standing}${given.number ?? ''}`),
    projectId: ProjectId.parse('p'),
    projectNumber: '1001',
    projectName: 'Havila drift',
    projectColor: null,
    customerName: 'Havila Kystruten AS',
    standing,
    orderDate: LocalDay.parse('2026-11-28'),
    netOre: 0,
    grossOre: 0,
    number: null,
    finishedAt: null,
    differs: false,
    ...given,
  })
  const rows = searchableOrders([
    row('draft'),
    row('local'),
    row('waiting'),
    row('blocked'),
    row('open', { number: '1042' }),
    row('closed', { number: '1040', differs: true }),
    row('invoiced', { number: '1039', projectName: 'Nordlys app', customerName: 'Nordlys Media AS' }),
    row('gone', { number: '1038' }),
  ])
  test.each(
    ORDER_FILTERS.map(
      (filter) =>
        [
          filter,
          {
            all: 'draft local waiting blocked open closed invoiced gone',
            draft: 'draft',
            needsYou: 'blocked closed gone',
            notInvoiced: 'local waiting blocked open closed',
            invoiced: 'invoiced',
          }[filter],
        ] as const,
    ),
  )('%s holds %s', (filter, standings) =>
    expect(
      shownOrders(rows, '', filter)
        .map(({ standing }) => standing)
        .join(' '),
    ).toBe(standings),
  )
  test.each([
    ['1042', ['1042']],
    ['nordlys', ['1039']],
    ['finnes ikke', []],
  ])('%j finds %j', (search, numbers) =>
    expect(shownOrders(rows, search, 'all').map(({ number }) => number)).toEqual(numbers),
  )
})
