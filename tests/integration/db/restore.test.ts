import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyDaily } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { openDatabase } from '@main/db/open'
import { restoreDatabase } from '@main/db/restore'
import type Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { damageMiddle, ENTRIES, entryWriter, filledDatabase } from './filledDatabase'
import { tempFolder } from './tempFolder'

const COPIED = new Date('2026-11-23T12:00:00Z')
const NOW = new Date('2026-11-24T12:00:00Z')
const LATER = '2026-11-24T08:00:00.000Z'

/** A database, its copy, and what `later` did after the copy was made. */
async function damagedSince(later: (sqlite: Database.Database) => void, before?: typeof later) {
  const folder = tempFolder()
  const [file, backups] = [join(folder, 'busy.db'), join(folder, 'backups')]
  const sqlite = good(openDatabase(file, backups, COPIED))
  await filledDatabase(sqlite)
  before?.(sqlite)
  await copyDaily(sqlite, backups, COPIED)
  later(sqlite)
  sqlite.close()
  const copy = join(backups, (await listBackups(backups))[0]?.file ?? '')
  return {
    file,
    copy,
    backups,
    restore(source: string | null = copy) {
      const answer = restoreDatabase(file, source, NOW)
      const restored = good(openDatabase(file, backups, NOW))
      const one = (query: string) => restored.prepare<[], unknown>(query).pluck().get()
      return { ...answer, one, close: () => restored.close() }
    },
  }
}

