import type { AdministrationAction, AdministrationSubject } from '@shared/domain/administrationChange'
import { AdministrationLine } from '@shared/ipc/administration'
import { desc, eq, sql } from 'drizzle-orm'
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
    /** The latest changes, newest first. */
    latest(limit: number): AdministrationLine[] {
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
        .orderBy(desc(administrationLog.at), desc(administrationLog.id))
        .limit(limit)
        .all()
        .map((row) => AdministrationLine.parse(row))
    },
  }
}
