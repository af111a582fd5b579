import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { copyInBackground } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { goBackTo } from '@main/db/goBack'
import { openDatabase } from '@main/db/open'
import type Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { good } from '../time/testServices'
import { tempFolder } from './tempFolder'

const COPIED = new Date('2026-11-23T12:00:00Z')
const NOW = new Date('2026-11-24T12:00:00Z')
const AT = '2026-11-20T08:00:00.000Z'

/** One person's database with two projects; `entry` and `told` write an entry, and what Tripletex was told, of a project. */
function begun(sqlite: Database.Database, prefix = '') {
  const id = (name: string) => `${prefix}${name}`
  sqlite
    .prepare(
      "insert into people (id, name, email, employee_number, role, created_at) values (?, 'Kari', '', '1', 'administrator', ?)",
    )
    .run(id('kari'), AT)
  const project = sqlite.prepare(
    `insert into projects (id, origin, tripletex_id, version, pulled_at, number, name, participants_only, linked_work_types_only, search_text)
      values (?, 'tripletex', ?, 1, ?, ?, ?, 0, 0, '')`,
  )
  project.run(id('p1'), 1, AT, '1', 'En')
  project.run(id('p2'), 2, AT, '2', 'To')
  sqlite
    .prepare(`insert into work_types (id, origin, tripletex_id, version, pulled_at, name, kind, billable)
        values (?, 'tripletex', 9, 1, ?, 'Arbeid', 'anyProject', 1)`)
    .run(id('w'), AT)
  const key = (on: string) => `${id('kari')}|${id(on)}|${id('w')}|2026-11-20`
  return {
    sqlite,
    entry: (name: string, on: string, minutes: number, status = 'submitted') =>
      sqlite
        .prepare(
          `insert or replace into time_entries (id, person_id, project_id, work_type_id, day, minutes, started_at, ended_at, zone, description, status, source, submitted_at, created_at, updated_at, revision, deleted_at, kept_overlaps) values (?, ?, ?, ?, '2026-11-20', ?, null, null, 'Europe/Oslo', ?, ?, 'manual', null, ?, ?, 0, null, '[]')`,
        )
        .run(id(name), id('kari'), id(on), id('w'), minutes, name, status, AT, AT),
    told: (on: string, minutes: number) =>
      sqlite
        .prepare(
          "insert or replace into transfer_ledger values (?, ?, ?, ?, '2026-11-20', 1, 7, 1, 0, ?, ?, 0, null, 0)",
        )
        .run(key(on), id('kari'), id(on), id('w'), minutes, AT),
    untold: (on: string) => sqlite.prepare('delete from transfer_ledger where key_text = ?').run(key(on)),
    queued: (on: string, attempts: string) =>
      sqlite
        .prepare(
          "insert into outbox values (?, ?, ?, ?, ?, '2026-11-20', 'retry', 60, 1, ?, null, null, ?, ?, null)",
        )
        .run(id(`o${on}`), key(on), id('kari'), id(on), id('w'), attempts, AT, AT),
  }
}

type World = ReturnType<typeof begun>

async function goneBack(
  before: (world: World) => void,
  later: (world: World, sqlite: Database.Database) => void,
) {
  const folder = tempFolder()
  const [file, backups] = [join(folder, 'busy.db'), join(folder, 'backups')]
  const sqlite = good(openDatabase(file, backups, COPIED))
  const world = begun(sqlite)
  before(world)
  await copyInBackground(sqlite, backups, 'manual', COPIED)
  later(world, sqlite)
  sqlite.close()
  const source = join(backups, (await listBackups(backups))[0]?.file ?? '')
  goBackTo(file, source, backups, NOW)
  return { folder, backups, ...reopened(file, backups) }
}

function reopened(file: string, backups: string) {
  const restored = good(openDatabase(file, backups, NOW))
  const all = (query: string) => restored.prepare<[], unknown>(query).pluck().all()
  return {
    entries: () => all("select description || ' ' || minutes || ' ' || status from time_entries order by 1"),
    told: () => all("select project_id || ' ' || minutes from transfer_ledger order by 1"),
    all,
    close: () => restored.close(),
  }
}

it('brings back the hours, keeps settings and timer, and copies how things stood', async () => {
  const after = await goneBack(
    ({ entry }) => entry('a', 'p1', 60, 'logged'),
    ({ entry }, sqlite) => {
      entry('a', 'p1', 480, 'logged')
      entry('b', 'p2', 30, 'logged')
      sqlite.exec(`insert into settings values ('transferChoice', '"never"')`)
      sqlite.exec(
        `insert into running_timer values (1, 'kari', 'p1', 'w', 'nå', '${AT}', 'Europe/Oslo', '${AT}')`,
      )
    },
  )
  expect(after.entries()).toEqual(['a 60 logged'])
  expect(after.all("select value from settings where key = 'transferChoice'")).toEqual(['"never"'])
  expect(after.all('select description from running_timer')).toEqual(['nå'])
  expect(await listBackups(after.backups)).toMatchObject([
    { kind: 'beforeRestore', entries: 2 },
    { kind: 'manual', entries: 1 },
  ])
  expect(readdirSync(after.folder).filter((name) => /restor|damaged|grafted/.test(name))).toEqual([])
  after.close()
})

it('keeps the hours that Tripletex was told of since, and what it was told', async () => {
  const after = await goneBack(
    ({ entry, told }) => {
      entry('a', 'p1', 60)
      told('p1', 60)
    },
    ({ entry, told }) => {
      entry('b', 'p1', 30)
      told('p1', 90)
      entry('c', 'p2', 45)
      told('p2', 45)
    },
  )
  expect(after.entries()).toEqual(['a 60 submitted', 'b 30 submitted', 'c 45 submitted'])
  expect(after.told()).toEqual(['p1 90', 'p2 45'])
  after.close()
})