describe('restoring a copy', () => {
  it('brings back the copy and every newer row that can be read, and keeps the damaged file', async () => {
    const damaged = await damagedSince((sqlite) => {
      const put = entryWriter(sqlite)
      for (let index = 0; index < 50; index++) put({ id: `new ${index}`, minutes: 90 })
    })
    damageMiddle(damaged.file, 0.4, 0.5)
    expect(openDatabase(damaged.file, damaged.backups, NOW)).toMatchObject({ error: { reason: 'damaged' } })
    const bytes = readFileSync(damaged.file)

    const { setAside, saved, one, close } = damaged.restore()
    expect(setAside).toBe(`${damaged.file}.damaged-2026-11-24T12-00-00`)
    expect(readFileSync(setAside).equals(bytes)).toBe(true)
    expect(saved).toBeGreaterThanOrEqual(50)
    expect(one('select count(*) from time_entries')).toBe(ENTRIES + 50)
    expect(one("select sum(minutes) from time_entries where id like 'new %'")).toBe(50 * 90)
    expect(one(`select value from settings where key = 'restoredAt'`)).toBe(JSON.stringify(NOW.toISOString()))
    close()
  })

  it('takes the later state of what both have', async () => {
    const damaged = await damagedSince(
      (sqlite) => {
        const put = entryWriter(sqlite)
        put({ id: 'changed', minutes: 480, revision: 1 })
        put({ id: 'deleted', revision: 1, deletedAt: LATER })
      },
      (sqlite) => {
        const put = entryWriter(sqlite)
        put({ id: 'changed', minutes: 450 })
        put({ id: 'deleted' })
        put({ id: 'kept', minutes: 15 })
      },
    )
    const { one, close } = damaged.restore()
    expect(one("select minutes from time_entries where id = 'changed'")).toBe(480)
    expect(one("select deleted_at from time_entries where id = 'deleted'")).toBe(LATER)
    expect(one("select minutes from time_entries where id = 'kept'")).toBe(15)
    close()
  })

  it('is written down with when the copy was made, and where there was none, as an empty beginning', async () => {
    const line = "select action || ' ' || subject_kind || ' ' || subject_name from administration_log"
    const damaged = await damagedSince(() => {})
    const fromCopy = damaged.restore()
    expect(fromCopy.one(line)).toBe(`wentBack backup ${COPIED.toISOString()}`)
    fromCopy.close()
    const lost = await damagedSince(() => {})
    writeFileSync(lost.file, 'nothing of a database')
    const empty = lost.restore(null)
    expect(empty.one(line)).toBe('wentBack backup ')
    empty.close()
  })

  it('keeps rows that the log of the damaged database held', async () => {
    const damaged = await damagedSince(() => {})
    const sqlite = good(openDatabase(damaged.file, damaged.backups, NOW))
    entryWriter(sqlite)({ id: 'in the log' })
    const [main, log] = [readFileSync(damaged.file), readFileSync(`${damaged.file}-wal`)]
    sqlite.close()
    writeFileSync(damaged.file, main)
    writeFileSync(`${damaged.file}-wal`, log)
    const { one, setAside, close } = damaged.restore()
    expect(one("select count(*) from time_entries where id = 'in the log'")).toBe(1)
    expect(existsSync(`${setAside}-wal`)).toBe(true)
    close()
  })

  it('carries over settings, the queue and what Tripletex was told', async () => {
    const damaged = await damagedSince(
      (sqlite) => {
        sqlite.exec(`update settings set value = '"never"' where key = 'transferChoice'`)
        sqlite.exec(
          `insert into outbox values ('o', 'k', 'kari', null, 'w', '2026-11-24', 'sending', 60, 1, '[60]', null, null, '${LATER}', '${LATER}', null)`,
        )
        sqlite.exec(
          `insert into transfer_ledger values ('k2', 'kari', null, 'w', '2026-11-23', 1, 7, 1, 0, 450, '${LATER}', 0, null, 0)`,
        )
      },
      (sqlite) => sqlite.exec(`insert into settings values ('transferChoice', '"onSubmission"')`),
    )
    const { one, close } = damaged.restore()
    expect(one("select value from settings where key = 'transferChoice'")).toBe('"never"')
    expect(one("select attempts from outbox where id = 'o'")).toBe('[60]')
    expect(one("select minutes from transfer_ledger where key_text = 'k2'")).toBe(450)
    close()
  })

  it('does not start a timer again that was stopped since: its hours would count twice', async () => {
    const timer = (sqlite: Database.Database) =>
      sqlite.exec(
        `insert into running_timer values (1, 'kari', null, null, '', '${LATER}', 'Europe/Oslo', '${LATER}')`,
      )
    const stopped = await damagedSince((sqlite) => sqlite.exec('delete from running_timer'), timer)
    const after = stopped.restore()
    expect(after.one('select count(*) from running_timer')).toBe(0)
    after.close()

    const running = await damagedSince(timer)
    const still = running.restore()
    expect(still.one('select started_at from running_timer')).toBe(LATER)
    still.close()
  })

  it('works where nothing of the damaged file can be read, or it is gone', async () => {
    const unreadable = await damagedSince(() => {})
    damageMiddle(unreadable.file, 0, 1)
    const first = unreadable.restore()
    expect(first.saved).toBe(0)
    expect(first.one('select count(*) from time_entries')).toBe(ENTRIES)
    first.close()

    const gone = await damagedSince(() => {})
    rmSync(gone.file)
    const second = gone.restore()
    expect(second.one('select count(*) from time_entries')).toBe(ENTRIES)
    second.close()
  })

  it('without a copy makes an empty one and saves what can be read', async () => {
    const damaged = await damagedSince(() => {})
    const { one, close } = damaged.restore(null)
    expect(one('select count(*) from time_entries')).toBe(ENTRIES)
    expect(one('select name from people')).toBe('Kari')
    close()
  })
})

