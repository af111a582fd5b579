import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '@shared/result'
import Database from 'better-sqlite3'
import { copyBeforeMigration, hasBackups } from './backup'
import { migrate, schemaVersion } from './migrate'
import { migrations } from './migrations'

/** Why a database cannot be used: what the recovery screen is told. */
export type OpenFailure = { reason: 'damaged' | 'newerVersion' | 'unreadable'; details: string }

/**
 * Opens the database, makes it if it is missing, and brings its schema up to date after copying it. A database that a newer
 * program wrote is refused untouched. Its pages are checked, for damage is found sooner than hours are missed. A file that is
 * gone or empty while there are copies of it has been lost: it is not taken for a first start. `known`: the schema's versions,
 * those of this program unless a test says otherwise.
 */
export function openDatabase(
  file: string,
  backupFolder: string,
  now: Date,
  known: readonly (readonly string[])[] = migrations,
): Result<Database.Database, OpenFailure> {
  mkdirSync(dirname(file), { recursive: true })
  const existed = existsSync(file) && statSync(file).size > 0
  if (!existed && hasBackups(backupFolder)) return err({ reason: 'damaged', details: 'missing or empty' })
  let sqlite: Database.Database | undefined
  try {
    const version = existed ? versionIn(file) : 0
    if (version === 0 && hasBackups(backupFolder)) return err({ reason: 'damaged', details: 'no tables' })
    if (version > known.length) {
      return err({ reason: 'newerVersion', details: `${version} > ${known.length}` })
    }
    sqlite = new Database(file)
    sqlite.pragma('busy_timeout = 5000')
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    if (existed) checkPages(sqlite)
    if (version > 0 && version < known.length) copyBeforeMigration(sqlite, backupFolder, now)
    if (version < known.length) {
      migrate(sqlite, known)
      // So that the schema does not live in the write-ahead log alone, which is more easily lost.
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
    }
    return ok(sqlite)
  } catch (error) {
    sqlite?.close()
    return err(openFailure(error))
  }
}

/** Read without the right to write: closing a connection that may write tidies the file up. */
function versionIn(file: string): number {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return schemaVersion(sqlite)
  } finally {
    sqlite.close()
  }
}

function checkPages(sqlite: Database.Database): void {
  const answer = sqlite.pragma('quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new Database.SqliteError(String(answer), 'SQLITE_CORRUPT')
}

function openFailure(error: unknown): OpenFailure {
  const details = error instanceof Error ? error.message : String(error)
  const code = error instanceof Database.SqliteError ? error.code : ''
  const damaged = code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
  return { reason: damaged ? 'damaged' : 'unreadable', details }
}
