import { copyFileSync, existsSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrate } from './migrate'

/** Rows that people made, in the order in which they refer to one another, and what tells the newer of two. */
const OWN_TABLES: { table: string; newer: string | null }[] = [
  { table: 'people', newer: null },
  { table: 'projects', newer: null },
  { table: 'work_types', newer: null },
  { table: 'time_entries', newer: 'revision' },
  { table: 'running_timer', newer: 'heartbeat_at' },
  { table: 'audit_log', newer: null },
  { table: 'outbox', newer: 'updated_at' },
  { table: 'transfer_ledger', newer: 'confirmed_at' },
]

/** The setting that tells the next start to compare every total with the ledger, since the copy may be older than what was sent. */
export const RESTORED_AT = 'restoredAt'

/**
 * Sets the unusable database aside (it is never deleted), puts `source` (a copy, or null for an empty one) in its place, and
 * carries over every row made since that can still be read. Answers where the old one was put and how many rows were saved.
 */
export function restoreDatabase(
  file: string,
  source: string | null,
  now: Date,
): { setAside: string; saved: number } {
  const setAside = `${file}.damaged-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, setAside + ending)
  }
  if (source) copyFileSync(source, file)
  const restored = new Database(file)
  try {
    migrate(restored)
    const saved = salvage(setAside, restored)
    const mark =
      'insert into settings (key, value) values (?, ?) on conflict do update set value = excluded.value'
    restored.prepare(mark).run(RESTORED_AT, JSON.stringify(now.toISOString()))
    return { setAside, saved }
  } finally {
    restored.close()
  }
}

function salvage(damagedFile: string, restored: Database.Database): number {
  let damaged: Database.Database
  try {
    damaged = new Database(damagedFile, { fileMustExist: true })
  } catch {
    return 0
  }
  restored.pragma('foreign_keys = OFF')
  let saved = 0
  for (const { table, newer } of OWN_TABLES) saved += salvageTable(damaged, restored, table, newer)
  damaged.close()
  return saved
}

function salvageTable(
  from: Database.Database,
  to: Database.Database,
  table: string,
  newer: string | null,
): number {
  let saved = 0
  try {
    const known = new Set(columnsOf(to, table))
    const columns = columnsOf(from, table).filter((column) => known.has(column))
    if (columns.length === 0) return 0
    const names = columns.map((column) => `"${column}"`).join(', ')
    const key = primaryKeyOf(to, table)
    const updates = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
    const onConflict = newer
      ? `on conflict ("${key}") do update set ${updates} where excluded."${newer}" > "${table}"."${newer}"`
      : 'on conflict do nothing'
    const put = to.prepare(
      `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')}) ${onConflict}`,
    )
    for (const row of readableRows(from, `select ${names} from "${table}"`)) {
      try {
        saved += put.run(...row).changes
      } catch {
        // A row that breaks a rule is one that the damage has touched; the others go on.
      }
    }
  } catch {
    // A table that cannot be read at all yields nothing; the copy's rows stand.
  }
  return saved
}

function* readableRows(from: Database.Database, query: string): Generator<unknown[]> {
  const rows = from.prepare<[], unknown[]>(query).raw().iterate()
  while (true) {
    let next: IteratorResult<unknown[]>
    try {
      next = rows.next()
    } catch {
      return
    }
    if (next.done) return
    yield next.value
  }
}

function columnsOf(sqlite: Database.Database, table: string): string[] {
  return sqlite.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table)
}

function primaryKeyOf(sqlite: Database.Database, table: string): string {
  return (
    sqlite
      .prepare<[string], string>('select name from pragma_table_info(?) where pk = 1')
      .pluck()
      .get(table) ?? 'id'
  )
}
