import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type BusyError, type BusyErrorCode, busyError } from '@shared/ipc/errors'
import Database from 'better-sqlite3'

/** What has gone wrong with the database, as far as a person can do something about it. */
export type DatabaseFault = 'diskFull' | 'readOnly' | 'damaged' | 'busy' | 'diskFailed'

const PROBE_BYTES = 64 * 1024
const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG']
const NO_RIGHT = ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT']

/**
 * What a thrown error says of the database in `folder`; null when it is not about the database at all. SQLite tells a full
 * quota and a folder without access no better than as a failed write: there the folder itself is asked.
 */
export function databaseFault(thrown: unknown, folder: string): DatabaseFault | null {
  for (const error of withCauses(thrown)) {
    const code = codeOf(error)
    if (error instanceof Database.SqliteError) return sqliteFault(code, folder)
    if (NO_ROOM.includes(code)) return 'diskFull'
    if (NO_RIGHT.includes(code)) return 'readOnly'
    if (code === 'EIO') return 'diskFailed'
  }
  return null
}

const CODES = {
  diskFull: 'diskFull',
  readOnly: 'databaseReadOnly',
  damaged: 'databaseDamaged',
  busy: 'databaseBusy',
  diskFailed: 'diskFailed',
} as const satisfies Record<DatabaseFault, BusyErrorCode>

/** What a person is told of a thrown error that is about `file`; null when it is not about a database. */
export function databaseError(thrown: unknown, file: string): BusyError | null {
  const fault = databaseFault(thrown, dirname(file))
  return fault && busyError(CODES[fault], { file })
}

function sqliteFault(code: string, folder: string): DatabaseFault | null {
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (code === 'SQLITE_FULL') return 'diskFull'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  if (code.startsWith('SQLITE_READONLY')) return folderFault(folder) ?? 'readOnly'
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    return folderFault(folder) ?? (code.startsWith('SQLITE_IOERR') ? 'diskFailed' : null)
  }
  return null
}

/** Why nothing can be written in a folder, found out by writing; null when it can. Makes the folder if it is missing. */
export function folderFault(folder: string): 'diskFull' | 'readOnly' | null {
  const probe = join(folder, '.busy-probe')
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, Buffer.alloc(PROBE_BYTES, 1))
    return null
  } catch (error) {
    return NO_ROOM.includes(codeOf(error)) ? 'diskFull' : 'readOnly'
  } finally {
    removeIfThere(probe)
  }
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where the folder is no folder there is nothing to remove either.
  }
}

function* withCauses(thrown: unknown): Generator<Error> {
  for (let error = thrown; error instanceof Error; error = error.cause) yield error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
