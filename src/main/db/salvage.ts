import Database from 'better-sqlite3'
import { forgetWhoIsGone } from './forgetWhoIsGone'
import { columnsOf, primaryKeyOf } from './tables'

/**
 * `wins`: when a row of the damaged database replaces the copy's; null: never. `whole`: what is not in the damaged database was
 * taken away since, so that the copy's is not had back. `administered`: both hold only where the damaged one is the later one.
 */
type OwnTable = { table: string; wins: string | null; whole?: boolean; administered?: boolean }

const administered = (table: string, wins: string): OwnTable => ({ table, wins, administered: true })
const administeredWhole = (table: string): OwnTable => ({ ...administered(table, 'true'), whole: true })

/** Rows that people made, in the order in which they refer to one another. */
const OWN_TABLES: OwnTable[] = [
  { ...administered('people', "excluded.role in ('administrator', 'employee')"), whole: true },
  administered('projects', "excluded.origin = 'busy' and projects.origin = 'busy'"),
  administered('work_types', "excluded.origin = 'busy' and work_types.origin = 'busy'"),
  { table: 'time_entries', wins: 'excluded.revision > time_entries.revision' },
  { table: 'shared_entries', wins: 'excluded.shared_at > shared_entries.shared_at' },
  { table: 'running_timer', wins: 'excluded.heartbeat_at > running_timer.heartbeat_at' },
  { table: 'paused_timer', wins: 'excluded.paused_at > paused_timer.paused_at' },
  { table: 'absences', wins: 'excluded.answered_at is not null and absences.answered_at is null' },
  { table: 'reminders_shown', wins: null },
  { table: 'week_rows', wins: null },
  { table: 'favourite_projects', wins: null },
  { table: 'entry_templates', wins: null },
  administeredWhole('groups'),
  administeredWhole('group_members'),
  administeredWhole('group_leaders'),
  administeredWhole('project_setups'),
  administeredWhole('project_leaders'),
  administeredWhole('project_members'),
  administeredWhole('project_work_type_setups'),
  administeredWhole('work_type_setups'),
  { table: 'costs', wins: 'excluded.revision > costs.revision' },
  { table: 'orders', wins: 'excluded.revision > orders.revision' },
  { table: 'order_line_edits', wins: null },
  { table: 'order_lines', wins: null },
  administered('order_entries', 'true'),
  administered('order_costs', 'true'),
  { table: 'order_outbox', wins: 'excluded.updated_at > order_outbox.updated_at' },
  { table: 'administration_log', wins: null },
  { table: 'audit_log', wins: null },
  { table: 'transfer_log', wins: null },
  { table: 'outbox', wins: 'excluded.updated_at > outbox.updated_at' },
  { table: 'transfer_ledger', wins: 'excluded.confirmed_at > transfer_ledger.confirmed_at' },
  { table: 'settings', wins: 'json_valid(excluded.value)' },
]

/** Puts every row of a damaged database that can still be read into the one that takes its place. Answers how many there were. */
export function salvage(damagedFile: string, restored: Database.Database): number {
  let damaged: Database.Database
  try {
    damaged = new Database(damagedFile, { readonly: true, fileMustExist: true })
  } catch {
    return 0
  }
  try {
    restored.pragma('foreign_keys = OFF')
    const later = isLater(damaged, restored)
    let saved = 0
    for (const own of OWN_TABLES) {
      const table = own.administered && !later ? { table: own.table, wins: null } : own
      saved += restored.transaction(() => salvageTable(damaged, restored, table))()
    }
    forgetStoppedTimer(damaged, restored)
    return saved
  } finally {
    damaged.close()
  }
}

/**
 * Whether the damaged database is the copy grown older: it has the newest line of the copy's log of changes, or, where nothing was
 * written down by then, the same people. One that was begun anew since, or lost what its log held, is not. Where that cannot be
 * read it is taken for the later one, as it nearly always is.
 */
