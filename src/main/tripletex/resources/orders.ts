import { ok, type Result } from '@shared/result'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import { isTooManyRows } from '../errorAnswer'
import type { TripletexError } from '../errors'
import { chunks, mostIdsInAddress } from '../idList'
import { allRows, pagedResource } from '../page'
import { single } from '../parseAnswer'
import { flag, id, text } from './fields'

const named = z
  .object({ id, name: text })
  .nullish()
  .transform((target) => target ?? null)
const amount = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)

const orderLine = z
  .object({
    id,
    product: named,
    description: text,
    count: amount,
    unitPriceExcludingVatCurrency: amount,
    discount: amount,
    vatType: z.object({ id, percentage: amount }).nullish(),
    amountExcludingVatCurrency: amount,
    amountIncludingVatCurrency: amount,
    isCharged: flag(false),
    sortIndex: amount,
  })
  .transform(({ vatType, ...rest }) => ({ ...rest, vatPercentage: vatType?.percentage ?? 0 }))

/** Invoiced orders may stay open in Tripletex; what was charged tells. */
const standing = {
  isClosed: flag(false),
  orderLines: z.array(z.object({ isCharged: flag(false) })).nullish(),
}
const stateOf = ({ isClosed, orderLines }: z.output<z.ZodObject<typeof standing>>): TripletexOrderState =>
  orderLines?.some(({ isCharged }) => isCharged) ? 'invoiced' : isClosed ? 'closed' : 'open'

const order = z
  .object({
    id,
    number: text,
    customer: named,
    project: named,
    orderDate: z.string(),
    reference: text,
    invoiceComment: text,
    isClosed: flag(false),
    orderLines: z.array(orderLine),
  })
  .transform(({ isClosed, orderLines, ...rest }) => ({
    ...rest,
    state: stateOf({ isClosed, orderLines }),
    lines: [...orderLines].sort((a, b) => a.sortIndex - b.sortIndex || a.id - b.id),
  }))

const marked = z.object({ id, internalComment: text })
const made = z.object({ id, number: text })
const state = z.object({ id, ...standing }).transform((row) => ({ id: row.id, state: stateOf(row) }))

/** What became of an order that is there. */
export type TripletexOrderState = 'open' | 'closed' | 'invoiced'
/** An order with its lines, in the order in which they stand on an invoice. */
export type TripletexOrder = z.output<typeof order>

const lineFields =
  'id,description,count,unitPriceExcludingVatCurrency,discount,amountExcludingVatCurrency,amountIncludingVatCurrency,isCharged,sortIndex,product(id,name),vatType(id,percentage)'
const fields = `id,number,orderDate,reference,invoiceComment,isClosed,customer(id,name),project(id,name),orderLines(${lineFields})`

/** The text in an order's internal comment that it is known by, and where to look for it. */
export interface OrderSought {
  readonly marker: string
  readonly customerId: number
  /** `YYYY-MM-DD` */
  readonly orderDate: string
}

/** A line with what Tripletex computes nothing of. Numbers are decimal: 7.5 hours, 1250.5 kroner, 10 percent. */
export interface NewOrderLine {
  readonly productId: number | null
  readonly vatTypeId: number | null
  /** Where it is empty, the product's name. */
  readonly description: string
  readonly count: number
  readonly unitPrice: number
  readonly discount: number
}

export interface NewOrder extends OrderSought {
  readonly projectId: number | null
  readonly deliveryDate: string
  readonly reference: string
  readonly invoiceComment: string
  /** In the order in which they are to stand. */
  readonly lines: readonly NewOrderLine[]
}

type Answered<T> = Promise<Result<T, TripletexError>>

export interface OrdersResource {
  /** The id of the order with this marker; null where no order has it. Of several, the one that was made first. */
  find(sought: OrderSought, options?: CallOptions): Answered<number | null>
  /** `notFound` when there is none. */
  get(id: number, options?: CallOptions): Answered<TripletexOrder>
  /** The answer does not tell of the lines: read them back. Never to be called before `find` has found nothing. */
  create(order: NewOrder, options?: CallOptions): Answered<{ id: number; number: string }>
  /** `notFound` when it is gone already. */
  remove(id: number, options?: CallOptions): Answered<undefined>
  /** What became of these orders; those that are not in the answer are not there. */
  states(ids: readonly number[], options?: CallOptions): Answered<Map<number, TripletexOrderState>>
}

