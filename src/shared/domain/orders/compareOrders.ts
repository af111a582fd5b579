import type { OrderDifference } from './orderDifference'

/** A thing that both sides know by its id, with what it is called. */
type Named = { id: number; name: string } | null

/** A line as numbers: quantities in hundredths, money in øre, discount and VAT in hundredths of a percent. */
export type ComparedLine = {
  description: string
  product: Named
  quantityHundredths: number
  unitPriceOre: number
  discountBasisPoints: number
  vatBasisPoints: number
  netOre: number
  grossOre: number
}

export type ComparedOrder = {
  customer: Named
  project: Named
  orderDate: string
  comment: string
  reference: string
  lines: readonly ComparedLine[]
}

type Found = Omit<OrderDifference, 'position'>

/**
 * Where `theirs`, an order in Tripletex, is not `ours`, which was sent: the order first, then line by line. Numbers of theirs may
 * have decimals; what tells nothing apart for a reader (white space at the ends, kinds of line breaks, less than an øre of a computed
 * amount) is no difference. Where lines were added or taken away there, those that are alike are held together.
 */
export function orderDifferences(ours: ComparedOrder, theirs: ComparedOrder): OrderDifference[] {
  const ofOrder = [
    ...ofNamed('customer', ours.customer, theirs.customer),
    ...ofNamed('project', ours.project, theirs.project),
    ...ofText('orderDate', ours.orderDate, theirs.orderDate),
    ...ofText('reference', ours.reference, theirs.reference),
    ...ofText('comment', ours.comment, theirs.comment),
  ]
  return [...ofOrder.map((found) => ({ position: null, ...found })), ...ofLines(ours.lines, theirs.lines)]
}

function ofLines(ours: readonly ComparedLine[], theirs: readonly ComparedLine[]): OrderDifference[] {
  return pairs(ours, theirs).flatMap(([mine, other]): OrderDifference[] => {
    const our = mine === null ? undefined : ours[mine]
    const their = other === null ? undefined : theirs[other]
    if (our && their) return lineDifferences(our, their).map((found) => ({ position: mine, ...found }))
    if (our) return [{ position: mine, field: 'missing', ours: nameOf(our), theirs: '' }]
    if (their) return [{ position: other, field: 'extra', ours: '', theirs: nameOf(their) }]
    return []
  })
}

function lineDifferences(ours: ComparedLine, theirs: ComparedLine): Found[] {
  return [
    // A line without words of its own is called as its product is.
    ...(ours.description === '' ? [] : ofText('description', ours.description, theirs.description)),
    ...ofNamed('product', ours.product, theirs.product),
    ...ofNumber('quantity', ours.quantityHundredths, theirs.quantityHundredths),
    ...ofNumber('unitPrice', ours.unitPriceOre, theirs.unitPriceOre),
    ...ofNumber('discount', ours.discountBasisPoints, theirs.discountBasisPoints),
    ...ofNumber('vat', ours.vatBasisPoints, theirs.vatBasisPoints),
    ...ofNumber('net', ours.netOre, wholeOre(theirs.netOre)),
    ...ofNumber('gross', ours.grossOre, wholeOre(theirs.grossOre)),
  ]
}

type Pair = [mine: number | null, other: number | null]

/** As many lines on both sides stand in the same places; else those that are alike are paired, and what lies between in its order. */
function pairs(ours: readonly ComparedLine[], theirs: readonly ComparedLine[]): Pair[] {
  if (ours.length === theirs.length) return ours.map((_, at): Pair => [at, at])
  const found: Pair[] = []
  let [mine, other] = [0, 0]
  const upTo = (ourEnd: number, theirEnd: number) => {
    while (mine < ourEnd && other < theirEnd) found.push([mine++, other++])
    while (mine < ourEnd) found.push([mine++, null])
    while (other < theirEnd) found.push([null, other++])
  }
  for (const [ourAt, theirAt] of alike(ours, theirs)) {
    upTo(ourAt, theirAt)
    found.push([mine++, other++])
  }
  upTo(ours.length, theirs.length)
  return found
}

/** The longest run of lines, in order, that are the same on both sides. */
function alike(ours: readonly ComparedLine[], theirs: readonly ComparedLine[]): [number, number][] {
  const [left, right] = [ours.map(lineText), theirs.map(lineText)]
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i] === right[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
    }
  }
  const found: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) found.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++
    else j++
  }
  return found
}

function lineText(line: ComparedLine): string {
  const { quantityHundredths, unitPriceOre, discountBasisPoints, vatBasisPoints } = line
  const numbers = [quantityHundredths, unitPriceOre, discountBasisPoints, vatBasisPoints]
  return [line.product?.id ?? '-', ...numbers, plain(nameOf(line))].join('|')
}

const nameOf = ({ description, product }: ComparedLine): string => description || (product?.name ?? '')

function ofNamed(field: Found['field'], ours: Named, theirs: Named): Found[] {
  if (ours?.id === theirs?.id) return []
  const [our, their] = [ours?.name ?? '', theirs?.name ?? '']
  // Two of the same name are told apart by their numbers.
  return our === their
    ? [{ field, ours: String(ours?.id ?? ''), theirs: String(theirs?.id ?? '') }]
    : [{ field, ours: our, theirs: their }]
}

function ofText(field: Found['field'], ours: string, theirs: string): Found[] {
  return plain(ours) === plain(theirs) ? [] : [{ field, ours, theirs }]
}

function ofNumber(field: Found['field'], ours: number, theirs: number): Found[] {
  return ours === theirs ? [] : [{ field, ours: String(ours), theirs: String(theirs) }]
}

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim()

/** Half away from zero, as everywhere. */
const wholeOre = (ore: number): number => Math.sign(ore) * Math.round(Math.abs(ore))
