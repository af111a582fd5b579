import { TransferKey, transferKeyText } from '@shared/domain/transfer'
import Database from 'better-sqlite3'
import { copyAtOnce } from './backup'
import { forgetWhoIsGone } from './forgetWhoIsGone'
import { SELF } from './peopleRepository'
import { buildReplacement, putReplacement } from './replaceDatabase'
import { markRestored } from './restore'
import { selfIn, writeDownRestore } from './restoreLog'
import { columnsOf } from './tables'

type Row = Record<string, unknown>

/**
 * What stays as it is now: nothing of it is a person's hours. Orders are told Tripletex as they stand here, so that they, what is on
 * them and their queue stay; costs stay with them.
 */
const PRESENT = [
  'settings',
  'running_timer',
  'paused_timer',
  'absences',
  'reminders_shown',
  'week_rows',
  'favourite_projects',
  'entry_templates',
  'shared_entries',
  'remote_hours',
  'remote_days',
  'groups',
  'group_members',
  'group_leaders',
  'project_setups',
  'project_leaders',
  'project_members',
  'project_work_type_setups',
  'work_type_setups',
  'costs',
  'orders',
  'order_line_edits',
  'order_lines',
  'order_entries',
  'order_costs',
  'order_outbox',
]
/** What happened is kept whole, on both sides of the copy. */
const LOGS = ['audit_log', 'transfer_log', 'administration_log']

/**
 * Goes back to the copy `source` from a database that works, whose connection must be closed, after a copy of how things stand
 * was put into `backupFolder`. What is not a person's hours stays as it is now: settings and connection, the running timer,
 * what Tripletex was told. The hours of a total that Tripletex was told of since, or may have been, stay as they are now too:
 * so the two agree, and nothing there is doubled or taken away. So do hours that are on a finished order; costs that were deleted
 * since come back. Where this throws, the database is as it was.
 */
export function goBackTo(file: string, source: string, backupFolder: string, now: Date): void {
  const closing = new Database(file, { fileMustExist: true })
  try {
    copyAtOnce(closing, backupFolder, 'beforeRestore', now)
    // Nothing may be left in the log: it would be laid over the database that takes this one's place.
    closing.pragma('journal_mode = DELETE')
  } finally {
    closing.close()
  }
  const present = new Database(file, { readonly: true, fileMustExist: true })
  try {
    buildReplacement(file, source, (built) => {
      built.pragma('foreign_keys = OFF')
      built.transaction(() => carryOver(present, built))()
      markRestored(built, now)
      writeDownRestore(built, source, now)
    })
  } finally {
    present.close()
  }
  putReplacement(file, null)
}

function carryOver(present: Database.Database, built: Database.Database): void {
  for (const table of ['projects', 'work_types']) {
    write(built, table, 'or ignore', rows(present, table))
    const madeHere = rows(present, table).filter(({ origin }) => origin === 'busy')
    write(built, table, 'or replace', madeHere)
  }
  const ids = sameThings(present, built)
  const costsThen = rows(built, 'costs')
  for (const table of PRESENT) {
    built.exec(`delete from "${table}"`)
    write(built, table, '', rows(present, table).map(ids))
  }
  bringBackCosts(present, built, costsThen)
  const own = ids({ person_id: selfIn(present) }).person_id
  built.prepare('update settings set value = ? where key = ?').run(JSON.stringify(own), SELF)
  for (const table of LOGS) write(built, table, 'or ignore', rows(present, table))
  const told = toldSince(present, built, ids)
  carryEntries(present, built, told, ids)
  // What was decided for a draft about hours that are not there.
  built.exec('delete from order_entries where entry_id not in (select id from time_entries)')
  carryQueue(present, built, told, ids)
  carryLedger(present, built, ids)
  const person = (row: Row) => ({ ...row, id: ids({ person_id: row.id }).person_id })
  const people = rows(present, 'people').map(person)
  write(built, 'people', 'or replace', people)
  forgetWhoIsGone(
    built,
    people.map(({ id }) => id),
  )
}

/**
 * Names the rows of the present by the ids that the built database knows the same things by: the two may have been begun
 * separately, and pulled the same project under ids of their own.
 */
function sameThings(present: Database.Database, built: Database.Database): (row: Row) => Row {
  const byTripletexId = (table: string, column = 'tripletex_id') => {
    const known = new Map(rows(built, table).map((row) => [row[column], row.id]))
    return new Map(
      rows(present, table).map((row) => [row.id, (row[column] && known.get(row[column])) ?? row.id]),
    )
  }
  const maps: Record<string, Map<unknown, unknown>> = {
    project_id: byTripletexId('projects'),
    work_type_id: byTripletexId('work_types'),
    person_id: new Map([
      ...byTripletexId('people', 'employee_tripletex_id'),
      [selfIn(present), selfIn(built)],
    ]),
  }
  return (row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, maps[name]?.get(value) ?? value]))
}

