import type { Database } from 'better-sqlite3'
import { migrations } from './migrations'

/** The version of the schema that this program knows; a database keeps its own in `user_version`. */
export const SCHEMA_VERSION = migrations.length

/** The schema version of an open database; 0 for a new one. */
export function schemaVersion(sqlite: Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }))
}

/** Runs the migrations that are missing, each with its version number in one transaction. */
export function migrate(sqlite: Database): void {
  for (let version = schemaVersion(sqlite); version < SCHEMA_VERSION; version++) {
    sqlite.transaction(() => {
      for (const statement of migrations[version] ?? []) sqlite.exec(statement)
      sqlite.pragma(`user_version = ${version + 1}`)
    })()
  }
}
