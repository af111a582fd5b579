import Database from 'better-sqlite3'
import { graftHead } from './graftHead'
import { buildReplacement, putReplacement, removeDatabase } from './replaceDatabase'
import { writeDownRestore } from './restoreLog'
import { columnsOf, primaryKeyOf } from './tables'

/** `wins`: when a row of the damaged database replaces the copy's; null: never. */
type OwnTable = { table: string; wins: string | null }

/** Rows that people made, in the order in which they refer to one another. */
const OWN_TABLES: OwnTable[] = [
  { table: 'people', wins: null },
  { table: 'projects', wins: null },
  { table: 'work_types', wins: null },
  { table: 'time_entries', wins: 'excluded.revision > time_entries.revision' },
  { table: 'running_timer', wins: 'excluded.heartbeat_at > running_timer.heartbeat_at' },
  { table: 'paused_timer', wins: 'excluded.paused_at > paused_timer.paused_at' },
  { table: 'absences', wins: 'excluded.answered_at is not null and absences.answered_at is null' },
  { table: 'reminders_shown', wins: null },
  { table: 'week_rows', wins: null },
  { table: 'favourite_projects', wins: null },
  { table: 'entry_templates', wins: null },
  { table: 'groups', wins: null },
  { table: 'group_members', wins: null },
  { table: 'group_leaders', wins: null },
  { table: 'project_setups', wins: 'excluded.updated_at > project_setups.updated_at' },
  { table: 'project_leaders', wins: null },
  { table: 'project_members', wins: null },
  { table: 'project_work_type_setups', wins: null },
  { table: 'work_type_setups', wins: 'excluded.updated_at > work_type_setups.updated_at' },
  { table: 'administration_log', wins: null },
  { table: 'audit_log', wins: null },
  { table: 'transfer_log', wins: null },
  { table: 'outbox', wins: 'excluded.updated_at > outbox.updated_at' },
  { table: 'transfer_ledger', wins: 'excluded.confirmed_at > transfer_ledger.confirmed_at' },
  { table: 'settings', wins: 'json_valid(excluded.value)' },
]

/** The setting that tells the next start to compare every total with the ledger, since the copy may be older than what was sent. */
export const RESTORED_AT = 'restoredAt'

/**
 * Puts `source` (a copy, or null for an empty one) in the place of a database that cannot be used, and carries over every row
 * made since that can still be read. The old one is set aside, never deleted, and stays where it is until the new one is
 * whole: where this throws, nothing has changed. Answers where the old one was put and how many rows were saved.
 */
export function restoreDatabase(
  file: string,
  source: string | null,
  now: Date,
): { setAside: string; saved: number } {
  const setAside = `${file}.damaged-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`
  const grafted = `${file}.grafted`
  try {
    const from = source && graftHead(file, source, grafted) ? grafted : file
    const saved = buildReplacement(file, source, (restored) => {
      const rows = salvage(from, restored)
      markRestored(restored, now)
      writeDownRestore(restored, source, now)
      return rows
    })
    putReplacement(file, setAside)
    return { setAside, saved }
  } finally {
    removeDatabase(grafted)
  }
}

/** Has the next start compare every total with what Tripletex was told. */
export function markRestored(restored: Database.Database, now: Date): void {
  const mark =
    'insert into settings (key, value) values (?, ?) on conflict do update set value = excluded.value'
  restored.prepare(mark).run(RESTORED_AT, JSON.stringify(now.toISOString()))
}

function salvage(damagedFile: string, restored: Database.Database): number {
  let damaged: Database.Database
  try {
    damaged = new Database(damagedFile, { readonly: true, fileMustExist: true })
  } catch {
    return 0
  }
  try {
    restored.pragma('foreign_keys = OFF')
    let saved = 0
    for (const own of OWN_TABLES) saved += restored.transaction(() => salvageTable(damaged, restored, own))()
    forgetStoppedTimer(damaged, restored)
    return saved
  } finally {
    damaged.close()
  }
}

function salvageTable(from: Database.Database, to: Database.Database, { table, wins }: OwnTable): number {
  const saved = new Set<unknown>()
  try {
    const known = new Set(columnsOf(to, table))
    const columns = columnsOf(from, table).filter((column) => known.has(column))
    if (columns.length === 0) return 0
    const names = columns.map((column) => `"${column}"`).join(', ')
    const key = primaryKeyOf(to, table)
    const updates = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
    const onConflict = wins
      ? `on conflict ("${key}") do update set ${updates} where ${wins}`
      : 'on conflict do nothing'
    const put = to.prepare(
      `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')}) ${onConflict}`,
    )
    for (const row of readableRows(from, `select rowid, ${names} from "${table}"`)) {
      const [rowid, ...values] = row
      try {
        if (put.run(...values).changes > 0) saved.add(rowid)
      } catch (error) {
        // A row that breaks a rule is one that the damage has touched; the others go on.
        if (!breaksARule(error)) throw new NotWritten(error)
      }
    }
  } catch (error) {
    if (error instanceof NotWritten) throw error.cause
    // A table that cannot be read at all yields nothing; the copy's rows stand.
  }
  return saved.size
}

/** The new database could not be written, for instance because the disk is full: no row may then be taken for a damaged one. */
class NotWritten extends Error {
  constructor(cause: unknown) {
    super('not written', { cause })
  }
}

function breaksARule(error: unknown): boolean {
  return !(error instanceof Database.SqliteError) || /^SQLITE_(CONSTRAINT|MISMATCH)/.test(error.code)
}

/** From both ends: a damaged page in the middle stops a walk, and the newest rows are beyond it. */
function* readableRows(from: Database.Database, query: string): Generator<unknown[]> {
  const forwards = yield* readableRun(from, `${query} order by rowid`)
  if (forwards === 'stopped') yield* readableRun(from, `${query} order by rowid desc`)
}

function* readableRun(from: Database.Database, query: string): Generator<unknown[], 'ended' | 'stopped'> {
  const rows = from.prepare<[], unknown[]>(query).raw().iterate()
  while (true) {
    let next: IteratorResult<unknown[]>
    try {
      next = rows.next()
    } catch {
      return 'stopped'
    }
    if (next.done) return 'ended'
    yield next.value
  }
}

/** A timer that runs in the copy but was stopped since is an entry by now: its hours would be counted twice. */
function forgetStoppedTimer(damaged: Database.Database, restored: Database.Database): void {
  try {
    if (damaged.prepare('select 1 from running_timer').get() === undefined) {
      restored.exec('delete from running_timer')
    }
  } catch {
    restored.exec(`delete from running_timer where exists (
      select 1 from time_entries where source = 'timer' and created_at > running_timer.heartbeat_at
    )`)
  }
}
