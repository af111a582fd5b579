import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '@shared/result'
import Database from 'better-sqlite3'
import { copyBeforeMigration } from './backup'
import { migrate, SCHEMA_VERSION, schemaVersion } from './migrate'

/** Why a database cannot be used: what the recovery screen is told. */
export type OpenFailure = { reason: 'damaged' | 'newerVersion' | 'unreadable'; details: string }

/**
 * Opens the database, makes it if it is missing, and brings its schema up to date after copying it. A database that a newer
 * program wrote is refused untouched. After an unclean end its pages are checked.
 */
export function openDatabase(
  file: string,
  backupFolder: string,
  now: Date,
): Result<Database.Database, OpenFailure> {
  mkdirSync(dirname(file), { recursive: true })
  const existed = existsSync(file) && statSync(file).size > 0
  const endedUncleanly = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(file)
    sqlite.pragma('busy_timeout = 5000')
    const version = schemaVersion(sqlite)
    if (version > SCHEMA_VERSION) {
      sqlite.close()
      return err({ reason: 'newerVersion', details: `${version} > ${SCHEMA_VERSION}` })
    }
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    if (endedUncleanly) checkPages(sqlite)
    if (existed && version > 0 && version < SCHEMA_VERSION) copyBeforeMigration(sqlite, backupFolder, now)
    migrate(sqlite)
    return ok(sqlite)
  } catch (error) {
    sqlite?.close()
    return err(openFailure(error))
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
