import { ids } from '../credentials'
import { base, fixed, kept, unset } from '../dto/base'
import { exactDifference, exactProduct } from '../dto/decimal'
import { Dto } from '../dto/dto'
import {
  boolean,
  constant,
  date,
  decimal,
  type Field,
  integer,
  readOnly,
  reference,
  references,
  text,
} from '../dto/field'
import type { Database } from '../store/database'
import type { Order, OrderLine } from '../store/rows'

const plainTexts = {
  receiverEmail: '',
  overdueNoticeEmail: '',
  invoicesDueInType: 'DAYS',
  deliveryComment: '',
  orderLineSorting: 'PRODUCT',
}

export const orderPlainNames = [...Object.keys(plainTexts), 'invoicesDueIn', 'isShowOpenPostsOnInvoices']

const orderFields: Record<string, Field<Order>> = {
  ...base<Order>('order'),
  customer: reference('CustomerDTO', (row) => row.customer),
  ...fixed<Order>(null, ['contact', 'attn']),
  displayName: readOnly(text((row) => `${row.number} Ordre`)),
  number: text((row) => row.number),
  reference: text((row) => row.reference),
  ourContactEmployee: reference('EmployeeDTO', (row) => row.ourContactEmployee),
  department: reference('DepartmentDTO', (row) => row.department),
  orderDate: date((row) => row.orderDate),
  project: reference('ProjectDTO', (row) => row.project),
  invoiceComment: text((row) => row.invoiceComment),
  internalComment: text((row) => row.internalComment),
  currency: reference('CurrencyDTO', () => ids.currency),
  ...kept<Order>(text, plainTexts),
  ...kept<Order>(integer, { invoicesDueIn: 14 }),
  ...kept<Order>(boolean, { isShowOpenPostsOnInvoices: false }),
  isClosed: boolean((row) => row.isClosed),
  deliveryDate: date((row) => row.deliveryDate),
  ...fixed<Order>(null, ['deliveryAddress']),
  isPrioritizeAmountsIncludingVat: boolean((row) => row.isPrioritizeAmountsIncludingVat),
  ...fixed<Order>([], ['orderGroups']),
  orderLines: references('OrderLineDTO', linesInOrder),
  isSubscription: constant(false),
  preliminaryInvoice: readOnly(reference('InvoiceDTO', (row) => row.preliminaryInvoice)),
  ...fixed<Order>([], ['attachment']),
  sendMethodDescription: readOnly(constant('Faktura må sendes manuelt.')),
  invoiceOnAccountVatHigh: constant(false),
  totalInvoicedOnAccountAmountAbsoluteCurrency: readOnly(decimal(() => 0)),
  customerName: readOnly(text((row, db) => db.customers.get(row.customer)?.name ?? '')),
  ...fixed<Order>([], ['travelReports', 'accountingDimensionValues']),
  ...unset<Order>([
    'ourContact',
    'status',
    'canCreateBackorder',
    'subscriptionDuration',
    'subscriptionDurationType',
    'subscriptionPeriodsOnInvoice',
    'subscriptionPeriodsOnInvoiceType',
    'subscriptionInvoicingTimeInAdvanceOrArrears',
    'subscriptionInvoicingTime',
    'subscriptionInvoicingTimeType',
    'isSubscriptionAutoInvoicing',
    'invoiceSendSMSNotification',
    'invoiceSMSNotificationNumber',
    'markUpOrderLines',
    'discountPercentage',
    'projectManagerNameAndNumber',
  ]),
}

const order = { name: 'OrderDTO', path: 'order', find: (db: Database, id: number) => db.orders.get(id) }

export const orderDto = new Dto<Order>({ ...order, fields: orderFields })

/** An order as the answer to its creation shows it: without the lines, although they are stored. */
export const newOrderDto = new Dto<Order>({
  ...order,
  fields: { ...orderFields, orderLines: references('OrderLineDTO', () => []) },
})

/** `sortIndex` counts only where the order says CUSTOM. */
function linesInOrder(row: Order, db: Database): number[] {
  const ids = [...db.linesByOrder.idsOf(row.id)].sort((a, b) => a - b)
  if (row.extra.orderLineSorting !== 'CUSTOM') return ids
  const indexOf = (id: number) => db.orderLines.get(id)?.sortIndex ?? 0
  return ids.sort((a, b) => indexOf(a) - indexOf(b))
}

/** Kroner without VAT, after the discount: exact, and rounded once. */
export const netAmount = (row: OrderLine): number => amountAt(row, row.unitPriceExcludingVatCurrency)

/** The same with VAT. */
export const grossAmount = (row: OrderLine): number => amountAt(row, row.unitPriceIncludingVatCurrency)

const amountAt = ({ count, discount }: OrderLine, unitPrice: number): number =>
  exactProduct([count, unitPrice, exactDifference(100, discount), 0.01], 2)

export const orderLineDto = new Dto<OrderLine>({
  name: 'OrderLineDTO',
  path: 'order/orderline',
  find: (db, id) => db.orderLines.get(id),
  fields: {
    ...base<OrderLine>('order/orderline'),
    product: reference('ProductDTO', (row) => row.product),
    description: text((row) => row.description),
    displayName: readOnly(text((row) => row.description)),
    count: decimal((row) => row.count),
    unitCostCurrency: decimal(() => 0),
    unitPriceExcludingVatCurrency: decimal((row) => row.unitPriceExcludingVatCurrency),
    currency: reference('CurrencyDTO', () => ids.currency),
    markup: decimal((row) => row.markup),
    discount: decimal((row) => row.discount),
    vatType: reference('VatTypeDTO', (row) => row.vatType),
    amountExcludingVatCurrency: readOnly(decimal(netAmount)),
    amountIncludingVatCurrency: readOnly(decimal(grossAmount)),
    order: reference('OrderDTO', (row) => row.order),
    unitPriceIncludingVatCurrency: decimal((row) => row.unitPriceIncludingVatCurrency),
    isSubscription: constant(false),
    sortIndex: integer((row) => row.sortIndex),
    isCharged: readOnly(boolean((row) => row.isCharged)),
    ...unset<OrderLine>([
      'inventory',
      'inventoryLocation',
      'vendor',
      'subscriptionPeriodStart',
      'subscriptionPeriodEnd',
      'orderGroup',
      'isPicked',
      'pickedDate',
      'orderedQuantity',
    ]),
  },
})
