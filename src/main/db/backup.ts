import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import type { BackupKind } from '@shared/ipc/app'
import Database from 'better-sqlite3'
import { contentsOf, countRows } from './backupContents'
import { type BackupFile, backupFiles, newBackupPath, rotate } from './backupFiles'
import { checkPages, checkThoroughly } from './integrity'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Copies a database whole and at once: before its schema changes, or before another takes its place. Throws, and leaves no copy,
 * where it cannot be made or is not whole.
 */
export function copyAtOnce(
  sqlite: Database.Database,
  folder: string,
  kind: 'migration' | 'beforeRestore',
  now: Date,
): void {
  const path = newBackupPath(folder, kind, now)
  const part = `${path}.part`
  try {
    rmSync(part, { force: true })
    sqlite.prepare('VACUUM INTO ?').run(part)
    const copy = new Database(part)
    try {
      checkPages(copy)
    } finally {
      copy.close()
    }
    putAway(part, path)
  } finally {
    removePart(part)
  }
  rotate(folder, holdsHours)
}

/** Makes the day's copy, unless that was done within a day. Throws like `copyInBackground`. */
export async function copyDaily(sqlite: Database.Database, folder: string, now: Date): Promise<void> {
  // A copy from a time to come was made while the clock was wrong; it does not stand for today.
  // And one from before the first hours holds none of them.
  const standsForToday = (file: BackupFile) =>
    file.kind === 'daily' &&
    Math.abs(now.getTime() - file.madeAt.getTime()) < DAY_MS &&
    (holdsHours(file) || countRows(sqlite).entries === 0)
  if (backupFiles(folder).some(standsForToday)) return
  await copyInBackground(sqlite, folder, 'daily', now)
}

/**
 * Copies the database a few pages at a time, so that nothing waits for it, and looks the copy over. Throws, and leaves no copy,
 * where there is no room or the copy is not whole; a copy that is not whole means that the database itself is damaged.
 */
export async function copyInBackground(
  sqlite: Database.Database,
  folder: string,
  kind: Extract<BackupKind, 'daily' | 'manual'>,
  now: Date,
): Promise<void> {
  const path = newBackupPath(folder, kind, now)
  const part = `${path}.part`
  try {
    rmSync(part, { force: true })
    await sqlite.backup(part)
    await checkCopy(part, sqlite)
    putAway(part, path)
  } finally {
    removePart(part)
  }
  rotate(folder, holdsHours)
}

/** Where the copy is not whole, the database is looked at too: it may be only the copy that went wrong. */
async function checkCopy(part: string, sqlite: Database.Database): Promise<void> {
  const copy = new Database(part)
  try {
    // A copy keeps the journal mode of what was copied, and would grow companions each time that it is looked into.
    copy.pragma('journal_mode = DELETE')
    await checkThoroughly(copy)
  } catch (error) {
    await checkThoroughly(sqlite)
    throw new Database.SqliteError(`The copy is not whole: ${String(error)}`, 'SQLITE_IOERR')
  } finally {
    copy.close()
  }
}

/** On disk before it gets the name under which it is offered: a power cut must not leave a name without contents. */
function putAway(part: string, path: string): void {
  const handle = openSync(part, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(part, path)
}

function removePart(part: string): void {
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(part + ending, { force: true })
}

function holdsHours(file: BackupFile): boolean {
  return (contentsOf(file)?.entries ?? 0) > 0
}

export function hasBackups(folder: string): boolean {
  return backupFiles(folder).length > 0
}