function isLater(damaged: Database.Database, copy: Database.Database): boolean {
  const newest = 'select id from administration_log order by at desc, id desc limit 1'
  const line = copy.prepare<[], unknown>(newest).pluck().get()
  try {
    if (line !== undefined) {
      return damaged.prepare('select 1 from administration_log where id = ?').get(line) !== undefined
    }
    const people = JSON.stringify(copy.prepare('select id from people').pluck().all())
    const anyOf = damaged.prepare('select 1 from people where id in (select value from json_each(?))')
    return people === '[]' || anyOf.get(people) !== undefined
  } catch {
    return true
  }
}

type Row = unknown[]

function salvageTable(
  from: Database.Database,
  to: Database.Database,
  { table, wins, whole }: OwnTable,
): number {
  const saved = new Set<unknown>()
  try {
    const known = new Set(columnsOf(to, table))
    const columns = columnsOf(from, table).filter((column) => known.has(column))
    if (columns.length === 0) return 0
    const put = to.prepare(putRow(table, columns, primaryKeyOf(to, table), wins))
    let rows: Iterable<Row> = readableRows(from, table, columns)
    if (whole) {
      const read = everyRow(from, table, columns)
      if (read) forgetGone(to, table, columns, read)
      rows = read ?? rows
    }
    for (const [rowid, ...values] of rows) {
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

/** Only a row that differs is put in the place of another: the others were not saved by it. */
function putRow(
  table: string,
  columns: readonly string[],
  key: readonly string[],
  wins: string | null,
): string {
  const [names, ours, theirs] = ['', `"${table}".`, 'excluded.'].map((of) =>
    columns.map((column) => `${of}"${column}"`).join(', '),
  )
  const updates = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ')
  const target = key.map((column) => `"${column}"`).join(', ')
  const onConflict = wins
    ? `on conflict (${target}) do update set ${updates} where ${wins} and (${ours}) is not (${theirs})`
    : 'on conflict do nothing'
  return `insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')}) ${onConflict}`
}

/** Removes what was taken away since the copy was made: the damaged database could be read whole, and has it no more. */
function forgetGone(
  to: Database.Database,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): void {
  const key = primaryKeyOf(to, table)
  // The first value of a row is where it stands.
  const places = key.map((column) => columns.indexOf(column) + 1)
  const kept = new Set(rows.map((row) => JSON.stringify(places.map((place) => row[place]))))
  if (table === 'people') {
    forgetWhoIsGone(
      to,
      rows.map((row) => row[places[0] ?? 0]),
    )
    return
  }
  const names = key.map((column) => `"${column}"`).join(', ')
  const remove = to.prepare(`delete from "${table}" where (${names}) = (${key.map(() => '?').join(', ')})`)
  const ours = to.prepare<[], Row>(`select ${names} from "${table}"`).raw().all()
  for (const values of ours) if (!kept.has(JSON.stringify(values))) remove.run(...values)
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

const rowsOf = (table: string, columns: readonly string[]) =>
  `select rowid, ${columns.map((column) => `"${column}"`).join(', ')} from "${table}" order by rowid`

/** From both ends: a damaged page in the middle stops a walk, and the newest rows are beyond it. */
function* readableRows(from: Database.Database, table: string, columns: readonly string[]): Generator<Row> {
  const query = rowsOf(table, columns)
  const forwards = yield* readableRun(from, query)
  if (forwards === 'stopped') yield* readableRun(from, `${query} desc`)
}

/** The rows of a table that can be read from one end to the other; null where the damage has touched it. */
function everyRow(from: Database.Database, table: string, columns: readonly string[]): Row[] | null {
  const rows: Row[] = []
  const run = readableRun(from, rowsOf(table, columns))
  for (let next = run.next(); ; next = run.next()) {
    if (next.done) return next.value === 'ended' ? rows : null
    rows.push(next.value)
  }
}

function* readableRun(from: Database.Database, query: string): Generator<Row, 'ended' | 'stopped'> {
  const rows = from.prepare<[], Row>(query).raw().iterate()
  while (true) {
    let next: IteratorResult<Row>
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
