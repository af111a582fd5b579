import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { Instant, LocalDay } from '@shared/domain/localDay'
import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { weekRows } from './schema'

/** A row of the week grid that a person asked for; `monday` names its week. */
export const StoredWeekRow = z.object({
  id: z.string(),
  personId: PersonId,
  monday: LocalDay,
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId,
  createdAt: Instant,
})
export type StoredWeekRow = z.infer<typeof StoredWeekRow>

export function createWeekRowRepository(db: Db) {
  return {
    ofWeek(personId: PersonId, monday: LocalDay): StoredWeekRow[] {
      return db
        .select()
        .from(weekRows)
        .where(and(eq(weekRows.personId, personId), eq(weekRows.monday, monday)))
        .orderBy(weekRows.createdAt)
        .all()
        .map((row) => StoredWeekRow.parse(row))
    },
    /** Writes a row; one that is there already stays as it is. */
    put(row: StoredWeekRow): void {
      db.insert(weekRows).values(row).onConflictDoNothing().run()
    },
    remove(id: string): void {
      db.delete(weekRows).where(eq(weekRows.id, id)).run()
    },
  }
}
