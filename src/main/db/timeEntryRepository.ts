import type { Version } from '@shared/domain/entryVersion'
import { type EntryId, type PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { addDays, dayOf, Instant, type LocalDay } from '@shared/domain/localDay'
import { TimeEntry } from '@shared/domain/timeEntry'
import type { TransferKey } from '@shared/domain/transfer'
import { and, between, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, max, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { among } from './manyRows'
import { type NamedEntry, namedEntries, toNamed } from './namedEntries'
import { excluded, placeholders } from './preparedRows'
import { sharedEntries, timeEntries } from './schema'

const RecentPairRow = z.object({ projectId: ProjectId.nullable(), workTypeId: WorkTypeId })
type RecentPairRow = z.infer<typeof RecentPairRow>

export function createTimeEntryRepository(db: Db) {
  const named = () => namedEntries(db)
  const putRow = db
    .insert(timeEntries)
    .values(placeholders(timeEntries))
    .onConflictDoUpdate({ target: timeEntries.id, set: excluded(timeEntries) })
    .prepare()

  return {
    get(id: EntryId): TimeEntry | null {
      const row = db
        .select()
        .from(timeEntries)
        .where(and(eq(timeEntries.id, id), isNull(timeEntries.deletedAt)))
        .get()
      return row ? TimeEntry.parse(row) : null
    },
    /** The entries with these ids that are there, in no order. */
    many(ids: readonly EntryId[]): TimeEntry[] {
      return db
        .select()
        .from(timeEntries)
        .where(and(among(timeEntries.id, ids), isNull(timeEntries.deletedAt)))
        .all()
        .map((row) => TimeEntry.parse(row))
    },
    /** The highest number of a version that an entry had, deleted or not, or that others were told of. */
    latestVersion(id: EntryId): number {
      const own = db.select({ number: timeEntries.versionNumber }).from(timeEntries)
      const shared = db.select({ number: sharedEntries.versionNumber }).from(sharedEntries)
      return Math.max(
        own.where(eq(timeEntries.id, id)).get()?.number ?? 0,
        shared.where(eq(sharedEntries.entryId, id)).get()?.number ?? 0,
      )
    },
    /** The highest revision that an entry has had, deleted or not: what comes after must be higher, or a rescue takes the older. */
    latestRevision(id: EntryId): number {
      const row = db
        .select({ revision: timeEntries.revision })
        .from(timeEntries)
        .where(eq(timeEntries.id, id))
        .get()
      return row?.revision ?? -1
    },
    /** Writes an entry as it shall be, new or known; a deleted one with the same id comes back. */
    put(entry: TimeEntry): void {
      putRow.run({ ...entry, deletedAt: null })
    },
    /** Takes an entry out of every list and total; its row stays. `versionId` names the version that is none. */
    remove(id: EntryId, deletedAt: string, versionId: string): void {
      db.update(timeEntries)
        .set({
          deletedAt,
          updatedAt: deletedAt,
          revision: sql`${timeEntries.revision} + 1`,
          versionNumber: this.latestVersion(id) + 1,
          versionId,
          receivedVersion: false,
        })
        .where(eq(timeEntries.id, id))
        .run()
    },
    /** As `remove`, where a file says which version is none. */
    removeAs(id: EntryId, deletedAt: string, { versionNumber, versionId }: Version): void {
      const revision = sql`${timeEntries.revision} + 1`
      db.update(timeEntries)
        .set({
          deletedAt,
          updatedAt: deletedAt,
          revision,
          versionNumber,
          versionId,
          receivedVersion: true,
        })
        .where(eq(timeEntries.id, id))
        .run()
    },
    /** A person's entries from `first` to `last`, both included, in the order of the day. */
    between(personId: PersonId, first: LocalDay, last: LocalDay): NamedEntry[] {
      return named()
        .where(
          and(
            eq(timeEntries.personId, personId),
            between(timeEntries.day, first, last),
            isNull(timeEntries.deletedAt),
          ),
        )
        .orderBy(timeEntries.day, timeEntries.startedAt, timeEntries.createdAt)
        .all()
        .map(toNamed)
    },
    /** A person's deleted entries of the days from `first` to `last`, latest deletion first. */
    deletedBetween(
      personId: PersonId,
      first: LocalDay,
      last: LocalDay,
    ): (NamedEntry & { deletedAt: Instant })[] {
      return named()
        .where(
          and(
            eq(timeEntries.personId, personId),
            between(timeEntries.day, first, last),
            isNotNull(timeEntries.deletedAt),
          ),
        )
        .orderBy(desc(timeEntries.deletedAt))
        .all()
        .map((row) => ({ ...toNamed(row), deletedAt: Instant.parse(row.entry.deletedAt) }))
    },
    /** The hours that a person made last; what is not complete is left out. Looks at the 300 that were changed last. */
    latest(personId: PersonId): NamedEntry | null {
      const changed = db
        .select({ id: timeEntries.id })
        .from(timeEntries)
        .where(and(eq(timeEntries.personId, personId), isNull(timeEntries.deletedAt)))
        .orderBy(desc(timeEntries.updatedAt))
        .limit(300)
      const row = named()
        .where(and(inArray(timeEntries.id, changed), isNotNull(timeEntries.workTypeId)))
        .orderBy(desc(timeEntries.createdAt), desc(timeEntries.id))
        .limit(1)
        .get()
      return row ? toNamed(row) : null
    },
    /** The entries behind one total. */
    ofKey(key: TransferKey): NamedEntry[] {
      return named()
        .where(
          and(
            eq(timeEntries.personId, key.personId),
            eq(timeEntries.day, key.day),
            eq(timeEntries.workTypeId, key.workTypeId),
            key.projectId ? eq(timeEntries.projectId, key.projectId) : isNull(timeEntries.projectId),
            isNull(timeEntries.deletedAt),
          ),
        )
        .orderBy(timeEntries.startedAt, timeEntries.createdAt)
        .all()
        .map(toNamed)
    },
    /** Whether an entry of the person ended after `from` and not after `to`: a planned one that has now been logged. */
    anyEndsBetween(personId: PersonId, from: Instant, to: Instant): boolean {
      const row = db
        .select({ id: timeEntries.id })
        .from(timeEntries)
        .where(
          and(
            eq(timeEntries.personId, personId),
            between(timeEntries.day, dayBefore(from), dayAfter(to)),
            gt(timeEntries.endedAt, from),
            lte(timeEntries.endedAt, to),
            isNull(timeEntries.deletedAt),
          ),
        )
        .limit(1)
        .get()
      return row !== undefined
    },
    /** Whether anybody has hours on a day before this one. */
    anyBefore(day: LocalDay): boolean {
      const row = db
        .select({ id: timeEntries.id })
        .from(timeEntries)
        .where(and(lt(timeEntries.day, day), isNull(timeEntries.deletedAt)))
        .limit(1)
        .get()
      return row !== undefined
    },
    /** Minutes of a person on one day, without those that are still planned at `now`. */
    loggedMinutesOn(personId: PersonId, day: LocalDay, now: Instant): number {
      const row = db
        .select({ minutes: sql<number>`coalesce(sum(${timeEntries.minutes}), 0)` })
        .from(timeEntries)
        .where(
          and(
            eq(timeEntries.personId, personId),
            eq(timeEntries.day, day),
            or(isNull(timeEntries.endedAt), lte(timeEntries.endedAt, now)),
            isNull(timeEntries.deletedAt),
          ),
        )
        .get()
      return row?.minutes ?? 0
    },
    /** Projects and work types that a person put hours on last, newest first, each pair once. Looks at the latest 300 entries. */
    recentPairs(personId: PersonId): RecentPairRow[] {
      const latest = db
        .select({
          projectId: timeEntries.projectId,
          workTypeId: timeEntries.workTypeId,
          updatedAt: timeEntries.updatedAt,
        })
        .from(timeEntries)
        .where(and(eq(timeEntries.personId, personId), isNull(timeEntries.deletedAt)))
        .orderBy(desc(timeEntries.updatedAt))
        .limit(300)
        .as('latest')
      return db
        .select({ projectId: latest.projectId, workTypeId: latest.workTypeId })
        .from(latest)
        .where(isNotNull(latest.workTypeId))
        .groupBy(latest.projectId, latest.workTypeId)
        .orderBy(desc(max(latest.updatedAt)))
        .all()
        .map((row) => RecentPairRow.parse(row))
    },
  }
}

/** Local days lie at most one day from UTC's: this narrows a search by instant to what the index of days can find. */
function dayBefore(instant: Instant): LocalDay {
  return addDays(dayOf(instant, 'UTC'), -1)
}

function dayAfter(instant: Instant): LocalDay {
  return addDays(dayOf(instant, 'UTC'), 1)
}
