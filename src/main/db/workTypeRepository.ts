import { WorkTypeKind } from '@shared/domain/bookable'
import { type ProjectId, WorkTypeId } from '@shared/domain/ids'
import { and, count, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { eachOf } from './manyRows'
import { products, projectWorkTypes, workTypeSetups, workTypes } from './schema'

export const StoredWorkType = z.object({
  id: WorkTypeId,
  origin: z.enum(['busy', 'tripletex']),
  tripletexId: z.int().nullable(),
  archivedAt: z.string().nullable(),
  archivedBy: z.enum(['person', 'sync']).nullable(),
  name: z.string(),
  kind: WorkTypeKind,
  billable: z.boolean(),
})
export type StoredWorkType = z.infer<typeof StoredWorkType>

/** What is written of a work type that was made here. */
type LocalWorkType = { id: WorkTypeId; name: string; billable: boolean }

/** What Busy knows of a work type beside what Tripletex says of it. */
export const WorkTypeSetup = z.object({
  category: z.string(),
  priceOre: z.int().nullable(),
  productTripletexId: z.int().nullable(),
})
export type WorkTypeSetup = z.infer<typeof WorkTypeSetup>

/** What is known of a work type of which nothing was said. */
export const NO_WORK_TYPE_SETUP: WorkTypeSetup = { category: '', priceOre: null, productTripletexId: null }

/** Work types: Tripletex's activities, and those that were made here. */
export function createWorkTypeRepository(db: Db) {
  return {
    get(id: WorkTypeId): StoredWorkType | null {
      const row = db.select().from(workTypes).where(eq(workTypes.id, id)).get()
      return row ? StoredWorkType.parse(row) : null
    },
    many(ids: readonly string[]): Map<string, StoredWorkType> {
      const rows = db
        .select()
        .from(workTypes)
        .where(inArray(workTypes.id, [...ids]))
        .all()
      return new Map(rows.map((row) => [row.id, StoredWorkType.parse(row)]))
    },
    /** All of them, archived ones too, by name. */
    all(): StoredWorkType[] {
      return db
        .select()
        .from(workTypes)
        .orderBy(workTypes.name)
        .all()
        .map((row) => StoredWorkType.parse(row))
    },
    /** Work types in use, with whether each is linked to the project. */
    withLinks(projectId: ProjectId | null): (StoredWorkType & { linked: boolean })[] {
      const link = projectWorkTypes.workTypeTripletexId
      return db
        .select({ workType: workTypes, link })
        .from(workTypes)
        .leftJoin(
          projectWorkTypes,
          projectId === null
            ? sql`false`
            : and(
                eq(link, workTypes.tripletexId),
                eq(projectWorkTypes.projectId, projectId),
                eq(projectWorkTypes.closed, false),
              ),
        )
        .where(
          and(
            isNull(workTypes.archivedAt),
            or(inArray(workTypes.kind, ['local', 'internal', 'anyProject']), isNotNull(link)),
          ),
        )
        .orderBy(workTypes.name)
        .all()
        .map((row) => ({ ...StoredWorkType.parse(row.workType), linked: row.link !== null }))
    },
    /** Copies of Tripletex's activities, by its ids. */
    byTripletexIds(ids: readonly number[]): Map<number, StoredWorkType> {
      const rows = db
        .select()
        .from(workTypes)
        .where(inArray(workTypes.tripletexId, [...ids]))
        .all()
      return new Map(
        rows.flatMap((row) => (row.tripletexId ? [[row.tripletexId, StoredWorkType.parse(row)]] : [])),
      )
    },
    addLocal(workType: LocalWorkType): void {
      db.insert(workTypes)
        .values({ ...workType, origin: 'busy', version: 0, kind: 'local' })
        .run()
    },
    /** Changes one that was made here. */
    changeLocal(id: WorkTypeId, fields: { name: string; billable: boolean }): void {
      db.update(workTypes).set(fields).where(ofBusy(id)).run()
    },
    /** As `addLocal`, for many at once. */
    addLocalMany(made: readonly LocalWorkType[]): void {
      db.run(sql`
        insert into work_types (id, origin, version, name, kind, billable)
        select value ->> 'id', 'busy', 0, value ->> 'name', 'local', value ->> 'billable' from ${eachOf(made)}`)
    },
    /** As `changeLocal`, for many at once. */
    changeLocalMany(changed: readonly LocalWorkType[]): void {
      db.run(sql`
        update work_types set name = value ->> 'name', billable = value ->> 'billable'
        from ${eachOf(changed)} where work_types.id = value ->> 'id' and work_types.origin = 'busy'`)
    },
    /** Archives one that was made here, or takes it back into use. */
    setLocalArchived(id: WorkTypeId, archived: { at: string; by: 'person' | 'sync' } | null): void {
      db.update(workTypes)
        .set({ archivedAt: archived?.at ?? null, archivedBy: archived?.by ?? null })
        .where(ofBusy(id))
        .run()
    },
    setup(id: WorkTypeId): WorkTypeSetup {
      const row = db.select().from(workTypeSetups).where(eq(workTypeSetups.workTypeId, id)).get()
      return row ? WorkTypeSetup.parse(row) : NO_WORK_TYPE_SETUP
    },
    /** Of every work type that has one; the others have that of `setup`. */
    setups(): Map<string, WorkTypeSetup> {
      const rows = db.select().from(workTypeSetups).all()
      return new Map(rows.map((row) => [row.workTypeId, WorkTypeSetup.parse(row)]))
    },
    saveSetup(id: WorkTypeId, setup: WorkTypeSetup, at: string): void {
      const row = { ...setup, updatedAt: at }
      db.insert(workTypeSetups)
        .values({ workTypeId: id, ...row })
        .onConflictDoUpdate({ target: workTypeSetups.workTypeId, set: row })
        .run()
    },
    /** As `saveSetup`, for many at once. */
    saveSetups(setups: readonly (WorkTypeSetup & { id: WorkTypeId })[], at: string): void {
      db.run(sql`
        insert into work_type_setups (work_type_id, category, price_ore, product_tripletex_id, updated_at)
        select value ->> 'id', value ->> 'category', value ->> 'priceOre', value ->> 'productTripletexId', ${at}
        from ${eachOf(setups)} where true
        on conflict (work_type_id) do update set category = excluded.category, price_ore = excluded.price_ore,
          product_tripletex_id = excluded.product_tripletex_id, updated_at = excluded.updated_at`)
    },
    /** The categories that are in use, by name. */
    categories(): string[] {
      return db
        .selectDistinct({ category: workTypeSetups.category })
        .from(workTypeSetups)
        .where(ne(workTypeSetups.category, ''))
        .orderBy(workTypeSetups.category)
        .all()
        .map((row) => row.category)
    },
    /** How many work types in use are billable and have no product that order lines can get; none before products were pulled. */
    withoutProduct(): number {
      const usable = isNull(products.archivedAt)
      if (!db.select({ id: products.id }).from(products).where(usable).limit(1).get()) return 0
      const row = db
        .select({ count: count() })
        .from(workTypes)
        .leftJoin(workTypeSetups, eq(workTypeSetups.workTypeId, workTypes.id))
        .leftJoin(products, and(eq(products.tripletexId, workTypeSetups.productTripletexId), usable))
        .where(and(isNull(workTypes.archivedAt), eq(workTypes.billable, true), isNull(products.id)))
        .get()
      return row?.count ?? 0
    },
  }
}

const ofBusy = (id: WorkTypeId) => and(eq(workTypes.id, id), eq(workTypes.origin, 'busy'))
