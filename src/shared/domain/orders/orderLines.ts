import { exhaustive } from '../../exhaustive'
import { ofQuantity } from '../cost'
import type { CostId, EntryId, PersonId, WorkTypeId } from '../ids'
import type { LocalDay } from '../localDay'
import { sharedOut } from '../shareOut'
import { hundredthsOfMinutes } from '../transfer'
import { type LineAmounts, type LineFigures, lineAmounts } from './lineAmounts'
import { LINE_TEXT_MAX, type OrderGrouping, type OrderLineKind } from './order'
import { worthBeside } from './worthOnLine'

/** What a person decided about what is to come on an order. `billedOre`: what its amount is written down to. */
type Decided = { included: boolean; billedOre: number | null }

/** Hours that may come on an order. `priceOre`: of an hour, by the project; null: they have none. */
export type DraftEntry = Decided & {
  id: EntryId
  day: LocalDay
  personId: PersonId
  personName: string
  workTypeId: WorkTypeId
  workTypeName: string
  description: string
  minutes: number
  /** What the hours are written down to; null: they are not. */
  billedMinutes: number | null
  priceOre: number | null
  /** The product of the work type. */
  productTripletexId: number | null
}

/** A cost that may come on an order. */
export type DraftCost = Decided & {
  id: CostId
  day: LocalDay
  description: string
  productTripletexId: number | null
  quantityHundredths: number
  unitCostOre: number
  unitPriceOre: number
}

/** What a person changed of a line, or a line that they added (`free`); null: as it is worked out. */
export type LineEdit = {
  lineKey: string
  free: boolean
  position: number | null
  description: string | null
  quantityHundredths: number | null
  unitPriceOre: number | null
  discountBasisPoints: number | null
  productTripletexId: number | null
  vatTripletexId: number | null
  reason: string
}

/** A VAT code, and what it adds, in hundredths of a percent. */
export type VatRate = { vatTripletexId: number | null; vatBasisPoints: number }

export type DraftLineInput = {
  grouping: OrderGrouping
  /** Whether the price of an hour is by who worked: hours of two people are then no one line unless they cost the same. */
  pricedByPerson: boolean
  entries: readonly DraftEntry[]
  costs: readonly DraftCost[]
  edits: readonly LineEdit[]
  /** What is left of a fixed price (null: none was set), with the product that it is charged by; null: hours are charged for. */
  fixedPrice: { leftOre: number | null; productTripletexId: number | null } | null
  words: LineWords
  vatOf: (productTripletexId: number | null, chosenVatTripletexId: number | null) => VatRate
}

/** The texts that lines are given, in the language of the invoice. */
export type LineWords = {
  day: (day: LocalDay) => string
  fixedPrice: string
  writeDown: (of: string) => string
}

/**
 * A line of a draft. `key` stays the same while what it is made of is the same kind of thing. `workedOut`: what it would be had
 * nobody changed it. `unpriced`: it has hours without a price, and nobody gave it one. `minutes`: the hours behind it, before any
 * was written down.
 */
export type DraftLine = LineFigures &
  LineAmounts & {
    key: string
    kind: OrderLineKind
    description: string
    productTripletexId: number | null
    vatTripletexId: number | null
    costOre: number | null
    unpriced: boolean
    minutes: number
    workTypeId: WorkTypeId | null
    reason: string
    workedOut: { description: string; quantityHundredths: number; unitPriceOre: number } | null
  }

/** A line as it is worked out, before anybody changed it. `amountsDown`: what is to be taken off, given what it came to be. */
type Worked = {
  key: string
  kind: OrderLineKind
  description: string
  productTripletexId: number | null
  quantityHundredths: number
  unitPriceOre: number | null
  unitCostOre: number | null
  minutes: number
  workTypeId: WorkTypeId | null
  amountsDown: (drawn: LineFigures & LineAmounts) => number
}

/** The key of the fixed price, of which an order has one at most. */
const FIXED_PRICE_KEY = 'fixedPrice'

/**
 * The lines of a draft: hours put together by the grouping, costs each by itself, what a fixed price leaves, what people added, and
 * after a line what its amount is written down by. Hours that are written down to nothing make no line, but are on the order.
 */
