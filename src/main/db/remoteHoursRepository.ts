import type { LocalDay } from '@shared/domain/localDay'
import { and, between, eq, isNull, type SQL } from 'drizzle-orm'
import type { Db } from './executor'
import { remoteDays, remoteHours } from './schema'

/** An entry of Tripletex's timesheet, by its own ids, as it was last seen. */
export type RemoteHours = {
  entryId: number
  employeeId: number
  /** Null: internal work. */
  projectId: number | null
  activityId: number
  day: string
  version: number
  hours: number
  locked: boolean
}

export type RemoteKey = Pick<RemoteHours, 'employeeId' | 'projectId' | 'activityId' | 'day'>

function toRemoteHours(row: typeof remoteHours.$inferSelect): RemoteHours {
  return {
    entryId: row.entryTripletexId,
    employeeId: row.employeeTripletexId,
    projectId: row.projectTripletexId,
    activityId: row.activityTripletexId,
    day: row.day,
    version: row.version,
    hours: row.hours,
    locked: row.locked,
  }
}

/** An employee's rows of a period. Both days included. */
function ofDays(
  table: typeof remoteHours | typeof remoteDays,
  employeeId: number,
  from: LocalDay,
  to: LocalDay,
): SQL | undefined {
  return and(eq(table.employeeTripletexId, employeeId), between(table.day, from, to))
}

/** The copy of the hours that Tripletex holds. Written by what reads or writes them there, never by what people do here. */
export function createRemoteHoursRepository(db: Db) {
  const ofKey = ({ employeeId, projectId, activityId, day }: RemoteKey) =>
    and(
      eq(remoteHours.employeeTripletexId, employeeId),
      projectId === null
        ? isNull(remoteHours.projectTripletexId)
        : eq(remoteHours.projectTripletexId, projectId),
      eq(remoteHours.activityTripletexId, activityId),
      eq(remoteHours.day, day),
    )

  function put(entry: RemoteHours, seenAt: string): void {
    const row = {
      entryTripletexId: entry.entryId,
      employeeTripletexId: entry.employeeId,
      projectTripletexId: entry.projectId,
      activityTripletexId: entry.activityId,
      day: entry.day,
      version: entry.version,
      hours: entry.hours,
      locked: entry.locked,
      seenAt,
    }
    db.insert(remoteHours)
      .values(row)
      .onConflictDoUpdate({ target: remoteHours.entryTripletexId, set: row })
      .run()
  }

  return {
    /** One key was read or written: this is all that stands there now (null: nothing). */
    replaceKey(
      key: RemoteKey,
      entry: Pick<RemoteHours, 'entryId' | 'version' | 'hours' | 'locked'> | null,
      seenAt: string,
    ): void {
      db.delete(remoteHours).where(ofKey(key)).run()
      if (entry) put({ ...key, ...entry }, seenAt)
    },
    ofKey(key: RemoteKey): RemoteHours | null {
      const row = db.select().from(remoteHours).where(ofKey(key)).get()
      return row ? toRemoteHours(row) : null
    },
    /**
     * An employee's days were read whole: these are all of their entries. Keys for which `isNewer` holds were written since
     * the reading began, and are left as they are.
     */
    replaceDays(
      employeeId: number,
      days: readonly LocalDay[],
      entries: readonly RemoteHours[],
      readAt: string,
      isNewer: (key: RemoteKey) => boolean,
    ): void {
      const [from] = days
      const to = days.at(-1)
      if (!from || !to) return
      for (const known of this.ofDays(employeeId, from, to)) {
        if (!isNewer(known)) db.delete(remoteHours).where(ofKey(known)).run()
      }
      for (const entry of entries) if (!isNewer(entry)) put(entry, readAt)
      for (const day of days) {
        db.insert(remoteDays)
          .values({ employeeTripletexId: employeeId, day, readAt })
          .onConflictDoUpdate({
            target: [remoteDays.employeeTripletexId, remoteDays.day],
            set: { readAt },
          })
          .run()
      }
    },
    ofDays(employeeId: number, from: LocalDay, to: LocalDay): RemoteHours[] {
      return db
        .select()
        .from(remoteHours)
        .where(ofDays(remoteHours, employeeId, from, to))
        .orderBy(remoteHours.day)
        .all()
        .map(toRemoteHours)
    },
    /** When each day of the period was last read whole, for the days that ever were. */
    readDays(employeeId: number, from: LocalDay, to: LocalDay): Map<string, string> {
      const rows = db
        .select()
        .from(remoteDays)
        .where(ofDays(remoteDays, employeeId, from, to))
        .all()
      return new Map(rows.map((row) => [row.day, row.readAt]))
    },
  }
}
