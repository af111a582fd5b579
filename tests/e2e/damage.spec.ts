import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { fillDisk, onAppDatabase, protectDisk } from './app/failDisk.ts'
import { lasting, logHours, submitHours } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

const person = { name: 'Ane Vik', email: '', employeeNumber: '' }
const long = 'Kartlegging '.repeat(80).trim()

async function log(page: Page, description: string): Promise<void> {
  await logHours(page, { project: '1', workType: 'Arbeidstid', day: today(), span: lasting(2), description })
}

async function firstStart({ page }: RunningApp, ...descriptions: string[]): Promise<void> {
  await callBusy(page, 'welcome.start', { way: 'local', person })
  await callBusy(page, 'projects.create', { name: 'Hytta' })
  for (const description of descriptions) await log(page, description)
}

/** Fills the editor in, and leaves it open. */
async function fillEditor(page: Page, description: string) {
  const editor = entryEditor(page)
  await timelinePage(page).newEntry.click()
  await editor.pickProject('Hytta', /Hytta/)
  await expect(editor.workType).toHaveValue('Arbeidstid')
  await editor.duration.fill('1,5')
  await editor.description.fill(description)
  return editor
}

/** The descriptions of today's entries. */
async function logged(page: Page): Promise<string[]> {
  const { days } = await callBusy(page, 'timeEntries.week', { day: today() })
  return days.flatMap(({ entries }) => entries.map(({ description }) => description))
}

/** Logs until there is no room for one more; answers how many were saved. */
async function logUntilFull(page: Page): Promise<number> {
  for (let count = 0; count < 200; count++) {
    try {
      await log(page, 'Fyll')
    } catch (error) {
      expect(String(error)).toContain('diskFull')
      return count
    }
  }
  throw new Error('The disk never became full.')
}

test('a full disk: the person is told, what was typed stays, and it is saved once there is room', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { app, page } = running
  await firstStart(running, 'Før')
  const makeRoom = await fillDisk(app, page)
  const filled = await logUntilFull(page)
  const editor = await fillEditor(page, long)
  await editor.save.click()
  await expect(editor.dialog.getByRole('alert')).toContainText('Disken er full, så dette ble ikke lagret.')
  await expect(editor.description).toHaveValue(long)
  await expect(editor.duration).toHaveValue('1,5 t')
  expect(await logged(page)).toHaveLength(1 + filled)

  await makeRoom()
  await editor.save.click()
  await expect(editor.dialog).toBeHidden()
  expect((await logged(page)).filter((each) => each === long)).toHaveLength(1)
  expect(await logged(page)).toHaveLength(2 + filled)
})

test('a write-protected database: the message names the file, and nothing typed is lost', async ({
  launchApp,
  tempFolder,
}) => {
  const running = await launchApp()
  const { app, page } = running
  await firstStart(running, 'Før')
  const allow = await protectDisk(app, page)
  const editor = await fillEditor(page, 'Etter')
  await editor.save.click()
  await expect(editor.dialog.getByRole('alert')).toContainText(join(tempFolder, 'user-data', 'busy.db'))
  await allow()
  await editor.save.click()
  await expect(timelinePage(page).entry('Etter')).toBeVisible()
})

test('the queue lives through a disk that takes no writes, and sends once when it does again', async ({
  startConnected,
}) => {
  const { running, simulator, page } = await startConnected({ transfer: 'onSubmission' })
  await simulator.faults({ kind: 'offline' })
  await submitHours(running, {
    project: '1001',
    workType: 'Konsulentarbeid',
    day: today(),
    span: lasting(2),
    description: 'I kø',
  })
  await expect(mainWindow(page).sync).toContainText('Frakoblet · 1 venter')
  const allow = await protectDisk(running.app, page)
  await simulator.clearFaults()
  await expect.poll(() => running.output(), { timeout: 20_000 }).toContain('readonly database')
  expect(await timesheet(simulator)).toEqual([])

  await allow()
  await expect(mainWindow(page).sync).toHaveText(/^Alt sendt \d\d:\d\d$/, { timeout: 30_000 })
  expect(await timesheet(simulator)).toMatchObject([{ day: today(), hours: 2 }])
})

test('a folder that cannot be written: its path, and on as soon as it can', async ({
  launchApp,
  tempFolder,
}) => {
  const inTheWay = join(tempFolder, 'disk')
  writeFileSync(inTheWay, 'a file where a folder should be: no user may make a folder in it')
  const userDataDir = join(inTheWay, 'user-data')
  const { page } = await launchApp({ userDataDir })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Busy får ikke skrive i databasen')
  await expect(page.getByText(join(userDataDir, 'busy.db'))).toBeVisible()
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Busy får ikke skrive i databasen')

  rmSync(inTheWay)
  mkdirSync(inTheWay)
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('heading', { name: 'Velkommen' })).toBeVisible()
  expect(existsSync(join(userDataDir, 'busy.db'))).toBe(true)
})

