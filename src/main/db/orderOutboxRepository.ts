import { OrderId, type ProjectId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import { OrderReason, OutboxState } from '@shared/ipc/sync'
import { and, asc, desc, eq, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { orderOutbox, orders } from './schema'

/** An order on its way to Tripletex. `unknown`: it was asked for, and no answer told what became of it. */
export const QueuedOrder = z.object({
  orderId: OrderId,
  state: OutboxState,
  tries: z.int(),
  unknown: z.boolean(),
  nextAttemptAt: Instant.nullable(),
  reason: OrderReason.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type QueuedOrder = z.infer<typeof QueuedOrder>

const WAITING = ['pending', 'sending', 'retry'] as const

/** The projects whose orders somebody sees. */
export type OrdersSeen = 'all' | ReadonlySet<ProjectId>

/** The queue of orders, beside that of hours: an order waits for no hours, and hours for no order. */
export function createOrderOutboxRepository(db: Db) {
  const parsed = (row: typeof orderOutbox.$inferSelect): QueuedOrder =>
    QueuedOrder.parse({ ...row, reason: row.reason === null ? null : JSON.parse(row.reason) })

  /** The rows of orders that somebody sees. */
  const seenBy = (seen: OrdersSeen): SQL | undefined => {
    if (seen === 'all') return undefined
    const theirs = db
      .select({ id: orders.id })
      .from(orders)
      .where(among(orders.projectId, [...seen]))
    return inArray(orderOutbox.orderId, theirs)
  }

  return {
    get(orderId: OrderId): QueuedOrder | null {
      const row = db.select().from(orderOutbox).where(eq(orderOutbox.orderId, orderId)).get()
      return row ? parsed(row) : null
    },
    add(orderId: OrderId, at: Instant): void {
      db.insert(orderOutbox)
        .values({ orderId, state: 'pending', tries: 0, unknown: false, createdAt: at, updatedAt: at })
        .run()
    },
    /** Changes what is given. */
    change(orderId: OrderId, fields: Partial<Omit<QueuedOrder, 'orderId' | 'createdAt'>>, at: Instant): void {
      const { reason, ...others } = fields
      const said = reason === undefined ? {} : { reason: reason && JSON.stringify(reason) }
      db.update(orderOutbox)
        .set({ ...others, ...said, updatedAt: at })
        .where(eq(orderOutbox.orderId, orderId))
        .run()
    },
    /** What is to leave now, oldest first. A moment beyond `latest` was set by a clock that went wrong: it is due too. */
    due(now: Instant, latest: Instant): QueuedOrder[] {
      const { state, nextAttemptAt } = orderOutbox
      return db
        .select()
        .from(orderOutbox)
        .where(
          and(
            inArray(state, ['pending', 'retry']),
            or(isNull(nextAttemptAt), lte(nextAttemptAt, now), gt(nextAttemptAt, latest)),
          ),
        )
        .orderBy(asc(orderOutbox.createdAt))
        .all()
        .map(parsed)
    },
    nextDueAt(): Instant | null {
      const row = db
        .select({ at: sql<string | null>`min(${orderOutbox.nextAttemptAt})` })
        .from(orderOutbox)
        .where(inArray(orderOutbox.state, ['pending', 'retry']))
        .get()
      return row?.at ? Instant.parse(row.at) : null
    },
    inState(state: QueuedOrder['state']): QueuedOrder[] {
      return db.select().from(orderOutbox).where(eq(orderOutbox.state, state)).all().map(parsed)
    },
    /** All of them, by the order that they are of. */
    all(): Map<OrderId, QueuedOrder> {
      return new Map(
        db
          .select()
          .from(orderOutbox)
          .all()
          .map((row) => {
            const queued = parsed(row)
            return [queued.orderId, queued]
          }),
      )
    },
    /** What has not left, as a person would look at it: what needs somebody, what is being sent, what waits. */
    open(seen: OrdersSeen = 'all'): QueuedOrder[] {
      const rank = sql`case ${orderOutbox.state} when 'blocked' then 0 when 'sending' then 1 else 2 end`
      return db
        .select()
        .from(orderOutbox)
        .where(and(inArray(orderOutbox.state, [...WAITING, 'blocked']), seenBy(seen)))
        .orderBy(rank, asc(orderOutbox.createdAt))
        .all()
        .map(parsed)
    },
    /** The latest that have left, newest first. */
    latestSent(limit: number, seen: OrdersSeen = 'all'): QueuedOrder[] {
      return db
        .select()
        .from(orderOutbox)
        .where(and(eq(orderOutbox.state, 'sent'), seenBy(seen)))
        .orderBy(desc(orderOutbox.updatedAt))
        .limit(limit)
        .all()
        .map(parsed)
    },
    counts(seen: OrdersSeen = 'all'): { waiting: number; needsYou: number } {
      const row = db
        .select({
          waiting: sql<number>`coalesce(sum(${inArray(orderOutbox.state, [...WAITING])}), 0)`,
          needsYou: sql<number>`coalesce(sum(${orderOutbox.state} = 'blocked'), 0)`,
        })
        .from(orderOutbox)
        .where(seenBy(seen))
        .get()
      return row ?? { waiting: 0, needsYou: 0 }
    },
    /** When an order last left; null: none has. */
    lastSentAt(seen: OrdersSeen = 'all'): Instant | null {
      const row = db
        .select({ at: sql<string | null>`max(${orderOutbox.updatedAt})` })
        .from(orderOutbox)
        .where(and(eq(orderOutbox.state, 'sent'), seenBy(seen)))
        .get()
      return row?.at ? Instant.parse(row.at) : null
    },
  }
}
