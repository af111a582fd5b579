import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyDaily } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { backupFiles, newBackupPath } from '@main/db/backupFiles'
import { openDatabase } from '@main/db/open'
import { describe, expect, it, onTestFinished } from 'vitest'
import { good } from '../time/testServices'
import { damageMiddle, ENTRIES, entryWriter, filledDatabase } from './filledDatabase'
import { tempFolder } from './tempFolder'

const dayOf = (day: number, hour = 12) => new Date(Date.UTC(2026, 10, day, hour))

async function database() {
  const folder = tempFolder()
  const backups = join(folder, 'backups')
  const sqlite = good(openDatabase(join(folder, 'busy.db'), backups, dayOf(1)))
  onTestFinished(() => {
    sqlite.close()
  })
  await filledDatabase(sqlite)
  return { sqlite, backups }
}

describe('copies', () => {
  it('of one second are told apart: the one made last is the newest, whatever it was made for', () => {
    const folder = join(tempFolder(), 'backups')
    const now = new Date('2026-11-24T12:00:00.400Z')
    for (const kind of ['manual', 'beforeRestore', 'daily', 'manual'] as const) {
      writeFileSync(newBackupPath(folder, kind, now), '')
    }
    expect(backupFiles(folder).map(({ kind }) => kind)).toEqual([
      'manual',
      'daily',
      'beforeRestore',
      'manual',
    ])
  })

  it('are made once a day, and say what is in them', async () => {
    const { sqlite, backups } = await database()
    await copyDaily(sqlite, backups, dayOf(1))
    await copyDaily(sqlite, backups, dayOf(2, 11))
    expect(await listBackups(backups)).toHaveLength(1)
    entryWriter(sqlite)({ deletedAt: dayOf(2).toISOString() })
    entryWriter(sqlite)({})
    await copyDaily(sqlite, backups, dayOf(2, 12))
    expect(await listBackups(backups)).toMatchObject([
      {
        file: 'busy-2026-11-02T12-00-00.db',
        madeAt: dayOf(2).toISOString(),
        entries: ENTRIES + 1,
        waiting: 0,
      },
      { file: 'busy-2026-11-01T12-00-00.db', madeAt: dayOf(1).toISOString(), entries: ENTRIES, waiting: 0 },
    ])
  })

  it('are kept to the fourteen newest', async () => {
    const { sqlite, backups } = await database()
    for (let day = 1; day <= 17; day++) await copyDaily(sqlite, backups, dayOf(day))
    const kept = (await listBackups(backups)).map(({ file }) => file)
    expect(kept).toHaveLength(14)
    expect(kept[0]).toContain('11-17T')
    expect(kept[13]).toContain('11-04T')
  })

  it('that are half-written are never listed, and cleared away by the next', async () => {
    const { sqlite, backups } = await database()
    await copyDaily(sqlite, backups, dayOf(1))
    writeFileSync(join(backups, 'busy-2026-11-02T12-00-00.db.part'), 'half')
    writeFileSync(join(backups, 'notes.txt'), 'mine')
    expect(await listBackups(backups)).toHaveLength(1)
    await copyDaily(sqlite, backups, dayOf(3))
    expect(readdirSync(backups).sort()).toEqual([
      'busy-2026-11-01T12-00-00.db',
      'busy-2026-11-03T12-00-00.db',
      'notes.txt',
    ])
  })

  it('that cannot be read are listed without counts', async () => {
    const { sqlite, backups } = await database()
    await copyDaily(sqlite, backups, dayOf(1))
    damageMiddle(join(backups, 'busy-2026-11-01T12-00-00.db'), 0.4, 0.6)
    writeFileSync(join(backups, 'busy-2026-11-02T12-00-00.db'), 'nothing')
    expect(await listBackups(backups)).toMatchObject([
      { entries: null, waiting: null },
      { entries: null, waiting: null },
    ])
  })

  it('are none where there is no folder', async () => {
    expect(await listBackups(join(tempFolder(), 'missing'))).toEqual([])
  })
})
