import type { EntryId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import { TimeEntry } from '@shared/domain/timeEntry'
import { ChangeOrigin } from '@shared/ipc/registering'
import { HistoryAction } from '@shared/ipc/timeEntries'
import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { placeholders } from './preparedRows'
import { auditLog } from './schema'

export type AuditRow = typeof auditLog.$inferInsert

/** An entry as it was written down at a change. What an older version of the program wrote is read as it would be now. */
const State = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : TimeEntry.parse(JSON.parse(text))))

const AuditLine = z.object({
  id: z.string(),
  at: Instant,
  action: HistoryAction,
  origin: ChangeOrigin,
  before: State,
  after: State,
})
export type AuditLine = z.infer<typeof AuditLine>

export function createAuditRepository(db: Db) {
  const addRow = db.insert(auditLog).values(placeholders(auditLog)).prepare()

  return {
    add(row: Required<AuditRow>): void {
      addRow.run(row)
    },
    /** One line; null where there is none. */
    get(id: string): AuditLine | null {
      const row = db.select().from(auditLog).where(eq(auditLog.id, id)).get()
      return row ? AuditLine.parse(row) : null
    },
    /** Every change to an entry, newest first. */
    ofEntry(entryId: EntryId): AuditLine[] {
      return newestFirst(entryId)
        .all()
        .map((row) => AuditLine.parse(row))
    },
    /** The latest change to an entry. */
    latestOf(entryId: EntryId): AuditLine | null {
      const row = newestFirst(entryId).limit(1).get()
      return row ? AuditLine.parse(row) : null
    },
  }

  /** Ids are made in the order of time: they tell apart what happened in the same millisecond. */
  function newestFirst(entryId: EntryId) {
    return db
      .select()
      .from(auditLog)
      .where(eq(auditLog.entryId, entryId))
      .orderBy(desc(auditLog.at), desc(auditLog.id))
  }
}
