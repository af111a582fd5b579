import { TransferKey, transferKeyText } from '@shared/domain/transfer'
import type { LedgerEntry } from '@shared/domain/transferPlan'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { transferLedger } from './schema'

export function createLedgerRepository(db: Db) {
  return {
    get(key: TransferKey): LedgerEntry | null {
      const row = db
        .select()
        .from(transferLedger)
        .where(eq(transferLedger.keyText, transferKeyText(key)))
        .get()
      return row ? { entryId: row.entryTripletexId, version: row.version, minutes: row.minutes } : null
    },
    /** Every key that Tripletex holds hours of ours for. */
    keys(): TransferKey[] {
      return db
        .select()
        .from(transferLedger)
        .all()
        .map((row) => TransferKey.parse(row))
    },
    put(key: TransferKey, entry: LedgerEntry, confirmedAt: string): void {
      const row = {
        keyText: transferKeyText(key),
        ...key,
        entryTripletexId: entry.entryId,
        version: entry.version,
        minutes: entry.minutes,
        confirmedAt,
      }
      db.insert(transferLedger)
        .values(row)
        .onConflictDoUpdate({ target: transferLedger.keyText, set: row })
        .run()
    },
    remove(key: TransferKey): void {
      db.delete(transferLedger)
        .where(eq(transferLedger.keyText, transferKeyText(key)))
        .run()
    },
  }
}
export type LedgerRepository = ReturnType<typeof createLedgerRepository>
