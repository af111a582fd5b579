import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot } from '../../tools/projectRoot.ts'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { lasting, logHours } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { expect, test } from './app/test.ts'
import { timelinePage } from './pages/timelinePage.ts'

const person = { name: 'Ane Vik', email: '', employeeNumber: '' }

/** Where SQLite keeps a program's own version number in a database file: four bytes, highest first. */
const versionOffset = 60

async function log(page: Page, description: string): Promise<void> {
  await logHours(page, { project: '1', workType: 'Arbeidstid', day: today(), span: lasting(2), description })
}

/** A first start with one entry. */
async function firstStart({ page }: RunningApp, description: string): Promise<void> {
  await callBusy(page, 'welcome.start', { way: 'local', person })
  await callBusy(page, 'projects.create', { name: 'Hytta' })
  await log(page, description)
}

test('a database of a newer Busy is refused untouched, with what to do', async ({
  launchApp,
  tempFolder,
}) => {
  const file = join(tempFolder, 'user-data', 'busy.db')
  const first = await launchApp()
  await firstStart(first, 'Før oppdateringen')
  await first.close()
  const bytes = readFileSync(file)
  const version = bytes.readUInt32BE(versionOffset)
  bytes.writeUInt32BE(version + 1, versionOffset)
  writeFileSync(file, bytes)

  const { page } = await launchApp()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databasen er skrevet av en nyere Busy')
  await expect(page.getByText('Oppdater Busy og start på nytt, så er alt som før.')).toBeVisible()
  await expect(page.getByText('Ingenting er slettet.')).toBeVisible()
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databasen er skrevet av en nyere Busy')
  expect(readFileSync(file).equals(bytes)).toBe(true)

  bytes.writeUInt32BE(version, versionOffset)
  writeFileSync(file, bytes)
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(timelinePage(page).entry('Før oppdateringen')).toBeVisible()
})

for (const end of ['a clean end', 'a power cut'] as const) {
  test(`a database that is damaged after ${end} leads to the copies, and the newest brings the hours back`, async ({
    launchApp,
    tempFolder,
  }) => {
    const userData = join(tempFolder, 'user-data')
    const file = join(userData, 'busy.db')
    const copies = () => readdirSync(join(userData, 'backups')).filter((name) => name.endsWith('.db'))
    const first = await launchApp()
    await firstStart(first, 'Med i kopien')
    await first.close()
    rmSync(join(userData, 'backups'), { recursive: true })
    const second = await launchApp()
    await expect.poll(copies).toHaveLength(1)
    await log(second.page, 'Etter kopien')
    if (end === 'a clean end') await second.close()
    else await second.kill()
    const damaged = damageMiddle(file)

    const { page } = await launchApp()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Databasen er skadet')
    await expect(page.getByText('Ingenting er slettet. Filen ligger der den lå.')).toBeVisible()
    await expect(page.getByRole('radio')).toBeChecked()
    await expect(page.getByText('1 oppføring', { exact: true })).toBeVisible()
    // After a power cut, what was written ahead of the database is brought into it when it is closed.
    if (end === 'a clean end') expect(readFileSync(file).equals(damaged)).toBe(true)
    await page.getByRole('button', { name: 'Gjenopprett' }).click()

    await expect(timelinePage(page).entry('Med i kopien')).toContainText('2,0 t')
    const setAside = readdirSync(userData).filter((name) => /^busy\.db\.damaged-[\dT-]+$/.test(name))
    expect(setAside).toHaveLength(1)
    expect(statSync(join(userData, setAside[0] ?? '')).size).toBeGreaterThanOrEqual(damaged.length)
    await log(page, 'Videre som før')
    await expect(timelinePage(page).entry('Videre som før')).toBeVisible()
  })
}

test('a second start gives way to the first, and shows it', async ({
  launchApp,
  tempFolder,
  keychainService,
}) => {
  const first = await launchApp()
  await firstStart(first, 'Bare én')
  const visible = () =>
    first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible()))
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await expect.poll(visible).toEqual([false])

  const userData = `--user-data-dir=${join(tempFolder, 'user-data')}`
  const second = spawn(process.env.BUSY_ELECTRON_EXEC ?? '', ['--no-sandbox', '.', userData], {
    cwd: projectRoot,
    env: { ...process.env, BUSY_KEYCHAIN_SERVICE: keychainService, ELECTRON_RUN_AS_NODE: undefined },
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')

  expect(code).toBe(0)
  await expect.poll(visible).toEqual([true])
  await expect(timelinePage(first.page).entry('Bare én')).toBeVisible()
})

/** Writes over the middle half of a file, as a failing disk does; answers what the file then holds. */
function damageMiddle(file: string): Buffer {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, Math.floor(bytes.length / 4), Math.floor((bytes.length * 3) / 4))
  writeFileSync(file, bytes)
  return bytes
}
