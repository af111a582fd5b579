import { Cost } from '@shared/domain/cost'
import { CostId, type PersonId, type ProjectId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { SeenTime } from '@shared/domain/roles'
import type { EntryStatus } from '@shared/domain/timeEntry'
import { and, desc, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { excluded, placeholders } from './preparedRows'
import { costs, orderCosts, orders, people, products, projectSetups, projects } from './schema'

/** A cost with the names that a view shows. */
export const NamedCost = Cost.extend({
  personName: z.string(),
  projectNumber: z.string(),
  projectName: z.string(),
  projectColor: z.int().nullable(),
  productName: z.string().nullable(),
  orderNumber: z.string().nullable(),
})
export type NamedCost = z.infer<typeof NamedCost>

/** Which costs are read; null leaves nothing out. `seen`: whose and of which projects somebody may see. */
export type CostsWanted = {
  seen: { people: SeenTime; projects: ReadonlySet<ProjectId> }
  projectId: ProjectId | null
  personId: PersonId | null
  from: LocalDay | null
  to: LocalDay | null
  statuses: readonly EntryStatus[] | null
}

const isThere = isNull(costs.deletedAt)
const NEWEST_FIRST = [desc(costs.day), desc(costs.createdAt), desc(costs.id)]

/** What was spent on projects beside hours. */
export function createCostRepository(db: Db) {
  const putRow = db
    .insert(costs)
    .values(placeholders(costs))
    .onConflictDoUpdate({ target: costs.id, set: excluded(costs) })
    .prepare()

  function withNames(condition: SQL | undefined): NamedCost[] {
    return db
      .select({
        cost: costs,
        personName: people.name,
        projectNumber: projects.number,
        projectName: projects.name,
        projectColor: projectSetups.color,
        productName: products.name,
        orderNumber: orders.remoteNumber,
      })
      .from(costs)
      .innerJoin(people, eq(people.id, costs.personId))
      .innerJoin(projects, eq(projects.id, costs.projectId))
      .leftJoin(projectSetups, eq(projectSetups.projectId, costs.projectId))
      .leftJoin(products, eq(products.tripletexId, costs.productTripletexId))
      .leftJoin(orderCosts, and(eq(orderCosts.costId, costs.id), orderCosts.placed))
      .leftJoin(orders, eq(orders.id, orderCosts.orderId))
      .where(condition)
      .orderBy(...NEWEST_FIRST)
      .all()
      .map(({ cost, ...names }) => NamedCost.parse({ ...cost, ...names }))
  }

  return {
    get(id: CostId): Cost | null {
      return this.many([id])[0] ?? null
    },
    /** The costs with these ids that are there, in no order. */
    many(ids: readonly CostId[]): Cost[] {
      return db
        .select()
        .from(costs)
        .where(and(among(costs.id, ids), isThere))
        .all()
        .map((row) => Cost.parse(row))
    },
    /** Writes a cost as it shall be, new or known. */
    put(cost: Cost): void {
      putRow.run({ ...cost, deletedAt: null })
    },
    /** Takes a cost out of every list and sum; its row stays, so that it can be had back. */
    remove(id: CostId, at: string): void {
      db.update(costs)
        .set({ deletedAt: at, updatedAt: at, revision: sql`${costs.revision} + 1` })
        .where(eq(costs.id, id))
        .run()
    },
    /** The ids of what `named` would answer, in its order. */
    idsOf(wanted: CostsWanted): CostId[] {
      return db
        .select({ id: costs.id })
        .from(costs)
        .where(where(wanted))
        .orderBy(...NEWEST_FIRST)
        .all()
        .map(({ id }) => CostId.parse(id))
    },
    /** Newest first. */
    named(wanted: CostsWanted): NamedCost[] {
      return withNames(where(wanted))
    },
    /** The costs with these ids that are there, newest first. */
    namedMany(ids: readonly CostId[]): NamedCost[] {
      return withNames(and(isThere, among(costs.id, ids)))
    },
  }
}

function where({ seen, projectId, personId, from, to, statuses }: CostsWanted): SQL | undefined {
  return and(
    isThere,
    seenBy(seen),
    projectId ? eq(costs.projectId, projectId) : undefined,
    personId ? eq(costs.personId, personId) : undefined,
    from ? gte(costs.day, from) : undefined,
    to ? lte(costs.day, to) : undefined,
    statuses ? inArray(costs.status, [...statuses]) : undefined,
  )
}

function seenBy({ people, projects: led }: CostsWanted['seen']): SQL | undefined {
  if (people === 'everybody') return undefined
  return or(among(costs.personId, people), among(costs.projectId, [...led]))
}
