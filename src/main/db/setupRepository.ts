import { and, count, eq, exists, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { workTypeSetups, workTypes } from './schema'

/** Counts of what the checklist asks for. */
export function createSetupRepository(db: Db) {
  const chargedFor = and(isNull(workTypes.archivedAt), eq(workTypes.billable, true))
  const rowsOf = (condition: typeof chargedFor) =>
    db.select({ rows: count() }).from(workTypes).where(condition).get()?.rows ?? 0

  return {
    /** Work types that are charged for, and have a product for the lines of orders. */
    workTypesWithProduct(): { done: number; of: number } {
      const product = db
        .select({ found: sql`1` })
        .from(workTypeSetups)
        .where(and(eq(workTypeSetups.workTypeId, workTypes.id), isNotNull(workTypeSetups.productTripletexId)))
      return { done: rowsOf(and(chargedFor, exists(product))), of: rowsOf(chargedFor) }
    },
  }
}
