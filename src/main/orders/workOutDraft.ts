import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { OrderDistribution } from '@shared/domain/orders/order'
import {
  type DraftCost,
  type DraftEntry,
  type DraftLine,
  type DraftLineInput,
  draftLines,
  type LineWords,
  type VatRate,
} from '@shared/domain/orders/orderLines'
import { type OrderObstacle, orderObstacles } from '@shared/domain/orders/orderObstacle'
import { type ProjectPrices, priceOf } from '@shared/domain/pricing'
import type { ProjectSetup } from '@shared/domain/projectSetup'
import { createTranslator } from '@shared/i18n/translator'
import type { CostOnOrder, EntryOnOrder, OrderedCost, OrderedHours } from '../db/orderContentRepository'
import type { OrderParty, OrderProduct, VatCode } from '../db/orderFactsRepository'
import type { Order } from '../db/orderRepository'
import { projectMoney } from '../projects/projectBudget'
import type { Services } from '../services'
import { companySettings, orderRules } from '../settings/companySettings'

type Reads = Pick<Services, 'store' | 'clock'>

/** The registers that lines are made with, read once. */
export type Catalogue = {
  products: ReadonlyMap<number, OrderProduct>
  vatCodes: ReadonlyMap<number, VatCode>
}

/** Everything that a draft is made of and comes to, as things stand now. */
export type WorkedOutDraft = {
  order: Order
  party: OrderParty | null
  hours: OrderedHours[]
  costs: OrderedCost[]
  decidedEntries: ReadonlyMap<EntryId, EntryOnOrder>
  decidedCosts: ReadonlyMap<string, CostOnOrder>
  entries: DraftEntry[]
  draftCosts: DraftCost[]
  input: DraftLineInput
  lines: DraftLine[]
  catalogue: Catalogue
  distribution: OrderDistribution
  obstacles: OrderObstacle[]
}

/** The registers as they are now. */
export function catalogueOf({ store }: Pick<Services, 'store'>): Catalogue {
  return { products: store.orderFacts.products(), vatCodes: store.orderFacts.vatCodes() }
}

/**
 * Works a draft out: what may come on it now, with what a person decided about it. `catalogue`: the registers, where they were read
 * already for several drafts.
 */
export function workOutDraft(
  services: Reads,
  order: Order,
  catalogue: Catalogue = catalogueOf(services),
): WorkedOutDraft {
  const { store, clock } = services
  const { projectId } = order
  const rules = orderRules(services)
  const company = companySettings(services)
  const today = clock.today()
  const interval = { from: order.fromDay, to: order.toDay }
  const hours = store.orderContents.orderableHours(projectId, interval, rules, { now: clock.now(), today })
  const costs = store.orderContents.orderableCosts(projectId, interval, rules, today)
  const decidedEntries = new Map(store.orderContents.entries(order.id).map((each) => [each.entryId, each]))
  const decidedCosts = new Map(store.orderContents.costs(order.id).map((each) => [each.costId, each]))
  const setup = store.projectSetups.get(projectId)
  const money = projectMoney(store, projectId, setup)
  const entries = hours.map((each) => draftEntry(each, money, decidedEntries.get(each.id)))
  const draftCosts = costs.map((each) => draftCost(each, decidedCosts.get(each.id)))
  const input: DraftLineInput = {
    grouping: order.grouping,
    pricedByPerson: setup.priceSetup === 'person',
    entries,
    costs: draftCosts,
    edits: store.orders.edits(order.id),
    fixedPrice: fixedPriceOf(
      setup,
      store.orders.ofProjects().get(projectId)?.fixedPriceOre ?? 0,
      company.fixedPriceProduct,
    ),
    words: lineWords(),
    vatOf: vatOf(catalogue),
  }
  const lines = draftLines(input)
  const party = store.orderFacts.parties([projectId]).get(projectId) ?? null
  const distribution = company.orderDistribution
  return {
    order,
    party,
    hours,
    costs,
    decidedEntries,
    decidedCosts,
    entries,
    draftCosts,
    input,
    lines,
    catalogue,
    distribution,
    obstacles: obstaclesOf({ party, hours, entries, lines, catalogue, distribution }),
  }
}