const path = 'order'
/** An order that was moved to another day is found by its customer within so many days; one of another customer within fewer. */
const DAYS_OF_CUSTOMER = 366
const DAYS_OF_ALL = 31
/** A list of orders must name a period; one that is asked for by ids may be of any. */
const ALWAYS = { orderDateFrom: '1990-01-01', orderDateTo: '2100-01-01' }

export function ordersResource(api: Api): OrdersResource {
  return {
    async find({ marker, customerId, orderDate }, options) {
      const day = Temporal.PlainDate.from(orderDate)
      const ofCustomer = await search(marker, day, DAYS_OF_CUSTOMER, { customerId }, options)
      if (!ofCustomer.ok || ofCustomer.value !== null) return ofCustomer
      return search(marker, day, DAYS_OF_ALL, {}, options)
    },

    get: (id, options) =>
      api.read({ method: 'GET', path: `${path}/${id}`, query: { fields } }, single(order), options),

    create: (given, options) =>
      api.read({ method: 'POST', path, body: bodyOf(given) }, single(made), options),

    remove: (id, options) => api.run({ method: 'DELETE', path: `${path}/${id}` }, options),

    async states(ids, options) {
      const found = new Map<number, TripletexOrderState>()
      for (const some of chunks(ids, mostIdsInAddress)) {
        const query = { fields: 'id,isClosed,orderLines(isCharged)', ...ALWAYS, id: some.join(',') }
        const rows = await allRows(pagedResource(api, path, query, state).pages(1000, options))
        if (!rows.ok) return rows
        for (const row of rows.value) found.set(row.id, row.state)
      }
      return ok(found)
    },
  }

  function search(
    marker: string,
    day: Temporal.PlainDate,
    days: number,
    filter: { customerId?: number },
    options?: CallOptions,
  ): Answered<number | null> {
    return searchDays(marker, day.subtract({ days }), day.add({ days }), filter, options)
  }

  /** A span with too many rows for Tripletex is asked for in halves. */
  async function searchDays(
    marker: string,
    first: Temporal.PlainDate,
    last: Temporal.PlainDate,
    filter: { customerId?: number },
    options?: CallOptions,
  ): Answered<number | null> {
    const query = {
      fields: 'id,internalComment',
      orderDateFrom: first.toString(),
      orderDateTo: last.add({ days: 1 }).toString(),
      ...filter,
    }
    const rows = await allRows(pagedResource(api, path, query, marked).pages(1000, options))
    if (rows.ok) {
      const found = rows.value.filter(({ internalComment }) => internalComment.includes(marker))
      return ok(found.length === 0 ? null : Math.min(...found.map((row) => row.id)))
    }
    const days = first.until(last).days
    if (!isTooManyRows(rows.error) || days < 1) return rows
    const middle = first.add({ days: Math.floor(days / 2) })
    const before = await searchDays(marker, first, middle, filter, options)
    if (!before.ok || before.value !== null) return before
    return searchDays(marker, middle.add({ days: 1 }), last, filter, options)
  }
}

function bodyOf(given: NewOrder) {
  const { marker, customerId, projectId, orderDate, deliveryDate, reference, invoiceComment, lines } = given
  return {
    customer: { id: customerId },
    ...(projectId !== null && { project: { id: projectId } }),
    orderDate,
    deliveryDate,
    reference,
    invoiceComment,
    internalComment: marker,
    isPrioritizeAmountsIncludingVat: false,
    orderLineSorting: 'CUSTOM',
    orderLines: lines.map(({ productId, vatTypeId, description, count, unitPrice, discount }, sortIndex) => ({
      ...(productId !== null && { product: { id: productId } }),
      ...(vatTypeId !== null && { vatType: { id: vatTypeId } }),
      ...(description !== '' && { description }),
      count,
      unitPriceExcludingVatCurrency: unitPrice,
      discount,
      sortIndex,
    })),
  }
}
