import { TransferKey, transferKeyText } from '@shared/domain/transfer'
import type { LedgerEntry } from '@shared/domain/transferPlan'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { transferLedger } from './schema'

/** `employeeId`: Tripletex's id of the employee that the hours were written for. */
export type StoredLedgerEntry = LedgerEntry & { employeeId: number }

export function createLedgerRepository(db: Db) {
  return {
    get(key: TransferKey): StoredLedgerEntry | null {
      const row = db
        .select()
        .from(transferLedger)
        .where(eq(transferLedger.keyText, transferKeyText(key)))
        .get()
      if (!row) return null
      const { employeeTripletexId, entryTripletexId, version, minutes, own } = row
      return { employeeId: employeeTripletexId, entryId: entryTripletexId, version, minutes, own }
    },
    /** Every key that Tripletex holds hours of ours for. */
    keys(): TransferKey[] {
      return db
        .select()
        .from(transferLedger)
        .all()
        .map((row) => TransferKey.parse(row))
    },
    put(key: TransferKey, entry: StoredLedgerEntry, confirmedAt: string): void {
      const row = {
        keyText: transferKeyText(key),
        ...key,
        employeeTripletexId: entry.employeeId,
        entryTripletexId: entry.entryId,
        own: entry.own,
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