/** What is left of a project's fixed price once `billedOre` was; null: its hours are charged for. */
export function fixedPriceOf(
  { budgetKind, budget }: Pick<ProjectSetup, 'budgetKind' | 'budget'>,
  billedOre: number,
  productTripletexId: number | null,
): DraftLineInput['fixedPrice'] {
  if (budgetKind !== 'fixedPrice') return null
  return { leftOre: budget === null ? null : Math.max(0, budget - billedOre), productTripletexId }
}

function draftEntry(
  hours: OrderedHours,
  money: ProjectPrices,
  decided: EntryOnOrder | undefined,
): DraftEntry {
  const { id, day, personId, personName, workTypeId, workTypeName, description, minutes } = hours
  return {
    id,
    day,
    personId,
    personName,
    workTypeId,
    workTypeName,
    description,
    minutes,
    productTripletexId: hours.productTripletexId,
    priceOre: priceOf(money, hours),
    included: decided?.included ?? true,
    // Hours that were cut since are not written up by what they were written down to.
    billedMinutes: decided?.billedMinutes == null ? null : Math.min(decided.billedMinutes, minutes),
    billedOre: decided?.billedOre ?? null,
  }
}

function draftCost(cost: OrderedCost, decided: CostOnOrder | undefined): DraftCost {
  const { id, day, description, productTripletexId, quantityHundredths, unitCostOre, unitPriceOre } = cost
  return {
    id,
    day,
    description,
    productTripletexId,
    quantityHundredths,
    unitCostOre,
    unitPriceOre,
    included: decided?.included ?? true,
    billedOre: decided?.billedOre ?? null,
  }
}

/**
 * The VAT of a line: its product's, else what was chosen for it, else the company's highest rate, which is the common one. A company
 * outside the VAT register has only 0 %.
 */
function vatOf({ products, vatCodes }: Catalogue): DraftLineInput['vatOf'] {
  const usable = [...vatCodes.values()].filter(({ archivedAt }) => archivedAt === null)
  const highest = usable.reduce<VatCode | null>(
    (most, each) => (most === null || each.basisPoints > most.basisPoints ? each : most),
    null,
  )
  const rate = (vatTripletexId: number | null): VatRate => ({
    vatTripletexId,
    vatBasisPoints: (vatTripletexId !== null && vatCodes.get(vatTripletexId)?.basisPoints) || 0,
  })
  return (productTripletexId, chosen) =>
    productTripletexId === null
      ? rate(chosen ?? highest?.tripletexId ?? null)
      : rate(products.get(productTripletexId)?.vatTripletexId ?? null)
}

/** What is written on lines, in bokmål: invoices go to Norwegian customers, whatever language the app is used in. */
function lineWords(): LineWords {
  translator ??= createTranslator('nb')
  const { t } = translator
  return {
    day: (day: LocalDay) => day.split('-').reverse().join('.'),
    fixedPrice: t('orders.line.fixedPrice'),
    writeDown: (of) => t('orders.line.writeDown', { of }),
  }
}

/** Made when it is first needed, since that takes a while. */
let translator: ReturnType<typeof createTranslator> | undefined

function obstaclesOf({
  party,
  hours,
  entries,
  lines,
  catalogue: { products, vatCodes },
  distribution,
}: Pick<
  WorkedOutDraft,
  'party' | 'hours' | 'entries' | 'lines' | 'catalogue' | 'distribution'
>): OrderObstacle[] {
  const names = new Map(hours.map(({ workTypeId, workTypeName }) => [workTypeId, workTypeName]))
  return orderObstacles({
    distribution,
    project: {
      name: party?.name ?? '',
      inTripletex: party?.tripletexId == null ? null : party.archivedAt === null ? 'known' : 'gone',
    },
    customer: party?.customerTripletexId == null ? null : customerOf(party),
    hasHours: entries.some(({ included }) => included),
    lines,
    workTypeName: (id) => names.get(id) ?? '',
    product: (id) => {
      const product = products.get(id)
      return { name: product?.name ?? '', state: product?.archivedAt === null ? 'known' : 'gone' }
    },
    vat: (id) => {
      const code = vatCodes.get(id)
      return { name: code?.name ?? String(id), allowed: code?.archivedAt === null }
    },
  })
}

function customerOf({ customerName, customerKnown, customerArchivedAt }: OrderParty) {
  const inTripletex = customerKnown && customerArchivedAt === null ? ('known' as const) : ('gone' as const)
  return { name: customerName ?? '', inTripletex }
}
