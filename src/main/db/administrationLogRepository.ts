import type { AdministrationAction, AdministrationSubject } from '@shared/domain/administrationChange'
import { AdministrationLine } from '@shared/ipc/administration'
import { desc, eq } from 'drizzle-orm'
import type { Db } from './executor'
import { administrationLog, people } from './schema'

export type NewAdministrationLine = Omit<typeof administrationLog.$inferInsert, 'action' | 'subjectKind'> & {
  action: AdministrationAction
  subjectKind: AdministrationSubject
}

export function createAdministrationLogRepository(db: Db) {
  return {
    add(line: NewAdministrationLine): void {
      db.insert(administrationLog).values(line).run()
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
