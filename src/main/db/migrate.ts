import type { Database } from 'better-sqlite3'
import { migrations } from './migrations'

/** The schema version of an open database, which it keeps in `user_version`; 0 for a new one. */
export function schemaVersion(sqlite: Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }))
}

/** Runs the migrations that are missing, each with its version number in one transaction. */
export function migrate(sqlite: Database, known: readonly (readonly string[])[] = migrations): void {
  for (let version = schemaVersion(sqlite); version < known.length; version++) {
    sqlite.transaction(() => {
      for (const statement of known[version] ?? []) sqlite.exec(statement)
      sqlite.pragma(`user_version = ${version + 1}`)
    })()
  }
}