export function draftLines(input: DraftLineInput): DraftLine[] {
  const edits = new Map(input.edits.map((edit) => [edit.lineKey, edit]))
  const worked = [
    ...(input.fixedPrice ? fixedPriceLines(input.fixedPrice, input.words) : hourLines(input)),
    ...costLines(input.costs),
  ]
  const placed = worked.flatMap((line) => {
    const edit = edits.get(line.key)
    const drawn = drawnLine(line, edit, input)
    if (drawn.quantityHundredths === 0 && line.kind === 'hours') return []
    return [{ position: edit?.position ?? null, lines: [drawn, ...writtenDown(line, drawn, edits, input)] }]
  })
  const free = input.edits
    .filter((edit) => edit.free)
    .map((edit) => ({ position: edit.position, lines: [freeLine(edit, input)] }))
  // What has no place yet keeps its order after what was moved.
  return [...placed, ...free]
    .map((each, at) => ({ ...each, at }))
    .sort(
      (one, other) =>
        (one.position ?? Number.POSITIVE_INFINITY) - (other.position ?? Number.POSITIVE_INFINITY) ||
        one.at - other.at,
    )
    .flatMap(({ lines }) => lines)
}

/** The key of the line that hours come on. */
export function lineKeyOfEntry(
  entry: DraftEntry,
  {
    grouping,
    pricedByPerson,
    fixedPrice,
  }: Pick<DraftLineInput, 'grouping' | 'pricedByPerson' | 'fixedPrice'>,
): string {
  if (fixedPrice) return FIXED_PRICE_KEY
  const price = pricedByPerson ? `|${entry.priceOre ?? '-'}` : ''
  switch (grouping) {
    case 'workType':
      return `hours|${entry.workTypeId}${price}`
    case 'person':
      return `hours|${entry.workTypeId}|${entry.personId}`
    case 'day':
      return `hours|${entry.workTypeId}|${entry.day}${price}`
    case 'none':
      return `hours|${entry.id}`
    default:
      return exhaustive(grouping)
  }
}

export function lineKeyOfCost(id: CostId): string {
  return `cost|${id}`
}

/** The key of what the amount of a line is written down by. */
function writeDownKey(lineKey: string): string {
  return `writeDown|${lineKey}`
}

/** Minutes of hours that are billed. */
function billedMinutesOf({ minutes, billedMinutes }: Pick<DraftEntry, 'minutes' | 'billedMinutes'>) {
  return billedMinutes ?? minutes
}

function hourLines(input: DraftLineInput): Worked[] {
  const groups = new Map<string, DraftEntry[]>()
  for (const entry of input.entries) {
    if (!entry.included) continue
    const key = lineKeyOfEntry(entry, input)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups].flatMap(([key, entries]) => {
    const [first] = entries
    if (!first) return []
    const minutes = entries.reduce((sum, entry) => sum + billedMinutesOf(entry), 0)
    return [
      {
        key,
        kind: 'hours' as const,
        description: asLineText(hoursText(first, input)),
        productTripletexId: first.productTripletexId,
        quantityHundredths: hundredthsOfMinutes(minutes),
        unitPriceOre: first.priceOre,
        unitCostOre: null,
        minutes: entries.reduce((sum, entry) => sum + entry.minutes, 0),
        workTypeId: first.workTypeId,
        amountsDown: (drawn: LineFigures & LineAmounts) => hoursDown(entries, drawn),
      },
    ]
  })
}

function hoursText(entry: DraftEntry, { grouping, words }: DraftLineInput): string {
  switch (grouping) {
    case 'workType':
      return entry.workTypeName
    case 'person':
      return `${entry.workTypeName}, ${entry.personName}`
    case 'day':
      return `${words.day(entry.day)} ${entry.workTypeName}`
    case 'none':
      return `${words.day(entry.day)} ${entry.personName}: ${entry.description || entry.workTypeName}`
    default:
      return exhaustive(grouping)
  }
}

/** A text as a line holds it, and Tripletex takes it: on one row, and no longer than people may write it. */
function asLineText(text: string): string {
  const row = text.replace(/\s+/g, ' ')
  if (row.length <= LINE_TEXT_MAX) return row
  // No sign that takes two places is cut in half.
  return `${row
    .slice(0, LINE_TEXT_MAX - 1)
    .replace(/\p{Cs}$/u, '')
    .trimEnd()}…`
}

function costLines(costs: readonly DraftCost[]): Worked[] {
  return costs
    .filter(({ included }) => included)
    .map((cost) => ({
      key: lineKeyOfCost(cost.id),
      kind: 'cost',
      description: asLineText(cost.description),
      productTripletexId: cost.productTripletexId,
      quantityHundredths: cost.quantityHundredths,
      unitPriceOre: cost.unitPriceOre,
      unitCostOre: cost.unitCostOre,
      minutes: 0,
      workTypeId: null,
      amountsDown: ({ netOre }) => (cost.billedOre === null ? 0 : Math.max(0, netOre - cost.billedOre)),
    }))
}

