import { markedUp, ofQuantity, QuantityHundredths } from '@shared/domain/cost'
import type { LocalDay } from '@shared/domain/localDay'
import { MOST_ORE, parseKroner } from '@shared/domain/money'
import { readHundredths } from '@shared/domain/typedNumber'
import type { CostInput } from '@shared/ipc/costs'
import { NO_PROJECT, type ProjectChoice } from '../booking/choice'

/** What decides the price: a mark-up on what one cost, or a price that is typed. */
export type Pricing = 'markup' | 'price'

type Product = { tripletexId: number; name: string }

/** A cost as it is typed: figures are texts until they are read. */
export type CostDraft = {
  project: ProjectChoice
  dayText: string
  /** The day that `dayText` was last read as. */
  day: LocalDay
  description: string
  product: Product | null
  quantity: string
  unitCost: string
  pricing: Pricing
  markup: string
  unitPrice: string
  billable: boolean
}

/** Fields that something can be wrong with. */
export type CostProblem =
  | 'project'
  | 'day'
  | 'description'
  | 'quantity'
  | 'unitCost'
  | 'markup'
  | 'unitPrice'
  | 'tooDear'

/** What a draft comes to, as far as its figures can be read. */
export type CostFigures = {
  unitPriceOre: number | null
  costOre: number | null
  amountOre: number | null
  marginOre: number | null
}

type Language = 'nb' | 'en'

const MOST_BASIS_POINTS = 1_000_000

/** A draft with nothing typed into it but what is given. */
export function emptyDraft(day: LocalDay, dayText: string, project: ProjectChoice = NO_PROJECT): CostDraft {
  return {
    project,
    day,
    dayText,
    description: '',
    product: null,
    quantity: '1',
    unitCost: '',
    pricing: 'markup',
    markup: '0',
    unitPrice: '',
    billable: true,
  }
}

/** A price that is typed begins as what the mark-up came to, so that nothing typed earlier is charged; `unitPriceText` null: unknown. */
export function withPricing(pricing: Pricing, unitPriceText: string | null): Partial<CostDraft> {
  return pricing === 'price' && unitPriceText !== null ? { pricing, unitPrice: unitPriceText } : { pricing }
}

/** Reads a draft: what can be saved, or what is wrong with it, field by field; and what it comes to meanwhile. `day` null: not understood. */
export function readDraft(
  draft: CostDraft,
  day: LocalDay | null,
  language: Language,
): {
  input: Omit<CostInput, 'id' | 'receipt'> | null
  problems: readonly CostProblem[]
  figures: CostFigures
} {
  const quantity = readQuantity(draft.quantity, language)
  const unitCost = parseKroner(draft.unitCost, language)
  const markup = draft.pricing === 'markup' ? readPercent(draft.markup, language) : null
  const unitPrice = priceOf(draft, unitCost, markup, language)
  const tooDear = unitPrice !== null && unitPrice > MOST_ORE
  const description = draft.description.trim()
  const problems: CostProblem[] = [
    ...(draft.project.kind === 'project' ? [] : (['project'] as const)),
    ...(day === null ? (['day'] as const) : []),
    ...(description === '' ? (['description'] as const) : []),
    ...(quantity === null ? (['quantity'] as const) : []),
    ...(unitCost === null ? (['unitCost'] as const) : []),
    ...(draft.pricing === 'markup' && markup === null ? (['markup'] as const) : []),
    ...(draft.pricing === 'price' && unitPrice === null ? (['unitPrice'] as const) : []),
    ...(tooDear ? (['tooDear'] as const) : []),
  ]
  const figures = figuresOf(quantity, unitCost, unitPrice)
  const whole = quantity !== null && unitCost !== null && unitPrice !== null && day !== null
  if (problems.length > 0 || !whole || draft.project.kind !== 'project') {
    return { input: null, problems, figures }
  }
  return {
    input: {
      projectId: draft.project.id,
      day,
      description,
      productTripletexId: draft.product?.tripletexId ?? null,
      quantityHundredths: quantity,
      unitCostOre: unitCost,
      markupBasisPoints: markup,
      unitPriceOre: unitPrice,
      billable: draft.billable,
    },
    problems,
    figures,
  }
}

/** How much of the amount is margin; null where there is none to be a part of. */
export function marginShare({ marginOre, amountOre }: CostFigures): number | null {
  return marginOre === null || !amountOre ? null : marginOre / amountOre
}

function priceOf(
  { pricing, unitPrice }: CostDraft,
  unitCost: number | null,
  markup: number | null,
  language: Language,
): number | null {
  if (pricing === 'price') return parseKroner(unitPrice, language)
  return unitCost === null || markup === null ? null : markedUp(unitCost, markup)
}

function figuresOf(
  quantity: number | null,
  unitCost: number | null,
  unitPriceOre: number | null,
): CostFigures {
  const costOre = quantity === null || unitCost === null ? null : ofQuantity(quantity, unitCost)
  const amountOre = quantity === null || unitPriceOre === null ? null : ofQuantity(quantity, unitPriceOre)
  const marginOre = costOre === null || amountOre === null ? null : amountOre - costOre
  return { unitPriceOre, costOre, amountOre, marginOre }
}

function readQuantity(text: string, language: Language): number | null {
  const read = QuantityHundredths.safeParse(readHundredths(text.trim(), language))
  return read.success ? read.data : null
}

/** Hundredths of a percent; an empty field is no mark-up. */
function readPercent(text: string, language: Language): number | null {
  const plain = text.replace('%', '').trim()
  const read = plain === '' ? 0 : readHundredths(plain, language)
  return read !== null && read <= MOST_BASIS_POINTS ? read : null
}