test('damage that shows while hours are typed: the text stays, then the copies, and no hour is lost', async ({
  launchApp,
  tempFolder,
}) => {
  const running = await launchApp()
  const { app, page } = running
  await firstStart(running, 'Med i kopien')
  await callBusy(page, 'backups.make', undefined)
  const filling = Array.from({ length: 40 }, (_, index) => `${index} ${long}`)
  for (const description of filling) await log(page, description)
  const editor = await fillEditor(page, 'Skrevet under skaden')
  await onAppDatabase(app, page, 'wal_checkpoint(TRUNCATE)')
  await onAppDatabase(app, page, 'cache_size = 0')
  await onAppDatabase(app, page, 'shrink_memory')
  const file = join(tempFolder, 'user-data', 'busy.db')
  const page1 = rootPageOf(file, 'time_entries')
  overwrite(file, page1)
  // Something may have read the page meanwhile: written from memory, it would be whole again.
  await onAppDatabase(app, page, 'shrink_memory')

  await editor.save.click()
  await expect(editor.dialog.getByRole('alert')).toContainText('Databasen er skadet')
  await expect(editor.description).toHaveValue('Skrevet under skaden')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databasen er skadet')
  await page.getByRole('button', { name: 'Gjenopprett' }).click()
  await expect(timelinePage(page).entry('Med i kopien')).toBeVisible()
  await log(page, 'Videre')
  expect(await logged(page)).toContain('Videre')
})

for (const [kind, spoil] of [
  ['cut in half', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2 / 4096) * 4096)],
  ['without its first page', (file: string) => overwrite(file, 1)],
] as const) {
  test(`a database ${kind} leads to the copies, and the hours are had back`, async ({
    launchApp,
    tempFolder,
  }) => {
    const running = await launchApp()
    await firstStart(running, 'Med i kopien')
    await callBusy(running.page, 'backups.make', undefined)
    await log(running.page, 'Etter kopien')
    await running.close()
    spoil(join(tempFolder, 'user-data', 'busy.db'))

    const { page } = await launchApp()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databasen er skadet')
    await page.getByRole('button', { name: 'Gjenopprett' }).click()
    await expect(timelinePage(page).entry('Med i kopien')).toBeVisible()
    if (kind === 'without its first page') expect(await logged(page)).toContain('Etter kopien')
  })
}

for (const left of ['as it was', 'without its index', 'with a torn last write'] as const) {
  test(`a log left by a crash, ${left}: every hour is there`, async ({ launchApp, tempFolder }) => {
    const userData = join(tempFolder, 'user-data')
    const running = await launchApp()
    await firstStart(running, 'En', 'To', 'Tre')
    await running.kill()
    const wal = join(userData, 'busy.db-wal')
    expect(statSync(wal).size).toBeGreaterThan(0)
    if (left !== 'as it was') rmSync(join(userData, 'busy.db-shm'))
    if (left === 'with a torn last write') {
      const bytes = readFileSync(wal)
      writeFileSync(wal, Buffer.concat([bytes, bytes.subarray(bytes.length - 4120, bytes.length - 1000)]))
    }

    const { page } = await launchApp()
    await expect(timelinePage(page).entry('Tre')).toBeVisible()
    expect((await logged(page)).sort()).toEqual(['En', 'To', 'Tre'])
  })
}

test('another program that holds the database: a clear message, and the save works when it lets go', async ({
  launchApp,
  tempFolder,
}) => {
  const running = await launchApp()
  const { page } = running
  await firstStart(running, 'Før')
  const other = new Database(join(tempFolder, 'user-data', 'busy.db'))
  other.exec('begin immediate')
  const editor = await fillEditor(page, 'Etter')
  await editor.save.click()
  await expect(editor.dialog.getByRole('alert')).toContainText('Et annet program holder på med databasen')
  other.exec('rollback')
  other.close()
  await editor.save.click()
  await expect(timelinePage(page).entry('Etter')).toBeVisible()
})

test('two at once in one folder, past the lock, do the data no harm', async ({ launchApp, tempFolder }) => {
  const userData = join(tempFolder, 'user-data')
  const first = await launchApp()
  await firstStart(first, 'Før')
  for (const name of readdirSync(userData)) {
    if (name.startsWith('Singleton')) rmSync(join(userData, name))
  }
  const second = await launchApp()
  const names = Array.from({ length: 10 }, (_, index) => index)
  await Promise.all(
    names.flatMap((index) => [log(first.page, `Første ${index}`), log(second.page, `Andre ${index}`)]),
  )
  expect(await logged(second.page)).toHaveLength(21)
  await second.close()
  await first.close()
  const copy = join(tempFolder, 'looked-at.db')
  copyFileSync(join(userData, 'busy.db'), copy)
  const sqlite = new Database(copy, { readonly: true })
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok')
  sqlite.close()
})

function rootPageOf(file: string, table: string): number {
  const sqlite = new Database(file, { readonly: true })
  const root = sqlite.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(table)
  sqlite.close()
  return Number(root)
}

/** Writes over one page, as a failing disk does. */
function overwrite(file: string, page: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, (page - 1) * 4096, page * 4096)
  writeFileSync(file, bytes)
}
