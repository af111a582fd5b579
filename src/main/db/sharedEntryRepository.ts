import type { ToldVersion } from '@shared/domain/exchange/toTell'
import { EntryId, type PersonId } from '@shared/domain/ids'
import type { Instant, LocalDay } from '@shared/domain/localDay'
import { TimeEntry } from '@shared/domain/timeEntry'
import { and, between, eq, exists, ne, notExists, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { among, eachOf } from './manyRows'
import { auditLog, sharedEntries, timeEntries } from './schema'

/** An entry that may have been deleted here. */
export type KeptEntry = { entry: TimeEntry; deleted: boolean }

/** The latest version of an entry that others were told of, or that a file told of hours that are not here. */
export type SharedRow = ToldVersion & { entryId: EntryId }

/** What others were told of in files, and the entries as files speak of them: deleted ones are known too. */
export function createSharedEntryRepository(db: Db) {
  const kept = () => db.select().from(timeEntries)
  const ofPerson = (personId: PersonId) => and(isJoined, eq(timeEntries.personId, personId))

  return {
    told(ids: readonly EntryId[]): Map<EntryId, ToldVersion> {
      const rows = db.select().from(sharedEntries).where(among(sharedEntries.entryId, ids)).all()
      return new Map(rows.map(({ entryId, ...row }) => [EntryId.parse(entryId), row]))
    },
    /** Remembers what others were told. */
    remember(rows: readonly SharedRow[], at: Instant): void {
      db.run(sql`
        insert into shared_entries (entry_id, version_number, version_id, withdrawn, shared_at)
        select value ->> 'entryId', value ->> 'versionNumber', value ->> 'versionId', value ->> 'withdrawn', ${at}
        from ${eachOf(rows)} where true
        on conflict (entry_id) do update set version_number = excluded.version_number,
          version_id = excluded.version_id, withdrawn = excluded.withdrawn, shared_at = excluded.shared_at`)
    },
    /** The entries with these ids, deleted ones too. */
    kept: (ids: readonly EntryId[]): KeptEntry[] =>
      kept().where(among(timeEntries.id, ids)).all().map(toKept),
    /** A person's entries of a period, deleted ones too. */
    keptOf: (personId: PersonId, from: LocalDay, to: LocalDay): KeptEntry[] =>
      kept()
        .where(and(eq(timeEntries.personId, personId), between(timeEntries.day, from, to)))
        .all()
        .map(toKept),
    /** The entries of a person, deleted ones too, that others were told of another version of than the one that is here. */
    changedSinceTold(personId: PersonId): EntryId[] {
      const { versionNumber, versionId } = timeEntries
      return db
        .select({ id: timeEntries.id })
        .from(sharedEntries)
        .innerJoin(timeEntries, ofPerson(personId))
        .where(
          sql`(${versionNumber}, ${versionId}) is not (${sharedEntries.versionNumber}, ${sharedEntries.versionId})`,
        )
        .all()
        .map(({ id }) => EntryId.parse(id))
    },
    /** The entries of a person that others were told of, and that lay in a period once. */
    toldOnceIn(personId: PersonId, from: LocalDay, to: LocalDay): EntryId[] {
      return db
        .selectDistinct({ id: timeEntries.id })
        .from(sharedEntries)
        .innerJoin(timeEntries, ofPerson(personId))
        .innerJoin(auditLog, eq(auditLog.entryId, sharedEntries.entryId))
        .where(sql`${auditLog.before} ->> 'day' between ${from} and ${to}`)
        .all()
        .map(({ id }) => EntryId.parse(id))
    },
    /** The ids of the versions and decisions of some entries that were made on this machine, by its log, which is kept for good. */
    madeHere(ids: readonly EntryId[]): Set<string> {
      const rows = db
        .select({
          version: sql<string | null>`${auditLog.after} ->> 'versionId'`,
          decision: sql<string | null>`${auditLog.after} ->> '$.decision.id'`,
        })
        .from(auditLog)
        .where(and(among(auditLog.entryId, ids), ne(auditLog.origin, 'exchange')))
        .all()
      return new Set(rows.flatMap(({ version, decision }) => [version ?? [], decision ?? []].flat()))
    },
    /**
     * What others were told of a person's though nothing of it is here: it was made after the copy that was gone back to. What others
     * still see, and what lay in a period, by the log.
     */
    toldAndGone(personId: PersonId, from: LocalDay, to: LocalDay): EntryId[] {
      const here = db.select({ one: sql`1` }).from(timeEntries).where(isJoined)
      const wasTheirs = db
        .select({ one: sql`1` })
        .from(auditLog)
        .where(
          and(
            eq(auditLog.entryId, sharedEntries.entryId),
            sql`${auditLog.after} ->> 'personId' = ${personId}`,
            sql`(not ${sharedEntries.withdrawn} or ${auditLog.after} ->> 'day' between ${from} and ${to})`,
          ),
        )
      return db
        .select({ id: sharedEntries.entryId })
        .from(sharedEntries)
        .where(and(notExists(here), exists(wasTheirs)))
        .all()
        .map(({ id }) => EntryId.parse(id))
    },
  }
}

const isJoined = eq(timeEntries.id, sharedEntries.entryId)

function toKept(row: typeof timeEntries.$inferSelect): KeptEntry {
  return { entry: TimeEntry.parse(row), deleted: row.deletedAt !== null }
}
