import { propertiesMissing, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Body, readBody } from '../http/body'
import { type Answer, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { equalsBoolean, oneOf, within } from '../http/filters'
import { created } from '../http/writing'
import type { Order } from '../store/rows'
import { orderDto, orderPlainNames } from './orderDto'
import { isUsableForSales } from './vatType'

function list(call: Call): Answer {
  const { query, world } = call
  const { from, to } = query.period('orderDateFrom', 'orderDateTo')
  const found = world.db.orders
    .all()
    .filter(within(from, to, (row) => row.orderDate))
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(oneOf(query.ids('number'), (row) => Number(row.number)))
    .filter(oneOf(query.ids('customerId'), (row) => row.customer))
    .filter(equalsBoolean(query.boolean('isClosed'), (row) => row.isClosed))
  return listAnswer(call, orderDto, found)
}

/** Makes an order with its lines; used by the route and by the control interface. */
export function createOrder(call: Call, body: Body): Order {
  const customer = body.reference('customer')
  const orderDate = body.text('orderDate')
  const deliveryDate = body.text('deliveryDate')
  if (customer === null || orderDate === null || deliveryDate === null) {
    throw propertiesMissing(
      ['customer', 'orderDate', 'deliveryDate'].filter(
        (name) => body.reference(name) === null && !body.text(name),
      ),
    )
  }
  const { db } = call.world
  const numbers = db.orders.all().map((row) => Number(row.number) || 0)
  const order = db.orders.insert((id) => ({
    ...created(call, id),
    customer,
    number: body.text('number') || String(numbers.reduce((a, b) => Math.max(a, b), 0) + 1),
    reference: body.text('reference') ?? '',
    ourContactEmployee: body.reference('ourContactEmployee'),
    department: body.reference('department'),
    orderDate,
    deliveryDate,
    project: body.reference('project'),
    invoiceComment: body.text('invoiceComment') ?? '',
    internalComment: body.text('internalComment') ?? '',
    isClosed: false,
    isPrioritizeAmountsIncludingVat: body.boolean('isPrioritizeAmountsIncludingVat') ?? false,
    extra: body.values(orderPlainNames),
  }))
  for (const [at, line] of body.objects('orderLines').entries()) insertLine(call, order, line, at)
  return order
}

function insertLine(call: Call, order: Order, body: Body, sortIndex: number): void {
  const { db } = call.world
  const product = db.products.get(body.reference('product') ?? 0)
  const description = body.text('description') || (product?.name ?? '')
  if (description === '') throw ruleBroken('orderLines.description', messages.lineWithoutContent)
  const count = body.number('count')
  if (count === null) throw propertiesMissing(['count'])
  const vatType = body.reference('vatType') ?? product?.vatType ?? 6
  if (!isUsableForSales(call.world, vatType)) {
    throw ruleBroken('orderGroups.orderLines.vatType.id,orderLines.vatType.id', messages.invalidVat)
  }
  const factor = 1 + (db.vatTypes.get(vatType)?.percentage ?? 0) / 100
  const including = body.number('unitPriceIncludingVatCurrency')
  const excluding =
    body.number('unitPriceExcludingVatCurrency') ??
    (including === null ? (product?.priceExcludingVatCurrency ?? 0) : including / factor)
  db.orderLines.insert((id) => ({
    ...created(call, id),
    version: 1,
    order: order.id,
    product: product?.id ?? null,
    description,
    count,
    unitPriceExcludingVatCurrency: excluding,
    unitPriceIncludingVatCurrency: including ?? excluding * factor,
    vatType,
    discount: body.number('discount') ?? 0,
    markup: body.number('markup') ?? 0,
    isCharged: false,
    sortIndex,
    extra: {},
  }))
}

/** The answer to a new order shows no lines, although they are stored. */
function create(call: Call): Answer {
  requireAdministrator(call)
  const body = readBody(call.world, orderDto, call.json, 'create')
  const answer = valueAnswer(call, orderDto, createOrder(call, body), 201)
  return { ...answer, body: answer.body?.replace(/"orderLines":\[[^\]]*\]/, '"orderLines":[]') ?? null }
}

export const orderRoutes: Route[] = [
  { method: 'GET', path: '/order', handle: list },
  { method: 'POST', path: '/order', handle: create },
  {
    method: 'GET',
    path: '/order/:id',
    handle: (call) => valueAnswer(call, orderDto, pathRow(call, call.world.db.orders)),
  },
]
