import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyDaily, copyInBackground } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { databaseError, databaseFault, folderFault } from '@main/db/databaseFault'
import { openDatabase, takesWrites } from '@main/db/open'
import { restoreDatabase } from '@main/db/restore'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { good } from '../time/testServices'
import { damageMiddle, ENTRIES, entryWriter, filledDatabase } from './filledDatabase'
import { tempFolder } from './tempFolder'

const NOW = new Date('2026-11-24T12:00:00Z')
const dayOf = (day: number) => new Date(Date.UTC(2026, 10, day, 12))

async function filled() {
  const folder = tempFolder()
  const [file, backups] = [join(folder, 'busy.db'), join(folder, 'backups')]
  const sqlite = good(openDatabase(file, backups, dayOf(1)))
  onTestFinished(() => {
    sqlite.close()
  })
  await filledDatabase(sqlite)
  const thrown = (work: () => unknown): unknown => {
    try {
      work()
      return null
    } catch (error) {
      return error
    }
  }
  return { folder, file, backups, sqlite, thrown }
}

const count = (sqlite: Database.Database) =>
  sqlite.prepare<[], number>('select count(*) from time_entries').pluck().get()

describe('what fails a write is named', () => {
  it('a full disk, with nothing written and everything written once there is room', async () => {
    const { file, folder, sqlite, thrown } = await filled()
    const put = entryWriter(sqlite)
    const many = sqlite.transaction(() => {
      for (let index = 0; index < 200; index++) put({ description: 'x'.repeat(900) })
    })
    sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`)
    const full = thrown(many)
    expect(databaseFault(full, folder)).toBe('diskFull')
    expect(databaseError(new Error('around it', { cause: full }), file)).toEqual({
      code: 'diskFull',
      facts: { file },
    })
    expect(count(sqlite)).toBe(ENTRIES)
    sqlite.pragma('max_page_count = 1000000')
    many()
    expect(count(sqlite)).toBe(ENTRIES + 200)
  })

  it('a write-protected database, while in use and when opened', async () => {
    const { folder, sqlite, thrown } = await filled()
    sqlite.pragma('query_only = 1')
    expect(
      databaseFault(
        thrown(() => entryWriter(sqlite)({})),
        folder,
      ),
    ).toBe('readOnly')
    expect(takesWrites(sqlite)).toBe(false)
    sqlite.pragma('query_only = 0')
    expect(takesWrites(sqlite)).toBe(true)
  })

  it('another program that holds it, while in use and when opened', async () => {
    const { folder, file, backups, sqlite, thrown } = await filled()
    const other = new Database(file)
    other.exec('begin immediate')
    expect(
      databaseFault(
        thrown(() => entryWriter(sqlite)({})),
        folder,
      ),
    ).toBe('busy')
    expect(openDatabase(file, backups, NOW)).toMatchObject({ error: { reason: 'busy' } })
    other.exec('rollback')
    entryWriter(sqlite)({})
    other.close()
    expect(count(sqlite)).toBe(ENTRIES + 1)
  })

  it('a folder that cannot be made, and one that can', () => {
    const folder = tempFolder()
    const blocked = join(folder, 'file')
    writeFileSync(blocked, '')
    expect(folderFault(join(blocked, 'data'))).toBe('readOnly')
    expect(openDatabase(join(blocked, 'data', 'busy.db'), join(folder, 'backups'), NOW)).toMatchObject({
      error: { reason: 'readOnly' },
    })
    expect(folderFault(join(folder, 'new'))).toBe(null)
    expect(readdirSync(join(folder, 'new'))).toEqual([])
  })

  it('a disk that answers with an error, and what is no fault of the disk', async () => {
    const { folder, sqlite, thrown } = await filled()
    const error = (code: string) => new Database.SqliteError('x', code)
    expect(databaseFault(error('SQLITE_IOERR_READ'), folder)).toBe('diskFailed')
    expect(databaseFault(error('SQLITE_IOERR_WRITE'), '/dev/null/x')).toBe('readOnly')
    expect(databaseFault(error('SQLITE_CORRUPT_INDEX'), folder)).toBe('damaged')
    expect(databaseFault(error('SQLITE_NOTADB'), folder)).toBe('damaged')
    expect(databaseFault(Object.assign(new Error('x'), { code: 'ENOSPC' }), folder)).toBe('diskFull')
    expect(
      databaseFault(
        thrown(() => sqlite.exec('insert into settings values (null, null)')),
        folder,
      ),
    ).toBe(null)
    expect(databaseFault(new TypeError('x'), folder)).toBe(null)
  })
})

/** Swaps the contents of two indexes: the pages are well, and only a comparison with the table finds it. */
function spoil(sqlite: Database.Database): void {
  sqlite.exec('create index others on time_entries (id)')
  sqlite.unsafeMode(true)
  sqlite.pragma('writable_schema = 1')
  const root = sqlite.prepare<[string], number>('select rootpage from sqlite_schema where name = ?').pluck()
  const [first, second] = [root.get('spoiled'), root.get('others')]
  const move = sqlite.prepare('update sqlite_schema set rootpage = ? where name = ?')
  move.run(second, 'spoiled')
  move.run(first, 'others')
  sqlite.pragma('writable_schema = reset')
  sqlite.unsafeMode(false)
}

describe('a damaged database', () => {
  it('whose index has come apart from its table is found by the copy, and pushes no good copy out', async () => {
    const { backups, sqlite } = await filled()
    for (let day = 1; day <= 14; day++) await copyDaily(sqlite, backups, dayOf(day))
    sqlite.exec('create index spoiled on time_entries (description)')
    spoil(sqlite)
    expect(sqlite.pragma('quick_check(1)', { simple: true })).toBe('ok')
    const before = await listBackups(backups)
    await expect(copyDaily(sqlite, backups, dayOf(16))).rejects.toMatchObject({
      code: expect.stringMatching(/^SQLITE_CORRUPT/),
    })
    expect(await listBackups(backups)).toEqual(before)
    expect(readdirSync(backups).filter((name) => !name.endsWith('.db'))).toEqual([])
  })

  it('whose first page is lost gives back what was logged after the copy', async () => {
    const { file, backups, sqlite } = await filled()
    await copyInBackground(sqlite, backups, 'manual', NOW)
    for (let index = 0; index < 50; index++) entryWriter(sqlite)({ id: `new ${index}` })
    sqlite.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xa5, 0, 4096))
    expect(openDatabase(file, backups, NOW)).toMatchObject({ error: { reason: 'damaged' } })
    const source = join(backups, (await listBackups(backups))[0]?.file ?? '')
    expect(restoreDatabase(file, source, NOW).saved).toBeGreaterThanOrEqual(50)
    const restored = good(openDatabase(file, backups, NOW))
    expect(count(restored)).toBe(ENTRIES + 50)
    restored.close()
  })

  it('stays in its place, whole, when there is no room to build the new one, and nothing is half-made', async () => {
    const { folder, file, backups, sqlite } = await filled()
    await copyInBackground(sqlite, backups, 'manual', NOW)
    sqlite.close()
    damageMiddle(file, 0.4, 0.5)
    const bytes = readFileSync(file)
    const source = join(backups, (await listBackups(backups))[0]?.file ?? '')
    mkdirSync(`${file}.restored`)
    writeFileSync(join(`${file}.restored`, 'in the way'), '')
    expect(() => restoreDatabase(file, source, NOW)).toThrow()
    expect(readFileSync(file).equals(bytes)).toBe(true)
    expect(readdirSync(folder).filter((name) => /restoring|damaged|grafted/.test(name))).toEqual([])
  })

  it('is replaced by what was built, when a crash came between the two renames', async () => {
    const { file, backups, sqlite } = await filled()
    await copyInBackground(sqlite, backups, 'manual', NOW)
    sqlite.close()
    renameSync(file, `${file}.restored`)
    const finished = good(openDatabase(file, backups, NOW))
    expect(count(finished)).toBe(ENTRIES)
    finished.close()
    expect(existsSync(`${file}.restored`)).toBe(false)
  })
})

describe('rotation', () => {
  it('keeps the days apart from updates, and full copies from a run of empty ones', async () => {
    const { backups, sqlite } = await filled()
    for (let day = 1; day <= 3; day++) await copyDaily(sqlite, backups, dayOf(day))
    for (let day = 1; day <= 7; day++) await copyInBackground(sqlite, backups, 'manual', dayOf(day))
    sqlite.exec('delete from time_entries')
    for (let day = 4; day <= 20; day++) await copyDaily(sqlite, backups, dayOf(day))
    const listed = await listBackups(backups)
    expect(listed.filter(({ kind, entries }) => kind === 'daily' && entries === ENTRIES)).toHaveLength(3)
    expect(listed.filter(({ kind, entries }) => kind === 'daily' && entries === 0)).toHaveLength(14)
    expect(listed.filter(({ kind }) => kind === 'manual')).toHaveLength(5)
  })

  it('takes a copy again within the day when the day began without hours', async () => {
    const folder = tempFolder()
    const backups = join(folder, 'backups')
    const sqlite = good(openDatabase(join(folder, 'busy.db'), backups, NOW))
    await copyDaily(sqlite, backups, NOW)
    await filledDatabase(sqlite)
    await copyDaily(sqlite, backups, new Date(NOW.getTime() + 3_600_000))
    expect((await listBackups(backups)).map(({ entries }) => entries)).toEqual([ENTRIES, 0])
    sqlite.close()
    rmSync(backups, { recursive: true })
  })
})