/** The keys whose totals in Tripletex were changed since, or may have been, as texts. */
function toldSince(
  present: Database.Database,
  built: Database.Database,
  ids: (row: Row) => Row,
): ReadonlySet<string> {
  const fingerprints = (sqlite: Database.Database, translated: (row: Row) => Row) =>
    new Map(
      rows(sqlite, 'transfer_ledger')
        .map(translated)
        .map((row) => [keyText(row), `${row.entry_tripletex_id} ${row.version} ${row.minutes}`]),
    )
  const [now, then] = [fingerprints(present, ids), fingerprints(built, (row) => row)]
  const told = new Set([...now.keys(), ...then.keys()].filter((key) => now.get(key) !== then.get(key)))
  for (const row of rows(present, 'outbox')) {
    if (isOpen(row) && row.attempts !== '[]') told.add(keyText(ids(row)))
  }
  return told
}

/** The hours that are on a finished order: they are locked, and Tripletex may have been told of it. */
const ON_FINISHED_ORDER = `select entry_id from order_entries join orders on orders.id = order_id
  where placed and orders.state = 'finished'`

/** A cost that was deleted since comes back as it was; it is on no order now, since those cannot be deleted. */
function bringBackCosts(present: Database.Database, built: Database.Database, then: readonly Row[]): void {
  const now = new Map(rows(present, 'costs').map((row) => [row.id, row]))
  const back = then.flatMap((row) => {
    const later = now.get(row.id)
    if (row.deleted_at !== null || later?.deleted_at === null) return []
    return [{ ...row, revision: Number(later?.revision ?? row.revision) + 1 }]
  })
  write(built, 'costs', 'or replace', back)
}

function carryEntries(
  present: Database.Database,
  built: Database.Database,
  told: ReadonlySet<string>,
  ids: (row: Row) => Row,
): void {
  const days = JSON.stringify([...told].map((key) => key.slice(key.lastIndexOf('|') + 1)))
  const ofDays = built.prepare<[string], Row>(
    'select * from time_entries where day in (select value from json_each(?))',
  )
  const then = ofDays.all(days).filter((row) => told.has(keyText(row)))
  const onOrder = present.prepare<[], unknown>(ON_FINISHED_ORDER).pluck().all()
  const moved = new Set([...then.map(({ id }) => id), ...onOrder])
  const candidates = present
    .prepare<[string, string], Row>(
      `select * from time_entries
       where day in (select value from json_each(?)) or id in (select value from json_each(?))`,
    )
    .all(days, JSON.stringify([...moved]))
  const kept = candidates.map(ids).filter((row) => told.has(keyText(row)) || moved.has(row.id))
  write(built, 'time_entries', 'or replace', kept)
}

/** What waits for those keys is as it is now; the rest of the queue is worked out anew at the next start. */
function carryQueue(
  present: Database.Database,
  built: Database.Database,
  told: ReadonlySet<string>,
  ids: (row: Row) => Row,
): void {
  const remove = built.prepare('delete from outbox where id = ?')
  for (const row of rows(built, 'outbox')) {
    if (isOpen(row) && told.has(keyText(row))) remove.run(row.id)
  }
  const kept = rows(present, 'outbox')
    .map(ids)
    .filter((row) => told.has(keyText(row)))
  write(built, 'outbox', 'or replace', kept.map(withKeyText))
}

/** What Tripletex was last told is known best now, where the present is the same database grown older. */
function carryLedger(present: Database.Database, built: Database.Database, ids: (row: Row) => Row): void {
  const grownOlder = built.prepare('select 1 from people where id in (select value from json_each(?))')
  const people = JSON.stringify(rows(present, 'people').map(({ id }) => id))
  if (grownOlder.get(people)) built.exec('delete from transfer_ledger')
  write(built, 'transfer_ledger', 'or replace', rows(present, 'transfer_ledger').map(ids).map(withKeyText))
}

function rows(sqlite: Database.Database, table: string): Row[] {
  return sqlite.prepare<[], Row>(`select * from "${table}"`).all()
}

function write(
  sqlite: Database.Database,
  table: string,
  onConflict: '' | 'or ignore' | 'or replace',
  given: readonly Row[],
): void {
  const columns = columnsOf(sqlite, table)
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  const statement = sqlite.prepare(`insert ${onConflict} into "${table}" (${names}) values (${marks})`)
  for (const row of given) statement.run(columns.map((column) => row[column]))
}

const withKeyText = (row: Row): Row => ({ ...row, key_text: keyText(row) })

/** The key of a row as one text; empty for an entry that has no work type, and therefore no key. */
function keyText(row: Row): string {
  const key = TransferKey.safeParse({
    personId: row.person_id,
    projectId: row.project_id,
    workTypeId: row.work_type_id,
    day: row.day,
  })
  return key.success ? transferKeyText(key.data) : ''
}

function isOpen(row: Row): boolean {
  return row.state !== 'sent' && row.state !== 'cancelled'
}
