import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { callBusy } from './app/callBusy.ts'
import { untilPulled } from './app/connectedApp.ts'
import { today } from './app/days.ts'
import { expect, test } from './app/test.ts'
import { approvalPeriodPage } from './pages/approvalPeriodPage.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow, openSettings } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'
import { welcomePage } from './pages/welcomePage.ts'

test('«Bare på denne maskinen»: hours on a project of one’s own are there after a restart', async ({
  launchApp,
}) => {
  const first = await launchApp()
  const welcome = welcomePage(first.page)
  await expect(welcome.title).toBeVisible()

  await welcome.local.click()
  await expect(first.page.getByText('Navn mangler.')).toBeVisible()
  await expect(welcome.name).toBeFocused()

  await welcome.name.fill('Ane Vik')
  await welcome.local.click()
  const timeline = timelinePage(first.page)
  await expect(mainWindow(first.page).sync).toHaveText('Bare på denne maskinen')
  await timeline.newEntry.click()
  const editor = entryEditor(first.page)
  await editor.pickProject('Hyttebygging', 'Opprett prosjekt «Hyttebygging»')
  await editor.pickWorkType('Arbeidstid')
  await editor.duration.fill('2,5')
  await editor.description.fill('Tegnet grunnmuren')
  await editor.save.click()
  await expect(timeline.entries(today())).toHaveText(/Hyttebygging.*Arbeidstid.*Tegnet grunnmuren.*2,5 t/)
  await first.close()

  const second = await launchApp()
  await expect(timelinePage(second.page).entries(today())).toHaveText(
    /Hyttebygging.*Tegnet grunnmuren.*2,5 t/,
  )
  await expect(second.page.getByText('Ane Vik')).toBeVisible()
})

test('«Prøv med demofirma»: a company of its own, which leaves no trace in one’s own data', async ({
  launchApp,
  tempFolder,
}) => {
  const running = await launchApp()
  const { page } = running
  const userData = join(tempFolder, 'user-data')
  const own = join(userData, 'busy.db')
  const welcome = welcomePage(page)
  await welcome.name.fill('Ane Vik')
  await welcome.demo.click()

  await expect(mainWindow(page).views.getByText('Fjordkonsult AS')).toBeVisible()
  const before = contentOf(own)
  await untilPulled(page)
  const { pulled } = await callBusy(page, 'integration.status', undefined)
  expect(pulled.find(({ kind }) => kind === 'projects')?.active).toBeGreaterThanOrEqual(36)
  const timeline = timelinePage(page)
  await timeline.newEntry.click()
  const editor = entryEditor(page)
  await editor.pickProject('havila drift', /Havila drift/)
  await editor.pickWorkType('Konsulentarbeid')
  await editor.duration.fill('1,5')
  await editor.save.click()
  await expect(timeline.entries(today())).toHaveText(/Havila drift/)
  await page.getByRole('link', { name: /^Godkjenn/ }).click()
  await expect(approvalPeriodPage(page).week('Ola Fjell')).toHaveAccessibleName(/Venter$/)
  expect(existsSync(join(userData, 'demo.db'))).toBe(true)
  expect(contentOf(own)).toBe(before)

  const settings = settingsWindow(await openSettings(running))
  await settings.section('Om Busy').click()
  await settings.leaveDemo.click()
  await expect(welcome.title).toBeVisible()
  await expect.poll(() => existsSync(join(userData, 'demo.db'))).toBe(false)
})

test('«Koble til Tripletex» opens Innstillinger at Integrasjoner', async ({ launchApp }) => {
  const { app, page } = await launchApp()
  const welcome = welcomePage(page)
  await welcome.name.fill('Ane Vik')
  const opened = app.waitForEvent('window')
  await welcome.tripletex.click()

  const settings = settingsWindow(await opened)
  await expect(settings.heading).toHaveText('Integrasjoner')
  await expect(settings.openForm).toBeVisible()
  await expect(timelinePage(page).newEntry).toBeVisible()
})

/** A print of a database, of what is written ahead of it too. */
function contentOf(file: string): string {
  const hash = createHash('sha256').update(readFileSync(file))
  if (existsSync(`${file}-wal`)) hash.update(readFileSync(`${file}-wal`))
  return hash.digest('hex')
}
