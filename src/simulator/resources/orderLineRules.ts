import { exactProduct, exactQuotient } from '../dto/decimal'
import { Failure, type ValidationMessage } from '../errors/failure'
import { messages } from '../errors/messages'
import { orderMessages } from '../errors/orderMessages'
import type { Text } from '../errors/text'
import type { Body } from '../http/body'
import type { Order, OrderLine } from '../store/rows'
import type { World } from '../world'
import { isUsableForSales } from './vatType'

/** Whether a line came inside an order or by itself: refusals name its properties differently. */
export type Place = 'embedded' | 'alone'

type Draft = Pick<
  OrderLine,
  | 'product'
  | 'description'
  | 'count'
  | 'unitPriceExcludingVatCurrency'
  | 'unitPriceIncludingVatCurrency'
  | 'vatType'
  | 'discount'
  | 'markup'
  | 'sortIndex'
>

/** What a line without a VAT code has when its product does not know either: outside of the VAT law, 0 %. */
const untaxed = 6

/** The line that a body makes of the one before it, or anew; a body that breaks a rule is refused (422/18000). */
export function draftLine(
  world: World,
  order: Order,
  body: Body,
  { before, place, at = 0 }: { before: OrderLine | null; place: Place; at?: number },
): Draft {
  const { db } = world
  const product = body.has('product') ? body.reference('product') : (before?.product ?? null)
  const known = product === null ? undefined : db.products.get(product)
  const written = body.has('description') ? body.text('description') : before?.description
  const description = written || (known?.name ?? '')
  if (description === '')
    throw refused([field('description', place), 'product.id'], messages.lineWithoutContent)
  const count = body.has('count') ? body.number('count') : (before?.count ?? null)
  if (count === null) throw countMissing(place)
  const vatType = body.reference('vatType') ?? before?.vatType ?? known?.vatType ?? untaxed
  if (!isUsableForSales(world, vatType)) throw refused([field('vatType.id', place)], messages.invalidVat)
  return {
    product,
    description,
    count,
    ...prices(world, order, body, { before, place, vatType, listed: known?.priceExcludingVatCurrency ?? 0 }),
    vatType,
    discount: body.number('discount') ?? before?.discount ?? 0,
    markup: body.number('markup') ?? before?.markup ?? 0,
    sortIndex: body.number('sortIndex') ?? before?.sortIndex ?? at,
  }
}

interface PriceFacts {
  before: OrderLine | null
  place: Place
  vatType: number
  /** The product's price without VAT. */
  listed: number
}

/** The order says whether prices are with or without VAT; the other price is computed. */
function prices(world: World, order: Order, body: Body, { before, place, vatType, listed }: PriceFacts) {
  const percent = 100 + (world.db.vatTypes.get(vatType)?.percentage ?? 0)
  const withVat = (price: number) => exactProduct([price, percent, 0.01], DECIMALS)
  const net = body.number('unitPriceExcludingVatCurrency')
  const gross = body.number('unitPriceIncludingVatCurrency')
  if (order.isPrioritizeAmountsIncludingVat) {
    if (net !== null && gross === null) {
      throw refused([field('unitPriceExcludingVatCurrency', place)], orderMessages.grossPriceWanted)
    }
    const price = gross ?? before?.unitPriceIncludingVatCurrency ?? withVat(listed)
    return {
      unitPriceIncludingVatCurrency: exactProduct([price], DECIMALS),
      unitPriceExcludingVatCurrency: exactQuotient(price, exactProduct([percent, 0.01], DECIMALS), DECIMALS),
    }
  }
  if (gross !== null && net === null) {
    throw refused([field('unitPriceIncludingVatCurrency', place)], orderMessages.netPriceWanted)
  }
  const price = net ?? before?.unitPriceExcludingVatCurrency ?? listed
  return {
    unitPriceExcludingVatCurrency: exactProduct([price], DECIMALS),
    unitPriceIncludingVatCurrency: withVat(price),
  }
}

/** Of a unit price. */
const DECIMALS = 10

/** Lines inside an order are named by both of the places that they may stand in. */
const field = (name: string, place: Place): string =>
  place === 'alone' ? name : `orderGroups.orderLines.${name},orderLines.${name}`

const refused = (fields: readonly string[], message: Text): Failure =>
  failure(
    'VALIDATION_ERROR',
    fields.map((name) => ({ field: name, message, path: null, rootId: 0 })),
  )

const countMissing = (place: Place): Failure =>
  failure(null, [
    {
      field: 'count',
      message: messages.cannotBeNull,
      path: place === 'alone' ? 'null.count' : 'orderLines.count',
      rootId: null,
    },
  ])

const failure = (developerMessage: string | null, validationMessages: readonly ValidationMessage[]) =>
  new Failure({
    status: 422,
    code: 18000,
    message: messages.validationFailed,
    developerMessage,
    validationMessages,
  })