describe('restoring a copy of a workspace that was administered since', () => {
  const project = (sqlite: Database.Database, id: string) =>
    sqlite.exec(
      `insert into projects (id, origin, version, number, name, participants_only, linked_work_types_only, search_text)
       values ('${id}', 'busy', 0, '1', 'Hytta', 0, 0, '')`,
    )
  const logLine = (sqlite: Database.Database, id: string, at: string) =>
    sqlite.exec(
      `insert into administration_log (id, at, action, subject_kind, subject_name) values ('${id}', '${at}', 'changed', 'project', '')`,
    )
  const person = (sqlite: Database.Database, id: string, more = '') =>
    sqlite.exec(
      `insert into people (id, name, email, employee_number, role, created_at) values ('${id}', '${id}', '', '7', 'employee', '${LATER}')${more}`,
    )
  const begin = (sqlite: Database.Database) => {
    project(sqlite, 'p')
    person(sqlite, 'ola')
    person(sqlite, 'twin')
    sqlite.exec(`
      insert into work_types (id, origin, version, name, kind, billable) values ('w', 'busy', 0, 'Arbeid', 'local', 1);
      insert into project_members (project_id, person_id, price_ore) values ('p', 'kari', 50000), ('p', 'ola', null);
      insert into project_leaders values ('p', 'kari'), ('p', 'ola');
      insert into project_work_type_setups (project_id, work_type_id, offered, price_ore, budget) values ('p', 'w', 1, 50000, null);
      insert into groups values ('g', 'Oslo', null, '${LATER}'), ('h', 'Bergen', null, '${LATER}');
      insert into group_members values ('g', 'ola');`)
    logLine(sqlite, 'before', '2026-11-22T08:00:00.000Z')
  }
  const administer = (sqlite: Database.Database) => {
    sqlite.exec(`
      update projects set archived_at = '${LATER}', archived_by = 'sync', name = 'Naustet';
      update work_types set archived_at = '${LATER}', archived_by = 'sync';
      update people set role = 'administrator', employee_number = '8' where id = 'ola';
      delete from people where id = 'twin';
      update project_members set price_ore = 90000 where person_id = 'kari';
      delete from project_members where person_id = 'ola';
      delete from project_leaders where person_id = 'ola';
      update project_work_type_setups set price_ore = 90000;
      update groups set name = 'Viken' where id = 'g';
      delete from groups where id = 'h';
      delete from group_members;
      insert into group_leaders values ('g', 'ola');`)
    logLine(sqlite, 'after', LATER)
  }
  const state = (one: (query: string) => unknown) =>
    [
      "select group_concat(name || ' ' || ifnull(archived_by, 'in use')) from projects",
      'select group_concat(archived_by) from work_types',
      "select group_concat(id || ' ' || role || ' ' || employee_number, ', ') from (select * from people order by id)",
      "select group_concat(person_id || ' ' || ifnull(price_ore, '')) from project_members",
      'select group_concat(person_id) from project_leaders',
      'select group_concat(price_ore) from project_work_type_setups',
      'select group_concat(name) from groups',
      'select count(*) from group_members',
      'select group_concat(person_id) from group_leaders',
    ].map(one)

  it('has it as it was set up last: archived, priced, without those who were taken off', async () => {
    const damaged = await damagedSince(administer, begin)
    const { one, saved, close } = damaged.restore()
    expect(state(one)).toEqual([
      'Naustet sync',
      'sync',
      'kari administrator 1, ola administrator 8',
      'kari 90000',
      'kari',
      '90000',
      'Viken',
      0,
      'ola',
    ])
    // What is alike on both sides was not saved by anything.
    expect(saved).toBe(8)
    close()
  })

  it('leaves it as the copy has it where the damaged database lost what the copy knows', async () => {
    const damaged = await damagedSince((sqlite) => {
      administer(sqlite)
      sqlite.exec("delete from administration_log where id = 'before'")
    }, begin)
    const { one, close } = damaged.restore()
    expect(state(one)).toEqual([
      'Hytta in use',
      null,
      'kari administrator 1, ola employee 7, twin employee 7',
      'kari 50000,ola ',
      'kari,ola',
      '50000',
      'Oslo,Bergen',
      1,
      'ola',
    ])
    close()
  })

  it('keeps the copy’s where a table is damaged, with what can be read of it', async () => {
    const rows = (sqlite: Database.Database, count: number, from: number) => {
      const put = sqlite.prepare("insert into project_leaders values ('p', ?)")
      for (let index = from; index < from + count; index++)
        put.run(`${String(index).padStart(5, '0')}${'x'.repeat(300)}`)
    }
    const damaged = await damagedSince(
      (sqlite) => {
        sqlite.pragma('foreign_keys = OFF')
        rows(sqlite, 100, 1000)
        sqlite.exec('vacuum')
      },
      (sqlite) => {
        sqlite.pragma('foreign_keys = OFF')
        begin(sqlite)
        rows(sqlite, 1000, 0)
      },
    )
    const bytes = readFileSync(damaged.file)
    const place = bytes.indexOf(`00500${'x'.repeat(300)}`)
    expect(place).toBeGreaterThan(0)
    const page = Math.floor(place / 4096) * 4096
    bytes.fill(0xa7, page, page + 4096)
    writeFileSync(damaged.file, bytes)
    const { one, close } = damaged.restore()
    expect(one('select count(*) from project_leaders')).toBe(1102)
    close()
  })
})
