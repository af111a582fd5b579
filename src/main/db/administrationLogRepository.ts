import type { AdministrationAction, AdministrationSubject } from '@shared/domain/administrationChange'
import { AdministrationLine, type LogPlace } from '@shared/ipc/administration'
import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import type { Db } from './executor'
import { eachOf } from './manyRows'
import { administrationLog, people } from './schema'

export type NewAdministrationLine = Omit<typeof administrationLog.$inferInsert, 'action' | 'subjectKind'> & {
  action: AdministrationAction
  subjectKind: AdministrationSubject
}

export function createAdministrationLogRepository(db: Db) {
  return {
    addMany(lines: readonly NewAdministrationLine[]): void {
      db.run(sql`
        insert into administration_log (id, at, person_id, action, subject_kind, subject_id, subject_name, before, after)
        select value ->> 'id', value ->> 'at', value ->> 'personId', value ->> 'action', value ->> 'subjectKind',
          value ->> 'subjectId', value ->> 'subjectName', value ->> 'before', value ->> 'after'
        from ${eachOf(lines)}`)
    },
    /** The latest changes, newest first; with `before`, those that come before that one. */
    latest(limit: number, before: LogPlace | null = null): AdministrationLine[] {
      const { at, id } = administrationLog
      return db
        .select({
          id: administrationLog.id,
          at: administrationLog.at,
          personName: people.name,
          action: administrationLog.action,
          subjectKind: administrationLog.subjectKind,
          subjectId: administrationLog.subjectId,
          subjectName: administrationLog.subjectName,
          before: administrationLog.before,
          after: administrationLog.after,
        })
        .from(administrationLog)
        .leftJoin(people, eq(people.id, administrationLog.personId))
        .where(before ? or(lt(at, before.at), and(eq(at, before.at), lt(id, before.id))) : undefined)
        .orderBy(desc(at), desc(id))
        .limit(limit)
        .all()
        .map((row) => AdministrationLine.parse(row))
    },
  }
}
