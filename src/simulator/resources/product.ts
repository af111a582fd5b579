import { ids } from '../credentials'
import { base, fixed, kept, unset } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, constant, decimal, readOnly, reference, text } from '../dto/field'
import { propertiesMissing, ruleBroken } from '../errors/failure'
import { messages, productNameInUse, productNumberInUse } from '../errors/messages'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Body, readBody } from '../http/body'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { contains, equalsBoolean, oneOf } from '../http/filters'
import { checkVersion, created } from '../http/writing'
import type { Product } from '../store/rows'
import type { World } from '../world'
import { isUsableForSales } from './vatType'

const plainTexts = { orderLineDescription: '', ean: '', hsnCode: '' }

export const productDto = new Dto<Product>({
  name: 'ProductDTO',
  path: 'product',
  find: (db, id) => db.products.get(id),
  fields: {
    ...base<Product>('product'),
    name: text((row) => row.name),
    number: text((row) => row.number),
    displayNumber: readOnly(text((row) => row.number)),
    description: text((row) => row.description),
    ...kept<Product>(text, plainTexts),
    elNumber: readOnly(constant('')),
    nrfNumber: readOnly(constant('')),
    costExcludingVatCurrency: decimal((row) => row.costExcludingVatCurrency),
    expenses: decimal(() => 0),
    priceExcludingVatCurrency: decimal((row) => row.priceExcludingVatCurrency),
    priceIncludingVatCurrency: decimal((row) => row.priceIncludingVatCurrency),
    isInactive: boolean((row) => row.isInactive),
    ...fixed<Product>(null, ['discountGroup', 'productUnit']),
    isStockItem: boolean((row) => row.isStockItem),
    stockOfGoods: readOnly(decimal(() => 0)),
    vatType: reference('VatTypeDTO', (row) => row.vatType),
    currency: reference('CurrencyDTO', () => ids.currency),
    department: reference('DepartmentDTO', () => null),
    ...fixed<Product>(null, ['account', 'supplier', 'resaleProduct']),
    isDeletable: constant(true),
    hasSupplierProductConnected: constant(false),
    weight: decimal(() => 0),
    volume: decimal(() => 0),
    displayName: readOnly(text((row) => `${row.number} ${row.name}`.trim())),
    minStockLevel: decimal(() => 0),
    ...unset<Product>([
      'expensesInPercent',
      'costPrice',
      'profit',
      'profitInPercent',
      'availableStock',
      'incomingStock',
      'outgoingStock',
      'discountPrice',
      'weightUnit',
      'volumeUnit',
      'image',
      'markupListPercentage',
      'markupNetPercentage',
      'mainSupplierProduct',
      'isRoundPriceIncVat',
      'priceInTargetCurrency',
      'purchasePriceCurrency',
    ]),
  },
})

function list(call: Call): Answer {
  const { world, query } = call
  const number = query.integer('number')
  const numbers = new Set(query.texts('productNumber'))
  const found = world.db.products
    .all()
    .filter(oneOf(query.ids('ids'), (row) => row.id))
    .filter((row) => number === null || row.number === String(number))
    .filter((row) => numbers.size === 0 || numbers.has(row.number))
    .filter(contains(query.text('name'), (row) => row.name))
    .filter(equalsBoolean(query.boolean('isInactive'), (row) => row.isInactive))
    .filter(oneOf(query.ids('vatTypeId'), (row) => row.vatType))
  return listAnswer(call, productDto, found)
}

/** Whichever price is given decides the other one; the price without VAT if both are. */
function prices(world: World, body: Body, vatType: number | null) {
  const factor = 1 + (world.db.vatTypes.get(vatType ?? 0)?.percentage ?? 0) / 100
  const excluding = body.number('priceExcludingVatCurrency')
  const including = body.number('priceIncludingVatCurrency')
  const net = excluding ?? (including ?? 0) / factor
  return {
    priceExcludingVatCurrency: toOre(net),
    priceIncludingVatCurrency: toOre(excluding === null && including !== null ? including : net * factor),
  }
}

const toOre = (amount: number): number => Math.round(amount * 100) / 100

function check(call: Call, body: Body, self: number | null): void {
  const others = call.world.db.products.all().filter((row) => row.id !== self)
  const name = body.text('name')
  const number = body.text('number')
  if (name !== null && others.some((row) => row.name === name))
    throw ruleBroken('name', productNameInUse(name))
  if (number && others.some((row) => row.number === number)) {
    throw ruleBroken('number', productNumberInUse(number))
  }
  const vatType = body.reference('vatType')
  if (vatType !== null && !isUsableForSales(call.world, vatType)) {
    throw ruleBroken('vatTypeId', messages.internalVat)
  }
}

/** Makes a product; used by the routes and by the control interface. */
export function createProduct(call: Call, body: Body): Product {
  if (!body.text('name')) throw propertiesMissing(['name'], messages.mustBeFilled)
  check(call, body, null)
  const vatType = body.reference('vatType')
  return call.world.db.products.insert((id) => ({
    ...created(call, id),
    name: body.text('name') ?? '',
    number: body.text('number') ?? '',
    description: body.text('description') ?? '',
    ...prices(call.world, body, vatType),
    costExcludingVatCurrency: body.number('costExcludingVatCurrency') ?? 0,
    isInactive: body.boolean('isInactive') ?? false,
    isStockItem: body.boolean('isStockItem') ?? false,
    vatType,
    extra: body.values(Object.keys(plainTexts)),
  }))
}

function update(call: Call): Answer {
  requireAdministrator(call)
  const row = pathRow(call, call.world.db.products)
  const body = readBody(call.world, productDto, call.json, 'update')
  checkVersion(row, body)
  if (body.has('name') && !body.text('name')) throw propertiesMissing(['name'], messages.mustBeFilled)
  check(call, body, row.id)
  const vatType = body.has('vatType') ? body.reference('vatType') : row.vatType
  const priced = body.has('priceExcludingVatCurrency') || body.has('priceIncludingVatCurrency')
  const changed = call.world.db.products.change(row.id, author(call), (draft) => ({
    ...draft,
    name: body.text('name') ?? draft.name,
    number: body.has('number') ? (body.text('number') ?? '') : draft.number,
    description: body.has('description') ? (body.text('description') ?? '') : draft.description,
    ...(priced ? prices(call.world, body, vatType) : {}),
    costExcludingVatCurrency: body.number('costExcludingVatCurrency') ?? draft.costExcludingVatCurrency,
    isInactive: body.boolean('isInactive') ?? draft.isInactive,
    vatType,
    extra: { ...draft.extra, ...body.values(Object.keys(plainTexts)) },
  }))
  return valueAnswer(call, productDto, changed)
}

export const productRoutes: Route[] = [
  { method: 'GET', path: '/product', handle: list },
  {
    method: 'POST',
    path: '/product',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, productDto, call.json, 'create')
      return valueAnswer(call, productDto, createProduct(call, body), 201)
    },
  },
  {
    method: 'GET',
    path: '/product/:id',
    handle: (call) => valueAnswer(call, productDto, pathRow(call, call.world.db.products)),
  },
  { method: 'PUT', path: '/product/:id', handle: update },
]
