import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from './executor'
import { projects, workTypes } from './schema'

/** A register that may hold rows of Tripletex's and rows that were made here. */
export type LocalRegister = 'projects' | 'workTypes'

/** Something that was made here, by the name that people know it by. */
export type LocalRow = { id: string; name: string }

/** What exists in Busy only, and is put away while Tripletex's own is used instead. */
export function createLocalRegisterRepository(db: Db) {
  function projectRows(where: 'inUse' | 'archivedBySync'): LocalRow[] {
    const state = where === 'inUse' ? isNull(projects.archivedAt) : eq(projects.archivedBy, 'sync')
    return db
      .select({ id: projects.id, number: projects.number, name: projects.name })
      .from(projects)
      .where(and(eq(projects.origin, 'busy'), state))
      .all()
      .sort((a, b) => a.number.localeCompare(b.number, 'nb', { numeric: true }))
      .map(({ id, number, name }) => ({ id, name: `${number} ${name}`.trim() }))
  }

  function workTypeRows(where: 'inUse' | 'archivedBySync'): LocalRow[] {
    const state = where === 'inUse' ? isNull(workTypes.archivedAt) : eq(workTypes.archivedBy, 'sync')
    return db
      .select({ id: workTypes.id, name: workTypes.name })
      .from(workTypes)
      .where(and(eq(workTypes.origin, 'busy'), state))
      .all()
      .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
  }

  const rowsOf = (register: LocalRegister, where: 'inUse' | 'archivedBySync'): LocalRow[] =>
    register === 'projects' ? projectRows(where) : workTypeRows(where)

  return {
    /** Made here and not archived, as people would list them. */
    inUse: (register: LocalRegister): LocalRow[] => rowsOf(register, 'inUse'),
    /** Archived by the sync, and by nobody else. */
    archivedBySync: (register: LocalRegister): LocalRow[] => rowsOf(register, 'archivedBySync'),
    archiveForSync(register: LocalRegister, id: string, at: string): void {
      const table = register === 'projects' ? projects : workTypes
      db.update(table).set({ archivedAt: at, archivedBy: 'sync' }).where(eq(table.id, id)).run()
    },
    restore(register: LocalRegister, id: string): void {
      const table = register === 'projects' ? projects : workTypes
      db.update(table).set({ archivedAt: null, archivedBy: null }).where(eq(table.id, id)).run()
    },
  }
}