it('keeps what the logs say, from before the copy and since', async () => {
  const line = (id: string) => `
    insert into transfer_log values ('t${id}', 'k', '${AT}', 'sent', '{}');
    insert into audit_log values ('a${id}', '${AT}', 'e', 'change', 'me', null, null)`
  const after = await goneBack(
    ({ sqlite }) => sqlite.exec(line('1')),
    ({ sqlite }) => sqlite.exec(line('2')),
  )
  expect(after.all('select id from transfer_log order by id')).toEqual(['t1', 't2'])
  expect(after.all('select id from audit_log order by id')).toEqual(['a1', 'a2'])
  after.close()
})

it('keeps hours out of Tripletex that were taken out since', async () => {
  const after = await goneBack(
    ({ entry, told }) => {
      entry('a', 'p1', 60)
      told('p1', 60)
    },
    ({ entry, untold }) => {
      entry('a', 'p1', 60, 'logged')
      untold('p1')
    },
  )
  expect(after.entries()).toEqual(['a 60 logged'])
  expect(after.told()).toEqual([])
  after.close()
})

it('follows an entry that was moved to another project and sent there', async () => {
  const after = await goneBack(
    ({ entry, told }) => {
      entry('a', 'p1', 60)
      told('p1', 60)
    },
    ({ entry, told, untold }) => {
      entry('a', 'p2', 60)
      untold('p1')
      told('p2', 60)
    },
  )
  expect(after.all("select project_id || ' ' || minutes from time_entries")).toEqual(['p2 60'])
  expect(after.told()).toEqual(['p2 60'])
  after.close()
})

it('keeps what may have been sent, with what was tried', async () => {
  const after = await goneBack(
    () => {},
    ({ entry, queued }) => {
      entry('a', 'p1', 60)
      queued('p1', '[{"employeeId":1,"minutes":60}]')
      entry('b', 'p2', 60)
      queued('p2', '[]')
    },
  )
  expect(after.entries()).toEqual(['a 60 submitted'])
  expect(after.all('select id from outbox')).toEqual(['op1'])
  after.close()
})

it('keeps what was set up since, and makes nobody two who turned out to be one', async () => {
  const after = await goneBack(
    ({ sqlite, entry }) => {
      entry('a', 'p1', 60)
      sqlite.exec(`
        insert into people (id, name, email, employee_number, role, employee_tripletex_id, created_at)
          values ('twin', 'Kari N', '', '1', 'employee', 1, '${AT}');
        insert into groups values ('g', 'Oslo', null, '${AT}');
        insert into group_members values ('g', 'twin');
        insert into administration_log values ('l', '${AT}', 'twin', 'created', 'group', 'g', 'Oslo', null, null);`)
    },
    (_, sqlite) =>
      sqlite.exec(`
        delete from group_members; delete from administration_log; delete from people where id = 'twin';
        update people set employee_tripletex_id = 1 where id = 'kari';
        update groups set name = 'Bergen';
        insert into group_members values ('g', 'kari');
        insert into project_members (project_id, person_id, price_ore) values ('p1', 'kari', 100000);`),
  )
  expect(after.all("select id || ' ' || employee_tripletex_id from people")).toEqual(['kari 1'])
  expect(after.all('select name from groups')).toEqual(['Bergen'])
  expect(after.all('select person_id from group_members')).toEqual(['kari'])
  expect(after.all('select price_ore from project_members')).toEqual([100_000])
  expect(after.all('select subject_name from administration_log order by at')).toEqual([
    'Oslo',
    COPIED.toISOString(),
  ])
  expect(after.all('pragma foreign_key_check')).toEqual([])
  after.close()
})

it('knows the same project and person again in a database that was begun anew', async () => {
  const folder = tempFolder()
  const [older, newer] = [join(folder, 'older.db'), join(folder, 'newer.db')]
  const backups = join(folder, 'backups')
  const first = good(openDatabase(older, join(folder, 'none'), COPIED))
  begun(first).entry('a', 'p1', 60, 'logged')
  await copyInBackground(first, backups, 'manual', COPIED)
  first.close()
  const source = join(backups, (await listBackups(backups))[0]?.file ?? '')
  const second = good(openDatabase(newer, join(folder, 'none'), NOW))
  const world = begun(second, 'x-')
  world.entry('b', 'p2', 45)
  world.told('p2', 45)
  second.close()

  goBackTo(newer, source, backups, NOW)
  const { all, close } = reopened(newer, backups)
  expect(all('select id from people')).toEqual(['kari'])
  expect(all("select description || ' ' || project_id from time_entries order by 1")).toEqual([
    'a p1',
    'b p2',
  ])
  expect(all('select key_text from transfer_ledger')).toEqual(['kari|p2|w|2026-11-20'])
  expect(all('pragma foreign_key_check')).toEqual([])
  close()
})

it('writes down who went back, and to the copy of when', async () => {
  const after = await goneBack(
    ({ entry }) => entry('a', 'p1', 60, 'logged'),
    ({ entry }) => entry('a', 'p1', 480, 'logged'),
  )
  const line = "action || ' ' || subject_kind || ' ' || subject_name || ' ' || person_id || ' ' || at"
  expect(after.all(`select ${line} from administration_log`)).toEqual([
    `wentBack backup ${COPIED.toISOString()} kari ${NOW.toISOString()}`,
  ])
  after.close()
})
