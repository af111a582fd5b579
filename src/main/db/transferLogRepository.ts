import { type TransferKey, transferKeyText } from '@shared/domain/transfer'
import { TransferEvent, type TransferLogLine } from '@shared/ipc/reconciliation'
import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { transferLog } from './schema'

const Facts = z.object({
  minutes: z.int().nullable().default(null),
  theirs: z.number().nullable().default(null),
  code: z.string().nullable().default(null),
})

/** What happened to each key on its way to Tripletex. Written in the transaction of what happened. */
export function createTransferLogRepository(db: Db, newId: () => string) {
  return {
    add(
      key: TransferKey,
      event: TransferEvent,
      at: string,
      facts: Partial<z.infer<typeof Facts>> = {},
    ): void {
      db.insert(transferLog)
        .values({ id: newId(), keyText: transferKeyText(key), at, event, facts: JSON.stringify(facts) })
        .run()
    },
    /** Newest first. */
    ofKey(key: TransferKey): TransferLogLine[] {
      return db
        .select()
        .from(transferLog)
        .where(eq(transferLog.keyText, transferKeyText(key)))
        .orderBy(desc(transferLog.at), desc(transferLog.id))
        .all()
        .map((row) => ({
          at: row.at,
          event: TransferEvent.parse(row.event),
          ...Facts.parse(JSON.parse(row.facts)),
        }))
    },
  }
}
