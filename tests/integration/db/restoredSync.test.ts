import { join } from 'node:path'
import { copyDaily } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { restoreDatabase } from '@main/db/restore'
import { addLocalProject } from '@main/projects/localProjects'
import { switchProjectSync } from '@main/settings/syncSwitches'
import { WorkTypeId } from '@shared/domain/ids'
import Database from 'better-sqlite3'
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { good } from '../time/testServices'

it('archives what the copy brings back from before the sync was switched on, where the damage took the rest', async () => {
  const before = await openedSession()
  const file = join(before.folder, 'busy.db')
  const backups = join(before.folder, 'backups')
  addLocalProject(before.session.store, v7, 'Hytta')
  const workTypeId = WorkTypeId.parse(v7())
  before.session.store.workTypes.addLocal({ id: workTypeId, name: 'Befaring', billable: true })
  const sqlite = new Database(file)
  await copyDaily(sqlite, backups, new Date())
  good(switchProjectSync(before.session.services, { on: true, restore: false }))
  // As if the page had been lost: what says that it is archived cannot be read.
  sqlite.exec('delete from projects')
  sqlite.close()
  await before.close(0)

  const copy = join(backups, (await listBackups(backups))[0]?.file ?? '')
  restoreDatabase(file, copy, new Date())
  const { session } = await openedSession({ folder: before.folder })
  expect(session.store.localRegisters.inUse('projects')).toHaveLength(1)
  await session.start()
  expect(session.store.localRegisters.archivedBySync('projects')).toMatchObject([{ name: '1 Hytta' }])
  // Work types are made here all the same, as their own switch says.
  expect(session.store.localRegisters.inUse('workTypes')).toMatchObject([{ name: 'Befaring' }])
  expect(session.store.administrationLog.latest(1)).toMatchObject([
    { action: 'archived', subjectName: '1 Hytta' },
  ])
})
