import { type Cost, markedUp } from '@shared/domain/cost'
import { CostId, type PersonId, ProjectId, type WorkTypeId } from '@shared/domain/ids'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import type { Services } from '../services'

/** What an hour costs on the demo company's projects, in øre, by the project's number. */
const PRICES: readonly [string, number][] = [
  ['1001', 145_000],
  ['1002', 160_000],
  ['1003', 135_000],
  ['1004', 155_000],
]

/** The product that hours with a work type are billed as. */
const PRODUCTS: readonly [string, string][] = [
  ['Konsulentarbeid', 'Konsulenttime'],
  ['Møte', 'Konsulenttime'],
  ['Anbudsskriving', 'Rådgiver, time'],
  ['Appdesign', 'Utvikler, time'],
]

/** What colleagues have spent: on a project, so many days before this week, with its mark-up; the last waits for an approval. */
const COSTS = [
  {
    number: '1001',
    daysAgo: 4,
    description: 'Fergebillett Molde–Vestnes',
    pieces: 2,
    ore: 14_950,
    markup: 1000,
  },
  {
    number: '1001',
    daysAgo: 9,
    description: 'Nettverkssvitsj, 24 porter',
    pieces: 1,
    ore: 389_000,
    markup: 1500,
  },
  {
    number: '1003',
    daysAgo: 3,
    description: 'Skjermbilder fra bildebyrå',
    pieces: 6,
    ore: 12_500,
    markup: 0,
  },
] as const

/** Gives the demo company's projects their prices, and its work types their products, so that orders can be made at once. */
export function priceDemo({ store, clock }: Pick<Services, 'store' | 'clock'>): void {
  const ids = new Map(store.projects.names().map(({ number, id }) => [number, ProjectId.parse(id)]))
  for (const [number, priceOre] of PRICES) {
    const id = ids.get(number)
    if (id) store.projectSetups.put(id, { ...store.projectSetups.get(id), priceOre }, clock.now())
  }
  const products = new Map(store.products.inUse().map(({ name, tripletexId }) => [name, tripletexId]))
  for (const [workType, product] of PRODUCTS) {
    const productTripletexId = products.get(product) ?? null
    for (const id of workTypesNamed(store, workType)) {
      store.workTypes.saveSetup(id, { ...store.workTypes.setup(id), productTripletexId }, clock.now())
    }
  }
}

function workTypesNamed(store: Services['store'], name: string): WorkTypeId[] {
  return store.workTypes.all().flatMap((each) => (each.name === name ? [each.id] : []))
}

/** Costs of colleagues, from before `monday`. */
export function demoCosts(
  { store, clock, newId }: Pick<Services, 'store' | 'clock' | 'newId'>,
  people: readonly { id: PersonId }[],
  monday: LocalDay,
  approver: string,
): Cost[] {
  const ids = new Map(store.projects.names().map(({ number, id }) => [number, ProjectId.parse(id)]))
  const at = clock.now()
  return COSTS.flatMap(({ number, daysAgo, description, pieces, ore, markup }, index) => {
    const projectId = ids.get(number)
    const person = people[index % people.length]
    if (!projectId || !person) return []
    const waits = index === COSTS.length - 1
    return [
      {
        id: CostId.parse(newId()),
        personId: person.id,
        projectId,
        day: addDays(monday, -daysAgo),
        description,
        productTripletexId: null,
        quantityHundredths: pieces * 100,
        unitCostOre: ore,
        markupBasisPoints: markup,
        unitPriceOre: markedUp(ore, markup),
        billable: true,
        receiptFile: null,
        receiptName: null,
        status: waits ? 'submitted' : 'approved',
        submittedAt: at,
        decision: waits ? null : { kind: 'approved', by: approver, at, reason: '' },
        createdAt: at,
        updatedAt: at,
        revision: 0,
      },
    ]
  })
}
