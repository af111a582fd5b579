import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { reaching } from './app/connectedApp.ts'
import { lastWorkWeek, today } from './app/days.ts'
import { type Hours, lasting, logHours, submitHours } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { expect, test } from './app/test.ts'
import { requestCount, timesheet } from './app/timesheet.ts'
import { backupsSection } from './pages/backupsSection.ts'
import { mainWindow, openSettings } from './pages/mainWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

const person = { name: 'Ane Vik', email: '', employeeNumber: '' }
const [monday, tuesday, wednesday] = lastWorkWeek()
const allSent = /^Alt sendt \d\d:\d\d$/

async function log(page: Page, description: string): Promise<void> {
  await logHours(page, { project: '1', workType: 'Arbeidstid', day: today(), span: lasting(2), description })
}

async function firstStart({ page }: RunningApp): Promise<void> {
  await callBusy(page, 'welcome.start', { way: 'local', person })
  await callBusy(page, 'projects.create', { name: 'Hytta' })
}

async function openBackups({ app, page }: RunningApp) {
  const opened = app.waitForEvent('window')
  await callBusy(page, 'app.openSettings', { section: 'backups' })
  return backupsSection(await opened)
}

/** Goes back to the copy that was made by hand, as a person does. */
async function restoreOwnCopy(running: RunningApp): Promise<void> {
  const section = await openBackups(running)
  await section.rows
    .filter({ hasText: 'Tatt av deg' })
    .getByRole('button', { name: /^Gjenopprett/ })
    .click()
  await section.confirm.click()
  await expect(section.said).toContainText('Gjenopprettet fra kopien')
}

const konsulent = (day: string, hours: number, description: string): Hours => ({
  project: '1001',
  workType: 'Konsulentarbeid',
  day,
  span: lasting(hours),
  description,
})

/** The descriptions of last week's entries, with their states. */
async function lastWeek(page: Page): Promise<string[]> {
  const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
  return days.flatMap(({ entries }) => entries.map((each) => `${each.description} ${each.status}`))
}

test('a copy is made, listed with what is in it, gone back to, and that is undone the same way', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { page } = running
  await firstStart(running)
  await log(page, 'Første')
  const section = await openBackups(running)
  await section.make.click()
  await expect(section.said).toHaveText('Kopien er tatt.')
  await expect(section.rows.first()).toContainText('Tatt av deg')
  await expect(section.rows.first().getByRole('cell').nth(1)).toHaveText('1')

  await log(page, 'Andre')
  await section.restore(0).click()
  await expect(section.dialog.getByRole('definition')).toHaveText([
    '2 oppføringer · ingenting venter',
    '1 oppføring · ingenting venter',
  ])
  await section.cancel.click()
  await expect(timelinePage(page).entry('Andre')).toBeVisible()

  await section.restore(0).click()
  await section.confirm.click()
  await expect(section.said).toContainText('Gjenopprettet fra kopien')
  await expect(timelinePage(page).entry('Andre')).toBeHidden()
  await expect(timelinePage(page).entry('Første')).toBeVisible()
  // The day's own copy may be made right after it; of the two that were asked for, the later one stands first.
  await expect(section.rows.filter({ hasText: /Tatt av deg|Før gjenoppretting/ }).first()).toContainText(
    'Før gjenoppretting',
  )
  const before = section.rows.filter({ hasText: 'Før gjenoppretting' })
  await expect(before.getByRole('cell').nth(1)).toHaveText('2')

  await before.getByRole('button', { name: /^Gjenopprett/ }).click()
  await section.confirm.click()
  await expect(timelinePage(page).entry('Andre')).toBeVisible()
  await log(page, 'Tredje')
  await running.close()
  const again = await launchApp()
  for (const each of ['Første', 'Andre', 'Tredje']) {
    await expect(timelinePage(again.page).entry(each)).toBeVisible()
  }
  const settings = await openSettings(again)
  await settings.getByRole('link', { name: 'Endringslogg' }).click()
  await expect(settings.getByText(/^Ane Vik gikk tilbake til sikkerhetskopien fra /)).toHaveCount(2)
})

