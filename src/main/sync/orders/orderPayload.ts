import type { OrderId } from '@shared/domain/ids'
import type { ComparedOrder } from '@shared/domain/orders/compareOrders'
import type { Order, OrderLine } from '../../db/orderRepository'
import type { Store } from '../../db/store'
import type { NewOrder, OrderSought, TripletexOrder } from '../../tripletex/resources/orders'

/** What an order is known by in Tripletex: its own id, in the internal comment. */
export const markerOf = (id: OrderId): string => `Busy ${id}`

/** Where an order would be in Tripletex; null where it has no customer there, and so cannot be. */
export function soughtOf({ id, customerTripletexId, orderDate }: Order): OrderSought | null {
  return customerTripletexId === null
    ? null
    : { marker: markerOf(id), customerId: customerTripletexId, orderDate }
}

/** An order as Tripletex is asked to make it. What it bills was delivered by the last day of its interval. */
export function newOrder(sought: OrderSought, order: Order, lines: readonly OrderLine[]): NewOrder {
  return {
    ...sought,
    projectId: order.projectTripletexId,
    deliveryDate: order.toDay,
    reference: order.reference,
    invoiceComment: order.comment,
    lines: lines.map((line) => ({
      productId: line.productTripletexId,
      vatTypeId: line.vatTripletexId,
      description: line.description,
      count: line.quantityHundredths / 100,
      unitPrice: line.unitPriceOre / 100,
      discount: line.discountBasisPoints / 100,
    })),
  }
}

/** An order of Busy's, as `orderDifferences` compares it. */
export function sentOrder(store: Store, order: Order): ComparedOrder {
  const { customerTripletexId, customerName, projectTripletexId, orderDate, comment, reference } = order
  const projectName = store.projects.get(order.projectId)?.name ?? ''
  return {
    customer: named(customerTripletexId, customerName),
    project: named(projectTripletexId, projectName),
    orderDate,
    comment,
    reference,
    lines: store.orders.lines(order.id).map(({ productTripletexId, productName, ...line }) => ({
      ...line,
      product: named(productTripletexId, productName),
    })),
  }
}

/** An order of Tripletex's, as `orderDifferences` compares it. */
export function foundOrder(found: TripletexOrder): ComparedOrder {
  const { customer, project, orderDate, invoiceComment, reference } = found
  return {
    customer,
    project,
    orderDate,
    comment: invoiceComment,
    reference,
    lines: found.lines.map((line) => ({
      description: line.description,
      product: line.product,
      quantityHundredths: hundredths(line.count),
      unitPriceOre: hundredths(line.unitPriceExcludingVatCurrency),
      discountBasisPoints: hundredths(line.discount),
      vatBasisPoints: hundredths(line.vatPercentage),
      netOre: hundredths(line.amountExcludingVatCurrency),
      grossOre: hundredths(line.amountIncludingVatCurrency),
    })),
  }
}

const named = (id: number | null, name: string | null) => (id === null ? null : { id, name: name ?? '' })

/** Without what multiplying adds to a decimal number beyond the digits that it can hold. */
const hundredths = (decimal: number): number => Number((decimal * 100).toPrecision(15))
