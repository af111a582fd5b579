import { projectLabel } from '@shared/domain/projectLabel'
import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from './executor'
import { projects, workTypes } from './schema'

/** A register that may hold rows of Tripletex's and rows that were made here. */
export type LocalRegister = 'projects' | 'workTypes'

/** Something that was made here, by the name that people know it by. */
export type LocalRow = { id: string; name: string }

const byNumber = new Intl.Collator('nb', { numeric: true })
const byName = new Intl.Collator('nb')

/** What exists in Busy only, and is put away while Tripletex's own is used instead. */
export function createLocalRegisterRepository(db: Db) {
  function projectRows(where: 'inUse' | 'archivedBySync'): LocalRow[] {
    const state = where === 'inUse' ? isNull(projects.archivedAt) : eq(projects.archivedBy, 'sync')
    return db
      .select({ id: projects.id, number: projects.number, name: projects.name })
      .from(projects)
      .where(and(eq(projects.origin, 'busy'), state))
      .all()
      .sort((a, b) => byNumber.compare(a.number, b.number))
      .map(({ id, ...project }) => ({ id, name: projectLabel(project) }))
  }

  function workTypeRows(where: 'inUse' | 'archivedBySync'): LocalRow[] {
    const state = where === 'inUse' ? isNull(workTypes.archivedAt) : eq(workTypes.archivedBy, 'sync')
    return db
      .select({ id: workTypes.id, name: workTypes.name })
      .from(workTypes)
      .where(and(eq(workTypes.origin, 'busy'), state))
      .all()
      .sort((a, b) => byName.compare(a.name, b.name))
  }

  const rowsOf = (register: LocalRegister, where: 'inUse' | 'archivedBySync'): LocalRow[] =>
    register === 'projects' ? projectRows(where) : workTypeRows(where)

  return {
    /** Made here and not archived, as people would list them. */
    inUse: (register: LocalRegister): LocalRow[] => rowsOf(register, 'inUse'),
    /** Archived by the sync, and by nobody else. */
    archivedBySync: (register: LocalRegister): LocalRow[] => rowsOf(register, 'archivedBySync'),
    /** Archives all of `inUse`, as the sync's doing. */
    archiveForSync(register: LocalRegister, at: string): void {
      const table = register === 'projects' ? projects : workTypes
      db.update(table)
        .set({ archivedAt: at, archivedBy: 'sync' })
        .where(and(eq(table.origin, 'busy'), isNull(table.archivedAt)))
        .run()
    },
    /** Brings back all of `archivedBySync`. */
    restoreFromSync(register: LocalRegister): void {
      const table = register === 'projects' ? projects : workTypes
      db.update(table)
        .set({ archivedAt: null, archivedBy: null })
        .where(and(eq(table.origin, 'busy'), eq(table.archivedBy, 'sync')))
        .run()
    },
  }
}
