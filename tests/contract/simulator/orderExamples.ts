import type { Example } from './messages'

const customer = { id: 2_200_001 }
const order = { customer, orderDate: '2026-03-31', deliveryDate: '2026-03-31' }
const hours = { product: { id: 3_300_001 }, count: 7.5, unitPriceExcludingVatCurrency: 1450 }
const id = (value: number) => ({ params: { id: value } })
const first = id(60_000_001)
const second = id(60_000_002)
const line = id(61_000_001)
const april = { invoiceDateFrom: '2026-04-01', invoiceDateTo: '2026-05-01' }
const invoiceDate = '2026-04-01'
const withParts =
  '*,changes,customer(*),orderLines(*,product(*),vatType(*)),preliminaryInvoice(*),project(*),ourContactEmployee(*)'

/** Orders, their lines and invoices, from the first order on. */
export const orderExamples: Example[] = [
  {
    method: 'POST',
    path: '/order',
    body: {
      ...order,
      project: { id: 4_400_001 },
      ourContactEmployee: { id: 1_100_001 },
      reference: 'busy-1',
      invoiceComment: 'Mars',
      internalComment: 'Fra Busy',
      orderLineSorting: 'CUSTOM',
      orderLines: [hours, { description: 'Reise', count: 1, vatType: { id: 3 }, discount: 10, sortIndex: 1 }],
    },
    status: 201,
  },
  {
    method: 'POST',
    path: '/order/list',
    body: [order, { ...order, isPrioritizeAmountsIncludingVat: true }],
    status: 201,
  },
  {
    method: 'GET',
    path: '/order',
    query: { orderDateFrom: '2026-01-01', orderDateTo: '2027-01-01', fields: withParts },
    status: 200,
  },
  {
    method: 'GET',
    path: '/order',
    query: {
      orderDateFrom: '2026-01-01',
      orderDateTo: '2027-01-01',
      customerId: customer.id,
      number: '1',
      isClosed: false,
      isSubscription: false,
    },
    status: 200,
  },
  { method: 'GET', path: '/order/{id}', ...first, query: { fields: withParts }, status: 200 },
  { method: 'POST', path: '/order/orderline', body: { order: second.params, ...hours }, status: 201 },
  {
    method: 'POST',
    path: '/order/orderline/list',
    body: [{ order: second.params, description: 'Kaffe', count: 0.5 }],
    status: 201,
  },
  { method: 'GET', path: '/order/orderline/{id}', ...line, status: 200 },
  { method: 'PUT', path: '/order/orderline/{id}', ...line, body: { count: 8, version: 1 }, status: 200 },
  { method: 'DELETE', path: '/order/orderline/{id}', ...id(61_000_002), status: 204 },
  {
    method: 'PUT',
    path: '/order/{id}',
    ...first,
    query: { updateLinesAndGroups: true },
    body: { orderLines: [{ id: 61_000_001 }, { description: 'Ny', count: 1 }], department: null },
    status: 200,
  },
  { method: 'PUT', path: '/order/{id}', ...first, body: { deliveryComment: 'Ring' }, status: 200 },
  { method: 'GET', path: '/invoice', query: april, status: 200 },
  {
    method: 'PUT',
    path: '/order/{id}/:invoice',
    ...first,
    query: { invoiceDate, sendToCustomer: false, sendType: 'EHF' },
    status: 200,
  },
  {
    method: 'PUT',
    path: '/order/:invoiceMultipleOrders',
    query: { id: '60000002', invoiceDate, sendToCustomer: false },
    status: 200,
  },
  {
    method: 'GET',
    path: '/invoice',
    query: { ...april, fields: '*,changes,orders(*),orderLines(*),customer(*)' },
    status: 200,
  },
  { method: 'GET', path: '/invoice/{id}', ...id(62_000_001), status: 200 },

  { method: 'POST', path: '/order', body: {}, status: 422 },
  { method: 'POST', path: '/order', body: { ...order, orderLines: [{ count: 1 }] }, status: 422 },
  { method: 'POST', path: '/order', body: { ...order, vatType: { id: 3 } }, status: 422, broken: true },
  {
    method: 'POST',
    path: '/order',
    body: { ...order, orderLines: [{ ...hours, quantity: 1 }] },
    status: 422,
    broken: true,
  },
  { method: 'POST', path: '/order', body: { ...order, customer: { id: 1 } }, status: 404 },
  { method: 'POST', path: '/order/orderline', body: { ...hours }, status: 422 },
  { method: 'GET', path: '/order', status: 422, broken: true },
  { method: 'GET', path: '/invoice', status: 422, broken: true },
  { method: 'PUT', path: '/order/{id}/:invoice', ...first, status: 422, broken: true },
  { method: 'PUT', path: '/order/{id}/:invoice', ...first, query: { invoiceDate }, status: 422 },
  { method: 'DELETE', path: '/order/{id}', ...first, status: 422 },
  { method: 'DELETE', path: '/order/{id}', ...id(60_000_003), status: 204 },
]
