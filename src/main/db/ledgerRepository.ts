import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import { TransferKey, transferKeyText } from '@shared/domain/transfer'
import type { LedgerEntry } from '@shared/domain/transferPlan'
import { and, eq, gte, lte, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { among, eachOf } from './manyRows'
import { transferLedger } from './schema'

/** `employeeId`: Tripletex's id of the employee that the hours were written for. */
export type ToldEntry = LedgerEntry & { employeeId: number }

/** `received`: another machine told Tripletex so, and this one knows it from a file. */
export type StoredLedgerEntry = ToldEntry & { received: boolean }

/** A row of the ledger with its key, and when Tripletex last confirmed it. */
export type LedgerRow = StoredLedgerEntry & { key: TransferKey; confirmedAt: string }

function toLedgerEntry(row: typeof transferLedger.$inferSelect): StoredLedgerEntry {
  return {
    employeeId: row.employeeTripletexId,
    entryId: row.entryTripletexId,
    version: row.version,
    minutes: row.minutes,
    baseHundredths: row.baseHundredths,
    keptMinutes: row.keptMinutes,
    own: row.own,
    received: row.received,
  }
}

export function createLedgerRepository(db: Db) {
  return {
    get(key: TransferKey): StoredLedgerEntry | null {
      const row = db
        .select()
        .from(transferLedger)
        .where(eq(transferLedger.keyText, transferKeyText(key)))
        .get()
      if (!row) return null
      return toLedgerEntry(row)
    },
    /** Every key that Tripletex holds hours of some people for. */
    keysOf(people: readonly PersonId[]): TransferKey[] {
      return db
        .select()
        .from(transferLedger)
        .where(among(transferLedger.personId, people))
        .all()
        .map((row) => TransferKey.parse(row))
    },
    /** What a person's keys of a period were told. Both days included. */
    ofDays(personId: PersonId, from: LocalDay, to: LocalDay): LedgerRow[] {
      return db
        .select()
        .from(transferLedger)
        .where(
          and(
            eq(transferLedger.personId, personId),
            gte(transferLedger.day, from),
            lte(transferLedger.day, to),
          ),
        )
        .all()
        .map((row) => ({
          ...toLedgerEntry(row),
          key: TransferKey.parse(row),
          confirmedAt: row.confirmedAt,
        }))
    },
    /** What a person's keys were told, of all days. */
    ofPerson(personId: PersonId): LedgerRow[] {
      return db
        .select()
        .from(transferLedger)
        .where(eq(transferLedger.personId, personId))
        .all()
        .map((row) => ({
          ...toLedgerEntry(row),
          key: TransferKey.parse(row),
          confirmedAt: row.confirmedAt,
        }))
    },
    confirmedAt(key: TransferKey): string | null {
      const row = db
        .select({ at: transferLedger.confirmedAt })
        .from(transferLedger)
        .where(eq(transferLedger.keyText, transferKeyText(key)))
        .get()
      return row?.at ?? null
    },
    /** Writes what this machine told Tripletex, or found there. */
    put(key: TransferKey, entry: ToldEntry, confirmedAt: string): void {
      write(key, { ...entry, received: false }, confirmedAt)
    },
    /** Writes what another machine told Tripletex, as a file says. */
    learn(rows: readonly { key: TransferKey; entry: ToldEntry; confirmedAt: string }[]): void {
      const flat = rows.map(({ key, entry, confirmedAt }) => ({
        ...key,
        ...entry,
        keyText: transferKeyText(key),
        confirmedAt,
      }))
      db.run(sql`
        insert or replace into transfer_ledger (key_text, person_id, project_id, work_type_id, day,
          employee_tripletex_id, entry_tripletex_id, own, version, minutes, base_hundredths, kept_minutes, confirmed_at,
          received)
        select value ->> 'keyText', value ->> 'personId', value ->> 'projectId', value ->> 'workTypeId', value ->> 'day',
          value ->> 'employeeId', value ->> 'entryId', value ->> 'own', value ->> 'version', value ->> 'minutes',
          value ->> 'baseHundredths', value ->> 'keptMinutes', value ->> 'confirmedAt', 1
        from ${eachOf(flat)}`)
    },
    remove(key: TransferKey): void {
      db.delete(transferLedger)
        .where(eq(transferLedger.keyText, transferKeyText(key)))
        .run()
    },
  }

  function write(key: TransferKey, entry: StoredLedgerEntry, confirmedAt: string): void {
    const row = {
      keyText: transferKeyText(key),
      ...key,
      employeeTripletexId: entry.employeeId,
      entryTripletexId: entry.entryId,
      own: entry.own,
      version: entry.version,
      minutes: entry.minutes,
      baseHundredths: entry.baseHundredths,
      keptMinutes: entry.keptMinutes,
      confirmedAt,
      received: entry.received,
    }
    db.insert(transferLedger)
      .values(row)
      .onConflictDoUpdate({ target: transferLedger.keyText, set: row })
      .run()
  }
}
