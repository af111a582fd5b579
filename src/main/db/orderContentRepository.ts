import { Cost } from '@shared/domain/cost'
import { CostId, EntryId, type OrderId, PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { type Instant, LocalDay } from '@shared/domain/localDay'
import type { OrderGrouping } from '@shared/domain/orders/order'
import type { OrderRules } from '@shared/domain/orders/orderable'
import { TimeEntry } from '@shared/domain/timeEntry'
import { and, eq, exists, gte, isNull, lte, ne, not, notInArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import type { Db } from './executor'
import { among, eachOf } from './manyRows'
import { plannedAt } from './plannedAt'
import {
  costs,
  orderCosts,
  orderEntries,
  orders,
  people,
  projectSetups,
  timeEntries,
  workTypeSetups,
  workTypes,
} from './schema'

/** Hours with the names and the product that a line is made of. */
const OrderedHours = TimeEntry.extend({
  personName: z.string(),
  workTypeName: z.string(),
  workTypeId: WorkTypeId,
  productTripletexId: z.int().nullable(),
})
export type OrderedHours = z.infer<typeof OrderedHours>
const OrderedCost = Cost.extend({ personName: z.string() })
export type OrderedCost = z.infer<typeof OrderedCost>

const decided = {
  included: z.boolean(),
  billedOre: z.int().nullable(),
  reason: z.string(),
  placed: z.boolean(),
  lineKey: z.string().nullable(),
}
/** What was decided for an order about some hours; of a finished order: what became of them. */
const EntryOnOrder = z.object({ ...decided, entryId: EntryId, billedMinutes: z.int().nullable() })
export type EntryOnOrder = z.infer<typeof EntryOnOrder>
const CostOnOrder = z.object({ ...decided, costId: CostId })
export type CostOnOrder = z.infer<typeof CostOnOrder>

type Moment = { now: Instant; today: LocalDay }
type Interval = { from: LocalDay | null; to: LocalDay }

/** Hours of a project that may come on an order, put together as far as their price tells no difference. */
const OrderableHours = z.object({
  projectId: ProjectId,
  workTypeId: WorkTypeId,
  personId: PersonId,
  notApproved: z.int().transform((flag) => flag === 1),
  entries: z.int(),
  minutes: z.int(),
  firstDay: LocalDay,
  /** The day or the entry, where lines are made by it. */
  apart: z.string(),
})
export type OrderableHours = z.infer<typeof OrderableHours>

/** What comes on orders: hours and costs, and what was decided about them. */
export function createOrderContentRepository(db: Db) {
  const inOrder = {
    of: (id: OrderId) => eq(orderEntries.orderId, id),
    ofCosts: (id: OrderId) => eq(orderCosts.orderId, id),
  }

  return {
    /** The hours of a project in an interval that may come on an order, by day and person. */
    orderableHours(
      projectId: ProjectId,
      interval: Interval,
      rules: OrderRules,
      moment: Moment,
    ): OrderedHours[] {
      const { day } = timeEntries
      return hours(
        and(
          eq(timeEntries.projectId, projectId),
          mayCome(rules, moment),
          rules.unapprovedHours ? undefined : eq(timeEntries.status, 'approved'),
          interval.from ? gte(day, interval.from) : undefined,
          lte(day, interval.to),
        ),
      )
    },
    /**
     * Of all projects, put together as far as their lines would be by a grouping, so that what they come to is rounded as there;
     * what only waits for an approval is told apart.
     */
    allOrderableHours(rules: OrderRules, grouping: OrderGrouping, moment: Moment): OrderableHours[] {
      const { projectId, workTypeId, personId, status, day, id } = timeEntries
      const notApproved = rules.unapprovedHours ? sql<number>`0` : sql<number>`${status} <> 'approved'`
      const apart = grouping === 'day' ? [day] : grouping === 'none' ? [id] : []
      return db
        .select({
          projectId,
          workTypeId,
          personId,
          notApproved,
          entries: sql<number>`count(*)`,
          minutes: sql<number>`sum(${timeEntries.minutes})`,
          firstDay: sql<string>`min(${day})`,
          apart: sql<string>`${apart[0] ?? sql`''`}`,
        })
        .from(timeEntries)
        .innerJoin(workTypes, eq(workTypes.id, workTypeId))
        .leftJoin(projectSetups, eq(projectSetups.projectId, projectId))
        .where(and(sql`${projectId} is not null`, mayCome(rules, moment)))
        .groupBy(projectId, workTypeId, personId, sql`4`, ...apart)
        .all()
        .map((row) => OrderableHours.parse(row))
    },
    orderableCosts(
      projectId: ProjectId,
      interval: Interval,
      rules: OrderRules,
      today: LocalDay,
    ): OrderedCost[] {
      return costRows(
        and(
          eq(costs.projectId, projectId),
          costMayCome(rules, today),
          interval.from ? gte(costs.day, interval.from) : undefined,
          lte(costs.day, interval.to),
        ),
      )
    },
    allOrderableCosts(rules: OrderRules, today: LocalDay): OrderedCost[] {
      return costRows(costMayCome(rules, today))
    },
    /** The hours of an order, by day and person: those that are on it, or were when it was deleted. */
    hoursOf(id: OrderId): OrderedHours[] {
      const ids = db.select({ id: orderEntries.entryId }).from(orderEntries).where(inOrder.of(id))
      return hours(sql`${timeEntries.id} in ${ids}`)
    },
    costsOf(id: OrderId): OrderedCost[] {
      const ids = db.select({ id: orderCosts.costId }).from(orderCosts).where(inOrder.ofCosts(id))
      return costRows(sql`${costs.id} in ${ids}`)
    },
    entries(id: OrderId): EntryOnOrder[] {
      return db
        .select()
        .from(orderEntries)
        .where(inOrder.of(id))
        .all()
        .map((row) => EntryOnOrder.parse(row))
    },
    costs(id: OrderId): CostOnOrder[] {
      return db
        .select()
        .from(orderCosts)
        .where(inOrder.ofCosts(id))
        .all()
        .map((row) => CostOnOrder.parse(row))
    },
    /** Writes what was decided about hours of an order, each as it shall be. */
    putEntries(orderId: OrderId, rows: readonly EntryOnOrder[]): void {
      db.run(sql`insert into order_entries
          (order_id, entry_id, included, billed_minutes, billed_ore, reason, placed, line_key)
        select ${orderId}, value ->> 'entryId', value ->> 'included', value ->> 'billedMinutes',
          value ->> 'billedOre', value ->> 'reason', value ->> 'placed', value ->> 'lineKey'
        from ${eachOf(rows)} where true
        on conflict (order_id, entry_id) do update set included = excluded.included,
          billed_minutes = excluded.billed_minutes, billed_ore = excluded.billed_ore, reason = excluded.reason,
          placed = excluded.placed, line_key = excluded.line_key`)
    },
    putCosts(orderId: OrderId, rows: readonly CostOnOrder[]): void {
      db.run(sql`insert into order_costs (order_id, cost_id, included, billed_ore, reason, placed, line_key)
        select ${orderId}, value ->> 'costId', value ->> 'included', value ->> 'billedOre', value ->> 'reason',
          value ->> 'placed', value ->> 'lineKey'
        from ${eachOf(rows)} where true
        on conflict (order_id, cost_id) do update set included = excluded.included, billed_ore = excluded.billed_ore,
          reason = excluded.reason, placed = excluded.placed, line_key = excluded.line_key`)
    },
    /** What was decided is forgotten: a draft begins anew with it, or is gone. */
    forget(id: OrderId): void {
      db.delete(orderEntries)
        .where(and(inOrder.of(id), eq(orderEntries.placed, false)))
        .run()
      db.delete(orderCosts)
        .where(and(inOrder.ofCosts(id), eq(orderCosts.placed, false)))
        .run()
    },
    /** What was on a deleted order may come on another one. */
    release(id: OrderId): void {
      db.update(orderEntries).set({ placed: false }).where(inOrder.of(id)).run()
      db.update(orderCosts).set({ placed: false }).where(inOrder.ofCosts(id)).run()
    },
    /** What is on no finished order any more may come on another one. */
    releaseUnfinished(): void {
      for (const table of [orderEntries, orderCosts]) {
        const finished = db.select({ id: orders.id }).from(orders).where(eq(orders.state, 'finished'))
        db.update(table)
          .set({ placed: false })
          .where(and(eq(table.placed, true), notInArray(table.orderId, finished)))
          .run()
      }
    },
    /** The hours that say of themselves that they are on an order, and are on none; and those that are on one and do not say so. */
    astray(): { off: EntryId[]; on: EntryId[] } {
      return astrayIn(timeEntries, orderEntries, orderEntries.entryId, (id) => EntryId.parse(id))
    },
    /** As `astray`, of costs. */
    costsAstray(): { off: CostId[]; on: CostId[] } {
      return astrayIn(costs, orderCosts, orderCosts.costId, (id) => CostId.parse(id))
    },
    /** Of these hours, those that are on a finished order. */
    placed(ids: readonly EntryId[]): EntryId[] {
      return db
        .select({ id: orderEntries.entryId })
        .from(orderEntries)
        .where(and(eq(orderEntries.placed, true), among(orderEntries.entryId, ids)))
        .all()
        .map(({ id }) => EntryId.parse(id))
    },
  }

  function astrayIn<Id>(
    things: typeof timeEntries | typeof costs,
    placings: typeof orderEntries | typeof orderCosts,
    thing: SQLiteColumn,
    read: (id: string) => Id,
  ): { off: Id[]; on: Id[] } {
    const isPlaced = exists(
      db
        .select({ one: sql`1` })
        .from(placings)
        .where(and(eq(thing, things.id), eq(placings.placed, true))),
    )
    const idsWhere = (where: SQL | undefined): Id[] =>
      db
        .select({ id: things.id })
        .from(things)
        .where(and(isNull(things.deletedAt), where))
        .all()
        .map((row) => read(row.id))
    return {
      off: idsWhere(and(eq(things.status, 'onOrder'), not(isPlaced))),
      on: idsWhere(and(ne(things.status, 'onOrder'), isPlaced)),
    }
  }

  function hours(where: SQL | undefined): OrderedHours[] {
    return db
      .select({
        entry: timeEntries,
        personName: people.name,
        workTypeName: workTypes.name,
        productTripletexId: workTypeSetups.productTripletexId,
      })
      .from(timeEntries)
      .innerJoin(people, eq(people.id, timeEntries.personId))
      .innerJoin(workTypes, eq(workTypes.id, timeEntries.workTypeId))
      .leftJoin(workTypeSetups, eq(workTypeSetups.workTypeId, timeEntries.workTypeId))
      .leftJoin(projectSetups, eq(projectSetups.projectId, timeEntries.projectId))
      .where(where)
      .orderBy(timeEntries.day, people.name, timeEntries.startedAt, timeEntries.createdAt)
      .all()
      .map(({ entry, ...names }) => OrderedHours.parse({ ...entry, ...names }))
  }

  function costRows(where: SQL | undefined): OrderedCost[] {
    return db
      .select({ cost: costs, personName: people.name })
      .from(costs)
      .innerJoin(people, eq(people.id, costs.personId))
      .where(where)
      .orderBy(costs.day, costs.createdAt)
      .all()
      .map(({ cost, personName }) => OrderedCost.parse({ ...cost, personName }))
  }
}

/** In the words of SQL what `hoursObstacle` says, but for whether they are approved. */
function mayCome({ from }: OrderRules, moment: Moment): SQL | undefined {
  return and(
    isNull(timeEntries.deletedAt),
    ne(timeEntries.status, 'onOrder'),
    sql`coalesce(${workTypes.billable}, 0) and coalesce(${projectSetups.billable}, 1)`,
    from ? gte(timeEntries.day, from) : undefined,
    sql`not ${plannedAt(moment)}`,
  )
}

/** In the words of SQL what `costOrderObstacle` says. */
function costMayCome({ from, unapprovedCosts }: OrderRules, today: LocalDay): SQL | undefined {
  return and(
    isNull(costs.deletedAt),
    costs.billable,
    ne(costs.status, 'onOrder'),
    from ? gte(costs.day, from) : undefined,
    lte(costs.day, today),
    unapprovedCosts ? undefined : eq(costs.status, 'approved'),
  )
}
