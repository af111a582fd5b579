import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { copyDaily } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { migrations } from '@main/db/migrations'
import { openDatabase } from '@main/db/open'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { damageMiddle, filledDatabase, rowsIn } from './filledDatabase'
import { tempFolder } from './tempFolder'

const NOW = new Date('2026-11-24T12:00:00Z')

function place() {
  const folder = tempFolder()
  const [file, backups] = [join(folder, 'data', 'busy.db'), join(folder, 'backups')]
  return { folder, file, backups, open: (known?: string[][]) => openDatabase(file, backups, NOW, known) }
}

it('is not taken for a new one when all that it holds was lost with its log, and there are copies', async () => {
  const { file, backups, open } = place()
  const sqlite = good(open())
  await copyDaily(sqlite, backups, NOW)
  sqlite.close()
  rmSync(file)
  const hollow = new Database(file)
  hollow.pragma('journal_mode = WAL')
  hollow.close()
  expect(open()).toMatchObject({ ok: false, error: { reason: 'damaged' } })
})

describe('a new database', () => {
  it('has every table, strict, and is written safely', () => {
    const { open } = place()
    const sqlite = good(open())
    const tables = sqlite
      .prepare<[], { name: string; strict: number }>(
        "select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'",
      )
      .all()
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([])
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'absences',
      'administration_log',
      'audit_log',
      'costs',
      'customers',
      'employees',
      'entry_templates',
      'favourite_projects',
      'group_leaders',
      'group_members',
      'groups',
      'order_costs',
      'order_entries',
      'order_line_edits',
      'order_lines',
      'order_outbox',
      'orders',
      'outbox',
      'paused_timer',
      'people',
      'products',
      'project_leaders',
      'project_members',
      'project_participants',
      'project_setups',
      'project_work_type_setups',
      'project_work_types',
      'projects',
      'reminders_shown',
      'remote_days',
      'remote_hours',
      'running_timer',
      'settings',
      'shared_entries',
      'sync_state',
      'time_entries',
      'transfer_ledger',
      'transfer_log',
      'vat_types',
      'week_rows',
      'work_type_setups',
      'work_types',
    ])
    const pragma = (name: string) => sqlite.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(2)
    expect(pragma('foreign_keys')).toBe(1)
    expect(pragma('user_version')).toBe(migrations.length)
    sqlite.close()
  })

  it('is not copied, and opens again as it was', () => {
    const { open, backups } = place()
    good(open()).close()
    good(open()).close()
    expect(existsSync(backups)).toBe(false)
  })
})

describe('a database of an older version', () => {
  const first = ['create table hours (minutes integer) strict', 'insert into hours values (450)']
  const second = ['alter table hours add column note text']

  it('is copied before it is brought up to date', () => {
    const { open, backups } = place()
    good(open([first])).close()
    const sqlite = good(open([first, second]))
    expect(sqlite.pragma('user_version', { simple: true })).toBe(2)
    expect(sqlite.prepare('select * from hours').all()).toEqual([{ minutes: 450, note: null }])
    sqlite.close()

    const [copy] = readdirSync(backups)
    expect(copy).toBe('busy-2026-11-24T12-00-00-migration.db')
    const copied = new Database(join(backups, copy ?? ''), { readonly: true })
    expect(copied.pragma('user_version', { simple: true })).toBe(1)
    expect(copied.prepare('select * from hours').all()).toEqual([{ minutes: 450 }])
    copied.close()
  })

  it('is left at its version by a step that fails, with nothing of that step', () => {
    const { open, file } = place()
    good(open([first])).close()
    const failed = open([first, [...second, 'insert into missing values (1)']])
    expect(failed).toMatchObject({ ok: false, error: { reason: 'unreadable' } })
    const sqlite = new Database(file)
    expect(sqlite.pragma('user_version', { simple: true })).toBe(1)
    expect(sqlite.prepare('select * from hours').all()).toEqual([{ minutes: 450 }])
    sqlite.close()
  })
})

it('a database of a newer version is refused, and not a byte of it is changed, its unsaved log included', () => {
  const { open, file, folder } = place()
  const newer = good(open())
  newer.pragma(`user_version = ${migrations.length + 1}`)
  newer.exec("insert into settings values ('new', '1')")
  const left = ['', '-wal'].map((ending) => [ending, readFileSync(file + ending)] as const)
  newer.close()
  for (const [ending, bytes] of left) writeFileSync(file + ending, bytes)

  expect(open()).toMatchObject({ ok: false, error: { reason: 'newerVersion' } })
  for (const [ending, bytes] of left) expect(readFileSync(file + ending).equals(bytes)).toBe(true)
  expect(readdirSync(folder)).not.toContain('backups')
})

describe('a damaged database', () => {
  it.each([
    ['with random bytes in the middle', (file: string) => damageMiddle(file, 0.3, 0.7)],
    ['with one page of random bytes', (file: string) => damageMiddle(file, 0.5, 0.51)],
    ['cut off', (file: string) => truncateSync(file, 20_000)],
    ['that is something else', (file: string) => writeFileSync(file, 'Not a database at all. '.repeat(400))],
    ['with a broken head', (file: string) => damageMiddle(file, 0, 0.01)],
  ])('%s is found when it is opened', async (_name, spoil) => {
    const { open, file } = place()
    good(open()).close()
    await filledDatabase(file)
    spoil(file)
    const before = readFileSync(file)
    expect(open()).toMatchObject({ ok: false, error: { reason: 'damaged' } })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('that is empty or gone is not taken for a first start when there are copies', async () => {
    const { open, file, backups } = place()
    const sqlite = good(open())
    await copyDaily(sqlite, backups, NOW)
    sqlite.close()
    truncateSync(file, 0)
    expect(open()).toMatchObject({ ok: false, error: { reason: 'damaged' } })
    expect(await listBackups(backups)).toHaveLength(1)
  })

  it('that was never more than an empty file is a first start', () => {
    const { open, file } = place()
    good(open()).close()
    truncateSync(file, 0)
    good(open()).close()
  })
})

it('a crash loses nothing that was committed', async () => {
  const { open, file, folder } = place()
  good(open()).close()
  const sqlite = good(open())
  await filledDatabase(sqlite)
  const committed = rowsIn(sqlite)
  sqlite.exec('begin')
  sqlite.exec("insert into settings values ('not', 'committed')")
  const crashed = join(folder, 'crashed.db')
  for (const ending of ['', '-wal']) copyFileSync(file + ending, crashed + ending)
  sqlite.exec('rollback')
  sqlite.close()

  const after = good(openDatabase(crashed, join(folder, 'none'), NOW))
  expect(rowsIn(after)).toEqual(committed)
  expect(after.prepare("select * from settings where key = 'not'").all()).toEqual([])
  after.close()
})
