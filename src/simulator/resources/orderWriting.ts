import { notFound, propertiesMissing, ruleBroken } from '../errors/failure'
import { orderMessages } from '../errors/orderMessages'
import type { Body } from '../http/body'
import { author, type Call } from '../http/call'
import { checkVersion, created } from '../http/writing'
import type { Database } from '../store/database'
import type { Order } from '../store/rows'
import { insertPreliminaryInvoice } from './invoice'
import { orderPlainNames } from './orderDto'
import { changeLine, insertLine, removeLine } from './orderLine'

/** Makes an order with its lines; used by the routes and by the control interface. */
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
    preliminaryInvoice: insertPreliminaryInvoice(call, { id, customer, orderDate }).id,
    extra: body.values(orderPlainNames),
  }))
  for (const [at, line] of body.objects('orderLines').entries()) insertLine(call, order, line, 'embedded', at)
  return order
}

/**
 * Changes what the body names. Lines are touched only with `updateLinesAndGroups` and a list: those with an id are changed,
 * those without are made, those that are not in it are deleted.
 */
export function changeOrder(call: Call, row: Order, body: Body): Order {
  checkVersion(row, body)
  const cleared = ['customer', 'orderDate', 'deliveryDate'].filter(
    (name) => body.has(name) && body.lacks(name),
  )
  if (cleared.length > 0) throw propertiesMissing(cleared)
  const text = (name: string, before: string) => (body.has(name) ? (body.text(name) ?? '') : before)
  const reference = (name: string, before: number | null) => (body.has(name) ? body.reference(name) : before)
  const order = call.world.db.orders.change(row.id, author(call), (before) => ({
    ...before,
    customer: body.reference('customer') ?? before.customer,
    number: body.text('number') || before.number,
    reference: text('reference', before.reference),
    ourContactEmployee: reference('ourContactEmployee', before.ourContactEmployee),
    department: reference('department', before.department),
    orderDate: body.text('orderDate') ?? before.orderDate,
    deliveryDate: body.text('deliveryDate') ?? before.deliveryDate,
    project: reference('project', before.project),
    invoiceComment: text('invoiceComment', before.invoiceComment),
    internalComment: text('internalComment', before.internalComment),
    isClosed: body.boolean('isClosed') ?? before.isClosed,
    isPrioritizeAmountsIncludingVat:
      body.boolean('isPrioritizeAmountsIncludingVat') ?? before.isPrioritizeAmountsIncludingVat,
    extra: { ...before.extra, ...body.values(orderPlainNames) },
  }))
  const replacesLines = call.query.boolean('updateLinesAndGroups') === true && !body.lacks('orderLines')
  if (replacesLines) replaceLines(call, order, body.objects('orderLines'))
  return order
}

function replaceLines(call: Call, order: Order, bodies: readonly Body[]): void {
  const { db } = call.world
  const before = db.orderLines.pick([...db.linesByOrder.idsOf(order.id)])
  const kept = new Set(bodies.map((body) => body.number('id')))
  for (const line of before) if (!kept.has(line.id)) removeLine(call, line)
  for (const [at, body] of bodies.entries()) {
    const id = body.number('id')
    if (id === null) {
      insertLine(call, order, body, 'embedded', at)
      continue
    }
    const line = before.find((each) => each.id === id)
    if (line === undefined) throw notFound()
    changeLine(call, order, line, body, 'embedded')
  }
}

/** Deletes an order of which nothing has been invoiced. */
export function removeOrder(call: Call, row: Order): void {
  const { db } = call.world
  const lines = db.orderLines.pick(db.linesByOrder.idsOf(row.id))
  if (lines.some((line) => line.isCharged)) throw ruleBroken(null, orderMessages.orderInvoiced)
  removePartsOfOrder(db, row.id)
  db.orders.remove(row.id)
}

/** Removes the lines and the preliminary invoice of an order. */
export function removePartsOfOrder(db: Database, id: number): void {
  for (const line of [...db.linesByOrder.idsOf(id)]) db.orderLines.remove(line)
  db.invoices.remove(db.orders.get(id)?.preliminaryInvoice ?? 0)
}
