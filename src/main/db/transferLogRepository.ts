import { type TransferKey, transferKeyText } from '@shared/domain/transfer'
import { TransferEvent, type TransferLogLine } from '@shared/ipc/reconciliation'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { transferLog } from './schema'

const Facts = z.object({
  minutes: z.int().nullable().default(null),
  theirs: z.number().nullable().default(null),
  code: z.string().nullable().default(null),
})

/** What says that Tripletex held hours of Busy's on the key. */
export const TOLD: readonly TransferEvent[] = [
  'sent',
  'foundSame',
  'overwroteChange',
  'sentAnew',
  'keptTripletex',
  'usedBusy',
  'addedUp',
]

function toLine(row: typeof transferLog.$inferSelect): TransferLogLine {
  return { at: row.at, event: TransferEvent.parse(row.event), ...Facts.parse(JSON.parse(row.facts)) }
}

/** What happened to each key on its way to Tripletex. Written in the transaction of what happened. */
export function createTransferLogRepository(db: Db, newId: () => string) {
  const newestFirst = (key: TransferKey) =>
    db
      .select()
      .from(transferLog)
      .where(eq(transferLog.keyText, transferKeyText(key)))
      .orderBy(desc(transferLog.at), desc(transferLog.id))

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
    /** Whether Tripletex was told of the key at any time. */
    wasTold: (key: TransferKey): boolean =>
      db
        .select({ id: transferLog.id })
        .from(transferLog)
        .where(and(eq(transferLog.keyText, transferKeyText(key)), inArray(transferLog.event, [...TOLD])))
        .limit(1)
        .get() !== undefined,
    /** When this machine last had to do with each of some keys, and whether it told Tripletex of it; by the keys as texts. */
    lastHeardOf(keys: readonly TransferKey[]): Map<string, { loggedAt: string; toldHere: boolean }> {
      const rows = db
        .select({
          keyText: transferLog.keyText,
          loggedAt: sql<string>`max(${transferLog.at})`,
          told: sql<number>`max(${inArray(transferLog.event, [...TOLD])})`,
        })
        .from(transferLog)
        .where(among(transferLog.keyText, keys.map(transferKeyText)))
        .groupBy(transferLog.keyText)
        .all()
      return new Map(rows.map(({ keyText, loggedAt, told }) => [keyText, { loggedAt, toldHere: told === 1 }]))
    },
    /** Newest first. */
    ofKey: (key: TransferKey): TransferLogLine[] => newestFirst(key).all().map(toLine),
    latest(key: TransferKey): TransferLogLine | null {
      const row = newestFirst(key).limit(1).get()
      return row ? toLine(row) : null
    },
  }
}
