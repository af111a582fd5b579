import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { RecoveryReason } from '@shared/ipc/app'
import { err, ok, type Result } from '@shared/result'
import Database from 'better-sqlite3'
import { copyAtOnce, hasBackups } from './backup'
import { databaseFault } from './databaseFault'
import { checkPages } from './integrity'
import { migrate, schemaVersion } from './migrate'
import { migrations } from './migrations'
import { finishReplacement } from './replaceDatabase'

/** Why a database cannot be used: what the recovery screen is told. */
export type OpenFailure = { reason: RecoveryReason; details: string }

/** Another program may hold the file for a moment; longer than this, and the person is told. */
const WAIT_FOR_OTHERS_MS = 2000

/**
 * Opens the database, makes it if it is missing, and brings its schema up to date after copying it. A database that a newer
 * program wrote is refused untouched. Its pages are checked, for damage is found sooner than hours are missed, and so is that it
 * can be written. A file that is gone or empty while there are copies of it has been lost: it is not taken for a first start.
 * `known`: the schema's versions, those of this program unless a test says otherwise.
 */
export function openDatabase(
  file: string,
  backupFolder: string,
  now: Date,
  known: readonly (readonly string[])[] = migrations,
): Result<Database.Database, OpenFailure> {
  let sqlite: Database.Database | undefined
  try {
    mkdirSync(dirname(file), { recursive: true })
    finishReplacement(file)
    const existed = existsSync(file) && statSync(file).size > 0
    if (!existed && hasBackups(backupFolder)) return err({ reason: 'damaged', details: 'missing or empty' })
    const version = existed ? versionIn(file) : 0
    if (version === 0 && hasBackups(backupFolder)) return err({ reason: 'damaged', details: 'no tables' })
    if (version > known.length) {
      return err({ reason: 'newerVersion', details: `${version} > ${known.length}` })
    }
    sqlite = new Database(file)
    sqlite.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`)
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = FULL')
    sqlite.pragma('foreign_keys = ON')
    if (existed) checkPages(sqlite)
    if (version > 0 && version < known.length) copyAtOnce(sqlite, backupFolder, 'migration', now)
    if (version < known.length) {
      migrate(sqlite, known)
      // So that the schema does not live in the write-ahead log alone, which is more easily lost.
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
    }
    checkWritable(sqlite)
    return ok(sqlite)
  } catch (error) {
    sqlite?.close()
    return err(openFailure(error, dirname(file)))
  }
}

/** The schema's version in a file. Read without the right to write: closing a connection that may write tidies the file up. */
export function versionIn(file: string): number {
  const sqlite = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return schemaVersion(sqlite)
  } finally {
    sqlite.close()
  }
}

/** SQLite opens a file that may not be written as well as it can, and would fail with the first hour that is logged. */
function checkWritable(sqlite: Database.Database): void {
  sqlite.exec('begin immediate')
  sqlite.exec('rollback')
}

/** Whether the disk takes a write now: the schema's version is written as it is. Waits for no other program. */
export function takesWrites(sqlite: Database.Database): boolean {
  sqlite.pragma('busy_timeout = 0')
  try {
    sqlite.transaction(() => sqlite.pragma(`user_version = ${schemaVersion(sqlite)}`)).immediate()
    return true
  } catch {
    return false
  } finally {
    sqlite.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`)
  }
}

function openFailure(error: unknown, folder: string): OpenFailure {
  const details = error instanceof Error ? error.message : String(error)
  const fault = databaseFault(error, folder)
  return { reason: fault === null || fault === 'diskFailed' ? 'unreadable' : fault, details }
}
