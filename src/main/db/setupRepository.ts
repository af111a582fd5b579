import { and, count, eq, exists, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { employees, people, workTypeSetups, workTypes } from './schema'

/** How many of all have what transferring hours needs. */
type Share = { done: number; of: number }

/** Counts of what the checklist asks for. */
export function createSetupRepository(db: Db) {
  const here = isNull(people.archivedAt)
  const chargedFor = and(isNull(workTypes.archivedAt), eq(workTypes.billable, true))

  return {
    /** People whose employee number exactly one employee of Tripletex has. */
    peopleMatched(): Share {
      const withNumber = db
        .select({ found: sql`count(*)` })
        .from(employees)
        .where(and(eq(employees.employeeNumber, people.employeeNumber), isNull(employees.archivedAt)))
      const matched = and(here, ne(people.employeeNumber, ''), sql`(${withNumber}) = 1`)
      return { done: countOf(matched), of: countOf(here) }
    },
    /** Work types that are charged for, and have a product for the lines of orders. */
    workTypesWithProduct(): Share {
      const product = db
        .select({ found: sql`1` })
        .from(workTypeSetups)
        .where(and(eq(workTypeSetups.workTypeId, workTypes.id), isNotNull(workTypeSetups.productTripletexId)))
      const of = (condition: typeof chargedFor) =>
        db.select({ rows: count() }).from(workTypes).where(condition).get()?.rows ?? 0
      return { done: of(and(chargedFor, exists(product))), of: of(chargedFor) }
    },
  }

  function countOf(condition: typeof here | ReturnType<typeof and>): number {
    return db.select({ rows: count() }).from(people).where(condition).get()?.rows ?? 0
  }
}
