import type { Db } from './executor'
import { auditLog } from './schema'

export type AuditRow = typeof auditLog.$inferInsert

export function createAuditRepository(db: Db) {
  return {
    add(row: AuditRow): void {
      db.insert(auditLog).values(row).run()
    },
  }
}
