import { ids } from '../credentials'
import { base, fixed, unset } from '../dto/base'
import { Dto } from '../dto/dto'
import {
  boolean,
  constant,
  date,
  decimal,
  integer,
  readOnly,
  reference,
  references,
  text,
} from '../dto/field'
import { forbidden } from '../errors/failure'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Answer, type Call, pathRow, type Route } from '../http/call'
import { equalsText, oneOf, within } from '../http/filters'
import { created } from '../http/writing'
import type { Invoice, Order } from '../store/rows'

const outstanding = (row: Invoice): number => (row.isCharged ? row.amount : 0)

export const invoiceDto = new Dto<Invoice>({
  name: 'InvoiceDTO',
  path: 'invoice',
  find: (db, id) => db.invoices.get(id),
  fields: {
    ...base<Invoice>('invoice'),
    invoiceNumber: integer((row) => row.invoiceNumber),
    invoiceDate: date((row) => row.invoiceDate),
    customer: reference('CustomerDTO', (row) => row.customer),
    isCredited: readOnly(constant(false)),
    invoiceDueDate: date((row) => row.invoiceDueDate),
    ...fixed<Invoice>('', ['kid', 'invoiceComment']),
    comment: text((row) => row.comment),
    orders: references('OrderDTO', (row) => row.orders),
    orderLines: readOnly(references('OrderLineDTO', (row) => row.orderLines)),
    ...fixed<Invoice>([], ['travelReports', 'projectInvoiceDetails']),
    ...fixed<Invoice>(null, ['voucher']),
    amount: readOnly(decimal((row) => row.amount)),
    amountCurrency: readOnly(decimal((row) => row.amount)),
    amountExcludingVat: readOnly(decimal((row) => row.amountExcludingVat)),
    amountExcludingVatCurrency: readOnly(decimal((row) => row.amountExcludingVat)),
    amountRoundoff: readOnly(decimal(() => 0)),
    amountRoundoffCurrency: readOnly(decimal(() => 0)),
    amountOutstanding: readOnly(decimal(outstanding)),
    amountCurrencyOutstanding: readOnly(decimal(outstanding)),
    amountOutstandingTotal: readOnly(decimal(outstanding)),
    amountCurrencyOutstandingTotal: readOnly(decimal(outstanding)),
    currency: reference('CurrencyDTO', () => ids.currency),
    isCreditNote: readOnly(constant(false)),
    isCharged: readOnly(boolean((row) => row.isCharged)),
    isApproved: readOnly(boolean((row) => row.isCharged)),
    ...fixed<Invoice>([], ['postings', 'reminders']),
    ehfSendStatus: text((row) => row.ehfSendStatus),
    ...unset<Invoice>([
      'creditedInvoice',
      'deliveryDate',
      'sumRemits',
      'invoiceRemarks',
      'invoiceRemark',
      'paymentTypeId',
      'paidAmount',
      'isPeriodizationPossible',
      'documentId',
    ]),
  },
})

/** What Tripletex keeps beside an order that has not been invoiced yet. */
export function insertPreliminaryInvoice(
  call: Call,
  { id: order, customer, orderDate }: Pick<Order, 'id' | 'customer' | 'orderDate'>,
): Invoice {
  return call.world.db.invoices.insert((id) => ({
    ...created(call, id),
    customer,
    orders: [order],
    orderLines: [],
    invoiceNumber: 0,
    invoiceDate: orderDate,
    invoiceDueDate: orderDate,
    comment: '',
    amountExcludingVat: 0,
    amount: 0,
    isCharged: false,
    sentToCustomer: false,
    ehfSendStatus: 'DO_NOT_SEND',
  }))
}

/** Charged invoices only. */
function list(call: Call): Answer {
  const { query, world } = call
  const { from, to } = query.period('invoiceDateFrom', 'invoiceDateTo')
  const found = world.db.invoices
    .all()
    .filter((row) => row.isCharged)
    .filter(within(from, to, (row) => row.invoiceDate))
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(equalsText(query.text('invoiceNumber'), (row) => String(row.invoiceNumber)))
    .filter(oneOf(query.ids('customerId'), (row) => row.customer))
  return listAnswer(call, invoiceDto, found)
}

export const invoiceRoutes: Route[] = [
  { method: 'GET', path: '/invoice', handle: list },
  {
    method: 'GET',
    path: '/invoice/:id',
    handle: (call) => valueAnswer(call, invoiceDto, pathRow(call, call.world.db.invoices)),
  },
  {
    method: 'DELETE',
    path: '/invoice/:id',
    handle: () => {
      throw forbidden()
    },
  },
]