test('hours that Tripletex has are neither doubled nor lost by going back to before they were sent', async ({
  startConnected,
}) => {
  const { running, simulator, page, settings } = await startConnected({ transfer: 'onSubmission' })
  await settings.close()
  const sync = mainWindow(page).sync
  await submitHours(running, konsulent(monday, 4, 'Før kopien'))
  await expect(sync).toHaveText(allSent)
  const waiting = await logHours(page, konsulent(wednesday, 3, 'Sendt inn siden'))
  await callBusy(page, 'backups.make', undefined)
  await submitHours(running, konsulent(monday, 2, 'Mer samme dag'), konsulent(tuesday, 5, 'Etter kopien'))
  await callBusy(page, 'timeEntries.submit', { ids: waiting })
  await logHours(page, konsulent(tuesday, 1, 'Aldri sendt'))
  await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toEqual([6, 5, 3])
  await expect(sync).toHaveText(allSent)
  const posted = await requestCount(simulator, 'POST', '/v2/timesheet/entry')

  await restoreOwnCopy(running)
  await expect(sync).toHaveText(allSent)
  const kept = [
    'Etter kopien submitted',
    'Før kopien submitted',
    'Mer samme dag submitted',
    'Sendt inn siden submitted',
  ]
  expect((await lastWeek(page)).filter((each) => !each.startsWith('Aldri')).sort()).toEqual(kept)
  expect((await timesheet(simulator)).map(({ hours }) => hours)).toEqual([6, 5, 3])
  await submitHours(running, konsulent(wednesday, 1, 'Videre'))
  await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toEqual([6, 5, 4])
  expect(await requestCount(simulator, 'POST', '/v2/timesheet/entry')).toBe(posted)
})

test('hours that were queued in the copy and sent since arrive once', async ({
  startConnected,
  launchApp,
}) => {
  const { running, simulator, page, settings } = await startConnected({ transfer: 'onSubmission' })
  await settings.close()
  const sync = mainWindow(page).sync
  await simulator.faults({ kind: 'offline' })
  await submitHours(running, konsulent(monday, 4, 'I kø'))
  await expect(sync).toContainText('1 venter')
  await callBusy(page, 'backups.make', undefined)
  await simulator.clearFaults()
  await expect(sync).toHaveText(allSent, { timeout: 20_000 })

  await restoreOwnCopy(running)
  await expect(sync).toHaveText(allSent, { timeout: 20_000 })
  expect((await timesheet(simulator)).map(({ hours }) => hours)).toEqual([4])
  await running.close()
  const again = await launchApp({ env: reaching(simulator) })
  await expect(mainWindow(again.page).sync).toHaveText(allSent, { timeout: 20_000 })
  expect((await timesheet(simulator)).map(({ hours }) => hours)).toEqual([4])
  expect(await requestCount(simulator, 'POST', '/v2/timesheet/entry')).toBe(1)
})

test('a copy that cannot be made is told of, leaves nothing half-made, and works once it can', async ({
  launchApp,
  tempFolder,
}) => {
  const running = await launchApp()
  await firstStart(running)
  await log(running.page, 'Første')
  const section = await openBackups(running)
  const backups = join(tempFolder, 'user-data', 'backups')
  await expect(section.rows).not.toHaveCount(0)
  renameSync(backups, `${backups}-away`)
  writeFileSync(backups, 'in the way')
  await section.make.click()
  await expect(section.problem).toContainText(backups)
  rmSync(backups)
  renameSync(`${backups}-away`, backups)
  await section.make.click()
  await expect(section.said).toHaveText('Kopien er tatt.')
  expect(readdirSync(backups).filter((name) => !name.endsWith('.db'))).toEqual([])
})
