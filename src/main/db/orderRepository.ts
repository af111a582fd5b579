import { OrderId, ProjectId } from '@shared/domain/ids'
import { Instant, LocalDay } from '@shared/domain/localDay'
import { OrderGrouping, OrderLineKind, OrderState, RemoteOrderState } from '@shared/domain/orders/order'
import { OrderDifference } from '@shared/domain/orders/orderDifference'
import type { LineEdit } from '@shared/domain/orders/orderLines'
import { and, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { orderLineEdits, orderLines, orders } from './schema'

/** An order, from draft to what became of it. `netOre` and what stands beside it are null until it is finished. */
export const Order = z.object({
  id: OrderId,
  projectId: ProjectId,
  state: OrderState,
  fromDay: LocalDay.nullable(),
  toDay: LocalDay,
  grouping: OrderGrouping,
  orderDate: LocalDay,
  reference: z.string(),
  comment: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.int(),
  finishedAt: Instant.nullable(),
  finishedBy: z.string().nullable(),
  leaves: z.boolean(),
  projectTripletexId: z.int().nullable(),
  customerTripletexId: z.int().nullable(),
  customerName: z.string().nullable(),
  netOre: z.int().nullable(),
  grossOre: z.int().nullable(),
  remoteId: z.int().nullable(),
  remoteNumber: z.string().nullable(),
  remoteState: RemoteOrderState.nullable(),
  remoteSeenAt: Instant.nullable(),
  differences: z
    .array(OrderDifference)
    .nullable()
    .transform((found) => found ?? []),
})
export type Order = z.infer<typeof Order>

/** A line of a finished order, just as it leaves. */
export const OrderLine = z.object({
  id: z.string(),
  orderId: OrderId,
  position: z.int(),
  lineKey: z.string(),
  kind: OrderLineKind,
  description: z.string(),
  productTripletexId: z.int().nullable(),
  productName: z.string().nullable(),
  vatTripletexId: z.int().nullable(),
  vatBasisPoints: z.int(),
  quantityHundredths: z.int(),
  unitPriceOre: z.int(),
  discountBasisPoints: z.int(),
  netOre: z.int(),
  grossOre: z.int(),
  costOre: z.int().nullable(),
})
export type OrderLine = z.infer<typeof OrderLine>

/** Orders with their lines. What comes on them is in `orderContentRepository`. */
export function createOrderRepository(db: Db) {
  return {
    get(id: OrderId): Order | null {
      const row = db.select().from(orders).where(eq(orders.id, id)).get()
      return row ? Order.parse(row) : null
    },
    /** Newest first; those that were deleted are left out. */
    list(): Order[] {
      return db
        .select()
        .from(orders)
        .where(ne(orders.state, 'deleted'))
        .orderBy(sql`${orders.state} = 'draft' desc`, desc(orders.orderDate), desc(orders.createdAt))
        .all()
        .map((row) => Order.parse(row))
    },
    /** The draft of a project; it has one at most. */
    draftOf(projectId: ProjectId): Order | null {
      const row = db
        .select()
        .from(orders)
        .where(and(eq(orders.projectId, projectId), eq(orders.state, 'draft')))
        .get()
      return row ? Order.parse(row) : null
    },
    drafts(): Order[] {
      return db
        .select()
        .from(orders)
        .where(eq(orders.state, 'draft'))
        .all()
        .map((row) => Order.parse(row))
    },
    /** The finished orders that Tripletex may still change, and what was last seen of them. */
    toFollow(): Order[] {
      return db
        .select()
        .from(orders)
        .where(
          and(
            eq(orders.state, 'finished'),
            isNotNull(orders.remoteId),
            or(isNull(orders.remoteState), inArray(orders.remoteState, ['open', 'closed', 'invoiced'])),
          ),
        )
        .all()
        .map((row) => Order.parse(row))
    },
    /** For each project: the latest date of its finished orders, and what was billed on them of its fixed price: a discount is given, and not billed later. */
    ofProjects(): Map<ProjectId, { lastOrderDate: LocalDay; fixedPriceOre: number }> {
      const rows = db
        .select({
          projectId: orders.projectId,
          lastOrderDate: sql<string>`max(${orders.orderDate})`,
          fixedPriceOre: sql<number>`coalesce(sum((
            select cast(round(sum(line.quantity_hundredths * line.unit_price_ore) / 100.0) as integer)
            from order_lines as line where line.order_id = orders.id and line.kind = 'fixedPrice')), 0)`,
        })
        .from(orders)
        .where(eq(orders.state, 'finished'))
        .groupBy(orders.projectId)
        .all()
      return new Map(
        rows.map((row) => [
          ProjectId.parse(row.projectId),
          { lastOrderDate: LocalDay.parse(row.lastOrderDate), fixedPriceOre: row.fixedPriceOre },
        ]),
      )
    },
    add(order: Order): void {
      db.insert(orders).values(order).run()
    },
    /** Changes what is given of an order. */
    change(id: OrderId, fields: Partial<Omit<Order, 'id' | 'projectId'>>, updatedAt: Instant): void {
      db.update(orders)
        .set({ ...fields, updatedAt, revision: sql`${orders.revision} + 1` })
        .where(eq(orders.id, id))
        .run()
    },
    /** Tripletex was asked what became of finished orders, and all of these are as `state` says. */
    sawInTripletex(ids: readonly OrderId[], state: RemoteOrderState, at: Instant): void {
      db.update(orders)
        .set({ remoteState: state, remoteSeenAt: at, updatedAt: at, revision: sql`${orders.revision} + 1` })
        .where(and(among(orders.id, ids), eq(orders.state, 'finished')))
        .run()
    },
    /** Removes a draft for good, with all that was decided for it. */
    removeDraft(id: OrderId): void {
      db.delete(orderLineEdits).where(eq(orderLineEdits.orderId, id)).run()
      db.delete(orders)
        .where(and(eq(orders.id, id), eq(orders.state, 'draft')))
        .run()
    },
    edits(id: OrderId): LineEdit[] {
      return db.select().from(orderLineEdits).where(eq(orderLineEdits.orderId, id)).all()
    },
    putEdit(orderId: OrderId, edit: LineEdit): void {
      db.insert(orderLineEdits)
        .values({ orderId, ...edit })
        .onConflictDoUpdate({ target: [orderLineEdits.orderId, orderLineEdits.lineKey], set: edit })
        .run()
    },
    removeEdit(orderId: OrderId, lineKey: string): void {
      db.delete(orderLineEdits)
        .where(and(eq(orderLineEdits.orderId, orderId), eq(orderLineEdits.lineKey, lineKey)))
        .run()
    },
    lines(id: OrderId): OrderLine[] {
      return db
        .select()
        .from(orderLines)
        .where(eq(orderLines.orderId, id))
        .orderBy(orderLines.position)
        .all()
        .map((row) => OrderLine.parse(row))
    },
    addLine(line: OrderLine): void {
      db.insert(orderLines).values(line).run()
    },
  }
}
