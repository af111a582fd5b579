import { basename } from 'node:path'
import type Database from 'better-sqlite3'
import { v7 } from 'uuid'
import { createAdministrationLogRepository } from './administrationLogRepository'
import { madeAtOf } from './backupFiles'
import { typedAccess } from './executor'
import { SELF } from './peopleRepository'

/**
 * Writes down, in a database that takes the place of another one, that it was put there from the copy `source`, or from nothing
 * where that is null, and by whose machine.
 */
export function writeDownRestore(restored: Database.Database, source: string | null, now: Date): void {
  const madeAt = source && madeAtOf(basename(source))
  createAdministrationLogRepository(typedAccess(restored)).addMany([
    {
      id: v7({ msecs: now.getTime() }),
      at: now.toISOString(),
      personId: selfIn(restored),
      action: 'wentBack',
      subjectKind: 'backup',
      subjectId: null,
      subjectName: madeAt ? madeAt.toISOString() : '',
      before: null,
      after: null,
    },
  ])
}

/** Whose machine it is, see `people.self`: their id only, since what else stands of them may be damaged. */
export function selfIn(sqlite: Database.Database): string | null {
  const query = `select id from people
    order by id = (select json_extract(value, '$') from settings where key = ?) desc, created_at, id limit 1`
  return sqlite.prepare<[string], string>(query).pluck().get(SELF) ?? null
}
