import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '@shared/ipc/app'
import Database from 'better-sqlite3'

const KEPT = 14
const DAY_MS = 24 * 60 * 60 * 1000
const NAME = /^busy-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})(-migration)?\.db$/

const HALF_DONE = /^busy-.*\.part(-journal)?$/

function fileName(now: Date, suffix: string): string {
  return `busy-${now.toISOString().slice(0, 19).replaceAll(':', '-')}${suffix}.db`
}

/** Copies a database before its schema changes. Written under another name first, so that half a copy is never offered. */
export function copyBeforeMigration(sqlite: Database.Database, folder: string, now: Date): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, fileName(now, '-migration'))
  rmSync(`${file}.part`, { force: true })
  sqlite.prepare('VACUUM INTO ?').run(`${file}.part`)
  renameSync(`${file}.part`, file)
  rotate(folder)
}

/** Copies the database in the background, a few pages at a time, unless that was done within a day. */
export async function copyDaily(sqlite: Database.Database, folder: string, now: Date): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const newest = backupFiles(folder)[0]
  if (newest && now.getTime() - newest.madeAt.getTime() < DAY_MS) return
  const file = join(folder, fileName(now, ''))
  rmSync(`${file}.part`, { force: true })
  await sqlite.backup(`${file}.part`)
  makeOneFile(`${file}.part`)
  renameSync(`${file}.part`, file)
  rotate(folder)
}

/** A copy keeps the journal mode of what was copied, and would grow companions each time that it is looked into. */
function makeOneFile(path: string): void {
  const copy = new Database(path)
  copy.pragma('journal_mode = DELETE')
  copy.close()
}

/** Keeps the newest copies, and clears away what copying left half-done. */
function rotate(folder: string): void {
  for (const old of backupFiles(folder).slice(KEPT)) rmSync(old.path)
  for (const name of readdirSync(folder)) {
    if (HALF_DONE.test(name)) rmSync(join(folder, name), { force: true })
  }
}

export function hasBackups(folder: string): boolean {
  return backupFiles(folder).length > 0
}

function backupFiles(folder: string): { name: string; path: string; madeAt: Date }[] {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names
    .flatMap((name) => {
      const stamp = NAME.exec(name)?.[1]
      if (!stamp) return []
      const madeAt = new Date(`${stamp.slice(0, 11)}${stamp.slice(11).replaceAll('-', ':')}Z`)
      return [{ name, path: join(folder, name), madeAt }]
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime())
}

/** The copies there are, newest first, with what is in each; counts are null where a copy cannot be read. */
export function listBackups(folder: string): Backup[] {
  return backupFiles(folder).map(({ name, path, madeAt }) => ({
    file: name,
    madeAt: madeAt.toISOString(),
    bytes: statSync(path).size,
    ...countsIn(path),
  }))
}

function countsIn(path: string): { entries: number | null; waiting: number | null } {
  let copy: Database.Database | undefined
  try {
    copy = new Database(path, { readonly: true, fileMustExist: true })
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') return { entries: null, waiting: null }
    const count = (query: string) => Number(copy?.prepare(query).pluck().get())
    return {
      entries: count('select count(*) from time_entries where deleted_at is null'),
      waiting: count("select count(*) from outbox where state not in ('sent', 'cancelled')"),
    }
  } catch {
    return { entries: null, waiting: null }
  } finally {
    copy?.close()
  }
}
