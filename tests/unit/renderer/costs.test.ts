import { CostId, PersonId, ProjectId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { type CostView, RECEIPT_MAX_BYTES } from '@shared/ipc/costs'
import { describe, expect, it, test } from 'vitest'
import { emptyDraft, marginShare, readDraft } from '../../../src/renderer/features/costs/costDraft'
import { ALWAYS, costPeriod, withOtherEnd } from '../../../src/renderer/features/costs/costsPeriod'
import { readReceipt } from '../../../src/renderer/features/costs/receiptChoice'
import { chosenBy, costSums, mayTick, shownCosts } from '../../../src/renderer/features/costs/shownCosts'

const day = LocalDay.parse('2026-11-24')
const id = (digit: number) => `0190a0a0-0000-7000-8000-00000000000${digit}`
const project = { kind: 'project', id: ProjectId.parse(id(1)), name: 'Havila' } as const
const typed = {
  ...emptyDraft(day, '24.11.2026', project),
  description: ' Tog ',
  quantity: '2',
  unitCost: '450',
  markup: '12,5',
}

describe('a cost as it is typed', () => {
  it('is what is saved, with its price worked out of the mark-up', () => {
    const { input, problems, figures } = readDraft(typed, day, 'nb')
    expect(problems).toEqual([])
    expect(input).toEqual({
      projectId: project.id,
      day,
      description: 'Tog',
      productTripletexId: null,
      quantityHundredths: 200,
      unitCostOre: 450_00,
      markupBasisPoints: 12_50,
      unitPriceOre: 506_25,
      billable: true,
    })
    expect(figures).toEqual({ unitPriceOre: 506_25, costOre: 900_00, amountOre: 1012_50, marginOre: 112_50 })
    expect(marginShare(figures)).toBeCloseTo(0.1111, 4)
  })

  it('has no mark-up where its price is typed', () => {
    const { input } = readDraft({ ...typed, pricing: 'price', unitPrice: '500,50' }, day, 'nb')
    expect(input).toMatchObject({ markupBasisPoints: null, unitPriceOre: 500_50 })
  })

  it('takes an empty mark-up for none, and a sign behind it', () => {
    expect(readDraft({ ...typed, markup: '' }, day, 'nb').input?.unitPriceOre).toBe(450_00)
    expect(readDraft({ ...typed, markup: '10 %' }, day, 'nb').input?.unitPriceOre).toBe(495_00)
  })

  it.each([
    ['project', { project: { kind: 'internal' } }],
    ['description', { description: '  ' }],
    ['quantity', { quantity: '0' }],
    ['quantity', { quantity: '1,234' }],
    ['quantity', { quantity: '100001' }],
    ['unitCost', { unitCost: '' }],
    ['unitCost', { unitCost: '-5' }],
    ['markup', { markup: '10001' }],
    ['markup', { markup: 'x' }],
    ['unitPrice', { pricing: 'price', unitPrice: '' }],
    ['tooDear', { unitCost: '9000000', markup: '50' }],
  ] as const)('says that %s is wrong of %j', (problem, change) => {
    const read = readDraft({ ...typed, ...change }, day, 'nb')
    expect(read.input).toBeNull()
    expect(read.problems).toEqual([problem])
  })

  it('says that a day that is not understood is wrong', () => {
    expect(readDraft(typed, null, 'nb').problems).toEqual(['day'])
  })

  it('has no share of nothing', () => {
    expect(marginShare(readDraft({ ...typed, unitCost: '0' }, day, 'nb').figures)).toBeNull()
  })
})

const no = {
  change: false,
  delete: false,
  submit: false,
  withdraw: false,
  approve: false,
  reject: false,
  undoApproval: false,
}
const cost = (change: Partial<CostView>): CostView => ({
  id: CostId.parse(id(9)),
  personId: PersonId.parse(id(2)),
  projectId: project.id,
  day,
  description: 'Tog',
  productTripletexId: null,
  quantityHundredths: 100,
  unitCostOre: 100,
  markupBasisPoints: null,
  unitPriceOre: 150,
  billable: true,
  receiptName: null,
  status: 'logged',
  submittedAt: null,
  decision: null,
  personName: 'Ola',
  projectNumber: '10',
  projectName: 'Havila',
  projectColor: null,
  productName: null,
  costOre: 100,
  amountOre: 150,
  hasReceipt: false,
  orderNumber: null,
  can: no,
  ...change,
})
const pia = PersonId.parse(id(3))
const fjord = ProjectId.parse(id(4))
const costs = [
  cost({}),
  cost({ description: 'Hotell i Bergen', personId: pia, personName: 'Pia', billable: false }),
  cost({ description: 'Tog', projectId: fjord, projectNumber: '9', projectName: 'Fjord' }),
]

describe('the list of costs', () => {
  it('shows what fits every word, and what is chosen', () => {
    const shown = (search: string, projects: string[] = [], people: string[] = []) =>
      shownCosts(costs, {
        search,
        projects: projects.map((each) => ({ id: each, name: '' })),
        people: people.map((each) => ({ id: each, name: '' })),
      }).length
    expect(shown('')).toBe(3)
    expect(shown('tog')).toBe(2)
    expect(shown('TOG fjord')).toBe(1)
    expect(shown('pia bergen')).toBe(1)
    expect(shown('', [fjord])).toBe(1)
    expect(shown('', [], [pia])).toBe(1)
    expect(shown('', [fjord], [pia])).toBe(0)
  })

  it('offers each project and person once, by name and number', () => {
    expect(chosenBy(costs)).toEqual({
      projects: [
        { id: fjord, name: '9 Fjord' },
        { id: project.id, name: '10 Havila' },
      ],
      people: [
        { id: id(2), name: 'Ola' },
        { id: pia, name: 'Pia' },
      ],
    })
  })

  it('sums what is billed apart from what it cost', () => {
    expect(costSums(costs)).toEqual({ costOre: 300, amountOre: 300, marginOre: 100 })
    expect(costSums([])).toEqual({ costOre: 0, amountOre: 0, marginOre: 0 })
  })

  it('lets tick what something can be done with; correcting alone is no such thing', () => {
    expect(mayTick(cost({ can: { ...no, change: true } }))).toBe(false)
    expect(mayTick(cost({ can: { ...no, approve: true } }))).toBe(true)
  })
})

test('periods of costs', () => {
  expect(costPeriod('always', day)).toEqual(ALWAYS)
  expect(costPeriod('lastMonth', day)).toMatchObject({ from: '2026-10-01', to: '2026-10-31' })
  expect(costPeriod('thisYear', day)).toMatchObject({ from: '2026-01-01', to: '2026-12-31' })
  expect(costPeriod('lastYear', day)).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
  const days = costPeriod('days', day)
  expect(days).toMatchObject({ name: 'days', from: '2026-11-01', to: '2026-11-30' })
  expect(withOtherEnd(days, 'from', LocalDay.parse('2026-11-05'))).toMatchObject({
    from: '2026-11-05',
    to: '2026-11-30',
  })
  expect(withOtherEnd(days, 'to', LocalDay.parse('2026-10-05'))).toMatchObject({
    from: '2026-10-05',
    to: '2026-10-05',
  })
})

test('a file that is chosen for a receipt is looked into before it is taken', async () => {
  const file = (name: string, bytes: Uint8Array<ArrayBuffer>, size = bytes.length) => ({
    name,
    size,
    arrayBuffer: async () => bytes.buffer,
  })
  const pdf = new Uint8Array(Buffer.from('%PDF-1.7'))
  expect(await readReceipt(file('tog.pdf', pdf))).toMatchObject({ ok: true, value: { name: 'tog.pdf' } })
  expect(await readReceipt(file('tog.pdf', new Uint8Array([1])))).toMatchObject({
    error: { code: 'receiptKind' },
  })
  expect(await readReceipt(file('tog.pdf', pdf, RECEIPT_MAX_BYTES + 1))).toMatchObject({
    error: { code: 'receiptTooLarge' },
  })
  const gone = { ...file('tog.pdf', pdf), arrayBuffer: () => Promise.reject(new Error('gone')) }
  expect(await readReceipt(gone)).toMatchObject({ error: 'notRead' })
})
