import { sumOfAmounts } from '../dto/decimal'
import { enumUnknown, notFound, parametersInvalid, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { orderMessages } from '../errors/orderMessages'
import { valueAnswer } from '../http/answers'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import type { Invoice, Order, OrderLine } from '../store/rows'
import { dueDate } from './dueDate'
import { insertPreliminaryInvoice, invoiceDto } from './invoice'
import { grossAmount, netAmount } from './orderDto'

const sendTypes = ['EMAIL', 'EHF', 'AVTALEGIRO', 'EFAKTURA', 'VIPPS', 'PAPER', 'MANUAL']
const onAccountTypes = ['NONE', 'WITH_VAT', 'WITHOUT_VAT']

function invoiceDateOf(call: Call): string {
  call.query.required('invoiceDate')
  const day = call.query.day('invoiceDate')
  if (day !== null) return day
  throw parametersInvalid([{ parameter: 'invoiceDate', message: messages.cannotBeNull }])
}

function checkWords(call: Call): void {
  for (const [name, words] of [
    ['sendType', sendTypes],
    ['createOnAccount', onAccountTypes],
  ] as const) {
    const word = call.query.text(name)
    if (word !== null && !words.includes(word)) throw enumUnknown()
  }
}

/** Charges all lines of the orders that were not charged before. The order stays open unless the settings say otherwise. */
function charge(call: Call, orders: readonly [Order, ...Order[]], invoiceDate: string): Invoice {
  const { world } = call
  const { db } = world
  if (!world.settings.bankAccountRegistered) throw ruleBroken(null, orderMessages.noBankAccount)
  if (orders.some((order) => order.isClosed)) throw ruleBroken(null, orderMessages.orderClosed)
  const lines = orders.flatMap((order) =>
    db.orderLines.pick(db.linesByOrder.idsOf(order.id)).filter((line) => !line.isCharged),
  )
  if (lines.length === 0) throw ruleBroken(null, orderMessages.noLines)
  const [first] = orders
  const preliminary = db.invoices.get(first.preliminaryInvoice ?? 0) ?? insertPreliminaryInvoice(call, first)
  for (const line of lines) {
    db.orderLines.change(line.id, author(call), (before) => ({ ...before, isCharged: true }))
  }
  for (const order of orders) {
    if (order.preliminaryInvoice !== preliminary.id) db.invoices.remove(order.preliminaryInvoice ?? 0)
    db.orders.change(order.id, author(call), (before) => ({
      ...before,
      preliminaryInvoice: null,
      isClosed: world.settings.closesInvoicedOrders,
    }))
  }
  const sent = call.query.boolean('sendToCustomer') ?? true
  const numbers = db.invoices.all().map((invoice) => invoice.invoiceNumber)
  return db.invoices.change(preliminary.id, author(call), (before) => ({
    ...before,
    customer: first.customer,
    orders: orders.map((order) => order.id),
    orderLines: lines.map((line) => line.id),
    invoiceNumber: Math.max(...numbers) + 1,
    invoiceDate,
    invoiceDueDate: dueDate(invoiceDate, first),
    comment: first.invoiceComment,
    amountExcludingVat: sumOf(lines, netAmount),
    amount: sumOf(lines, grossAmount),
    isCharged: true,
    sentToCustomer: sent,
    ehfSendStatus: sent && call.query.text('sendType') === 'EHF' ? 'SEND' : 'DO_NOT_SEND',
  }))
}

const sumOf = (lines: readonly OrderLine[], amountOf: (line: OrderLine) => number): number =>
  sumOfAmounts(lines.map(amountOf))

function invoiceOne(call: Call): Answer {
  requireAdministrator(call)
  const order = pathRow(call, call.world.db.orders)
  checkWords(call)
  return valueAnswer(call, invoiceDto, charge(call, [order], invoiceDateOf(call)))
}

function invoiceSeveral(call: Call): Answer {
  requireAdministrator(call)
  call.query.required('id')
  const wanted = [...(call.query.ids('id') ?? [])]
  const invoiceDate = invoiceDateOf(call)
  const orders = call.world.db.orders.pick(wanted)
  const [first, ...more] = orders
  if (first === undefined || orders.length < wanted.length) throw notFound()
  if (more.some((order) => termsOf(order) !== termsOf(first))) {
    throw ruleBroken(null, orderMessages.ordersDiffer)
  }
  return valueAnswer(call, invoiceDto, charge(call, [first, ...more], invoiceDate))
}

/** What orders on one invoice must have in common. */
const termsOf = ({ customer, extra }: Order): string =>
  JSON.stringify([customer, extra.invoicesDueIn, extra.invoicesDueInType, extra.receiverEmail])

export const orderInvoicingRoutes: Route[] = [
  { method: 'PUT', path: '/order/::invoiceMultipleOrders', handle: invoiceSeveral },
  { method: 'PUT', path: '/order/:id/::invoice', handle: invoiceOne },
]
