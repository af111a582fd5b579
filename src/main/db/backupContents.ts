import { statSync } from 'node:fs'
import type { Backup } from '@shared/ipc/app'
import Database from 'better-sqlite3'
import { type BackupFile, backupFiles } from './backupFiles'
import { checkPages, checkThoroughly } from './integrity'

export type Contents = { entries: number; waiting: number }

/** What was found in each copy, by path, size and time: a copy does not change, and looking takes time. */
const found = new Map<string, Contents | null>()

/**
 * The copies there are, newest first, with what is in each; counts are null where a copy cannot be read. Looks into one copy at
 * a time, and lets other work in between.
 */
export async function listBackups(folder: string): Promise<Backup[]> {
  const listed: Backup[] = []
  for (const file of backupFiles(folder)) {
    await new Promise((resolve) => setImmediate(resolve))
    const bytes = statSync(file.path, { throwIfNoEntry: false })?.size
    if (bytes === undefined) continue
    const contents = contentsOf(file)
    listed.push({
      file: file.name,
      madeAt: file.madeAt.toISOString(),
      kind: file.kind,
      bytes,
      entries: contents?.entries ?? null,
      waiting: contents?.waiting ?? null,
    })
  }
  return listed
}

/** What is in one copy, or null where it cannot be read. */
export function contentsOf({ path }: BackupFile): Contents | null {
  const stat = statSync(path, { throwIfNoEntry: false })
  const key = `${path} ${stat?.size} ${stat?.mtimeMs}`
  let contents = found.get(key)
  if (contents === undefined) {
    contents = lookInto(path)
    found.set(key, contents)
  }
  return contents
}

function lookInto(path: string): Contents | null {
  let copy: Database.Database | undefined
  try {
    copy = new Database(path, { readonly: true, fileMustExist: true })
    checkPages(copy)
    return countRows(copy)
  } catch {
    return null
  } finally {
    copy?.close()
  }
}

/** Entries that are not deleted, and queued totals that have not left. */
export function countRows(sqlite: Database.Database): Contents {
  const entries = count(sqlite, 'select count(*) from time_entries where deleted_at is null')
  return { entries, waiting: countUnsent(sqlite) }
}

/** Queued totals that have not left. */
export function countUnsent(sqlite: Database.Database): number {
  return count(sqlite, "select count(*) from outbox where state not in ('sent', 'cancelled')")
}

/** Orders that have not left; none in a database from before there were any. */
export function countUnsentOrders(sqlite: Database.Database): number {
  const has = "select count(*) from sqlite_schema where type = 'table' and name = 'order_outbox'"
  if (count(sqlite, has) === 0) return 0
  return count(sqlite, "select count(*) from order_outbox where state not in ('sent', 'cancelled')")
}

function count(sqlite: Database.Database, query: string): number {
  return Number(sqlite.prepare(query).pluck().get())
}

/** Whether a copy is whole, its indexes included. A look at it before it is relied on. */
export async function isWhole(path: string): Promise<boolean> {
  let copy: Database.Database | undefined
  try {
    copy = new Database(path, { readonly: true, fileMustExist: true })
    await checkThoroughly(copy)
    return true
  } catch {
    return false
  } finally {
    copy?.close()
  }
}