/** Once nothing is left of it, a fixed price is on no more orders. */
function fixedPriceLines(
  { leftOre, productTripletexId }: NonNullable<DraftLineInput['fixedPrice']>,
  words: LineWords,
): Worked[] {
  if (leftOre === 0) return []
  return [
    {
      key: FIXED_PRICE_KEY,
      kind: 'fixedPrice',
      description: words.fixedPrice,
      productTripletexId,
      quantityHundredths: 100,
      unitPriceOre: leftOre,
      unitCostOre: null,
      minutes: 0,
      workTypeId: null,
      amountsDown: () => 0,
    },
  ]
}

/**
 * How much is taken off the line of these hours so that no more is billed for those that were written down than was said; nothing
 * where it is no more anyway. The hours of a line are rounded together, and so are those that are written down.
 */
function hoursDown(entries: readonly DraftEntry[], drawn: LineFigures & LineAmounts): number {
  const written = entries.filter(({ billedOre }) => billedOre !== null)
  const minutes = written.map(billedMinutesOf)
  const all = entries.reduce((sum, entry) => sum + billedMinutesOf(entry), 0)
  const these = minutes.reduce((sum, each) => sum + each, 0)
  const worth = worthBeside(all - these, these, drawn)
  if (worth <= 0) return 0
  // No hour is billed by more than it comes to, nor makes up for another one.
  const most = sharedOut(worth, minutes)
  const billed = written.reduce((sum, { billedOre }, at) => sum + Math.min(billedOre ?? 0, most[at] ?? 0), 0)
  return Math.max(0, Math.min(worth, drawn.netOre) - billed)
}

function drawnLine(line: Worked, edit: LineEdit | undefined, { vatOf }: DraftLineInput): DraftLine {
  const productTripletexId = edit?.productTripletexId ?? line.productTripletexId
  const figures = {
    quantityHundredths: edit?.quantityHundredths ?? line.quantityHundredths,
    unitPriceOre: edit?.unitPriceOre ?? line.unitPriceOre ?? 0,
    discountBasisPoints: edit?.discountBasisPoints ?? 0,
    ...vatOf(productTripletexId, edit?.vatTripletexId ?? null),
  }
  return {
    key: line.key,
    kind: line.kind,
    description: edit?.description ?? line.description,
    productTripletexId,
    ...figures,
    ...lineAmounts(figures),
    costOre: line.unitCostOre === null ? null : ofQuantity(line.quantityHundredths, line.unitCostOre),
    unpriced: line.unitPriceOre === null && (edit?.unitPriceOre ?? null) === null,
    minutes: line.minutes,
    workTypeId: line.workTypeId,
    reason: edit?.reason ?? '',
    workedOut: {
      description: line.description,
      quantityHundredths: line.quantityHundredths,
      unitPriceOre: line.unitPriceOre ?? 0,
    },
  }
}

function writtenDown(
  line: Worked,
  drawn: DraftLine,
  edits: ReadonlyMap<string, LineEdit>,
  { words }: DraftLineInput,
): DraftLine[] {
  const down = line.amountsDown(drawn)
  if (down === 0) return []
  const key = writeDownKey(line.key)
  const worked = {
    description: asLineText(words.writeDown(drawn.description)),
    quantityHundredths: 100,
    unitPriceOre: -down,
  }
  const { vatTripletexId, vatBasisPoints, productTripletexId } = drawn
  const figures = {
    quantityHundredths: 100,
    unitPriceOre: -down,
    discountBasisPoints: 0,
    vatTripletexId,
    vatBasisPoints,
  }
  return [
    {
      key,
      kind: 'writeDown',
      description: edits.get(key)?.description ?? worked.description,
      productTripletexId,
      ...figures,
      ...lineAmounts(figures),
      costOre: drawn.costOre === null ? null : 0,
      unpriced: false,
      minutes: 0,
      workTypeId: null,
      reason: '',
      workedOut: worked,
    },
  ]
}

function freeLine(edit: LineEdit, { vatOf }: DraftLineInput): DraftLine {
  const figures = {
    quantityHundredths: edit.quantityHundredths ?? 100,
    unitPriceOre: edit.unitPriceOre ?? 0,
    discountBasisPoints: edit.discountBasisPoints ?? 0,
    ...vatOf(edit.productTripletexId, edit.vatTripletexId),
  }
  return {
    key: edit.lineKey,
    kind: 'free',
    description: edit.description ?? '',
    productTripletexId: edit.productTripletexId,
    ...figures,
    ...lineAmounts(figures),
    costOre: null,
    unpriced: false,
    minutes: 0,
    workTypeId: null,
    reason: edit.reason,
    workedOut: null,
  }
}
