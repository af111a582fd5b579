import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { dayName, lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, lasting, logLocal } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { registering } from './pages/registering.ts'
import { submitDialog } from './pages/submitDialog.ts'
import { timelinePage } from './pages/timelinePage.ts'
import { weekPage } from './pages/weekPage.ts'

/** Sends hours and has them sent back, by the administrator that everybody is in their own workspace. */
async function rejected(page: Page, ids: readonly string[], reason: string): Promise<void> {
  const all = [...ids]
  await callBusy(page, 'timeEntries.submit', { ids: all })
  await callBusy(page, 'approval.reject', { ids: all, reason })
}

async function openSettings({ app, page }: RunningApp, section: string): Promise<Page> {
  const opened = app.waitForEvent('window')
  await callBusy(page, 'app.openSettings', { section })
  return opened
}

test('what is wrong with a week is told before it is sent, and keeps back only what it is about', {
  tag: '@approval',
}, async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Havila')
  const [monday, tuesday, wednesday, thursday, friday] = lastWorkWeek()
  await logLocal(page, monday, 'kort dag', lasting(5))
  await logLocal(page, tuesday, 'først', clock(8, 13))
  await logLocal(page, tuesday, 'oppå', clock(12, 16))
  await logLocal(page, wednesday, 'natt', lasting(13))
  await logLocal(page, wednesday, 'dag', lasting(13))
  await logLocal(page, thursday, 'full', lasting(8))
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await timeline.submit.click()
  const submission = submitDialog(page)
  const named = (day: string) => day.charAt(0).toUpperCase() + day.slice(1)
  await expect(submission.lookOver.getByRole('listitem')).toHaveText([
    `${named(dayName(monday))} mangler 2,5 t mot full dag`,
    `${named(dayName(tuesday))} har 1,0 t som overlapper og telles to ganger`,
    `${named(dayName(wednesday))} har 26,0 t, og et døgn har bare 24. Rett noe, så kan dagen sendes`,
    `${named(dayName(friday))} mangler 7,5 t mot full dag`,
  ])
  await expect(submission.day(wednesday)).toBeHidden()
  await expect(submission.notYet.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page, 'Send til godkjenning, med varsler')

  await submission.onlyDay(tuesday).click()
  await expect(submission.lookOver.getByRole('listitem')).toHaveCount(1)
  await expect(submission.day(monday)).toBeHidden()
  await submission.confirm.click()
  await expect(page.getByText('9,0 t er sendt til godkjenning').first()).toBeVisible()
  await expect(timeline.entry('oppå')).toContainText('Sendt til godkjenning')
  await expect(timeline.entry('kort dag')).not.toContainText('Sendt')

  await timeline.submit.click()
  await submission.confirm.click()
  await expect(page.getByText('13,0 t er sendt til godkjenning').first()).toBeVisible()
  await expect(timeline.entry('natt')).not.toContainText('Sendt')
})

test('a day is sent and taken back from its own menu and keys, and the week from the panel and from Uke', {
  tag: '@approval',
}, async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Havila')
  const [monday, tuesday] = lastWorkWeek()
  await logLocal(page, monday, 'alfa', lasting(7.5))
  await logLocal(page, tuesday, 'beta', lasting(7.5))
  const timeline = timelinePage(page)
  const submission = submitDialog(page)
  const menu = page.getByRole('menu')
  const sent = (text: string) => timeline.entry(text).getByTitle('Sendt til godkjenning')
  await timeline.previousWeek.click()
  await timeline.dayMenu(monday).click()
  await menu.getByRole('menuitem', { name: 'Send dagen til godkjenning' }).click()
  await expect(submission.day(tuesday)).toBeHidden()
  await submission.confirm.click()
  await expect(sent('alfa')).toBeVisible()
  await expect(sent('beta')).toHaveCount(0)

  await timeline.dayMenu(monday).click()
  await menu.getByRole('menuitem', { name: 'Trekk tilbake dagen' }).click()
  await expect(page.getByText('7,5 t er trukket tilbake').first()).toBeVisible()
  await expect(sent('alfa')).toHaveCount(0)

  await timeline.entry('beta').focus()
  await page.keyboard.press('Shift+G')
  await submission.confirm.click()
  await expect(sent('beta')).toBeVisible()
  await page.keyboard.press('g')
  await submission.confirm.click()
  await expect(sent('alfa')).toBeVisible()

  await mainWindow(page).views.getByRole('link', { name: 'Uke' }).click()
  await expect(weekPage(page).grid).toBeVisible()
  await page.keyboard.press('g')
  await submission.withdrawWeek.click()
  await expect(page.getByText('15,0 t er trukket tilbake').first()).toBeVisible()
  await expect(submission.day(monday)).toBeChecked()
  await submission.confirm.click()
  await weekPage(page).cell('Havila', 1).click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Trekk tilbake' }).click()
  await expect(page.getByText('7,5 t er trukket tilbake').first()).toBeVisible()
})

test('hours that were sent back say so with the reason everywhere, until they are sent anew', {
  tag: '@approval',
}, async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Havila')
  const [monday, tuesday] = lastWorkWeek()
  const first = await logLocal(page, monday, 'anbud', clock(8, 11))
  const second = await logLocal(page, tuesday, 'møte', lasting(2))
  await rejected(page, first, 'Feil prosjekt')
  await rejected(page, second, 'For lenge')
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  const mark = timeline.entry('anbud').getByTitle(/^Avvist av Ane Vik \d+\.\d+\.\d+: Feil prosjekt$/)
  await expect(mark).toBeVisible()
  await expect(timeline.entry('anbud')).toContainText('Avvist')
  await expect(timeline.entry('møte')).toContainText('Avvist')
  await expectAccessible(page, 'Tidslinje med avviste timer')

  await mainWindow(page).views.getByRole('link', { name: 'Uke' }).click()
  const cell = weekPage(page).cell('Havila', 0)
  await expect(cell.getByTitle(/^3,0 t er avvist av Ane Vik .*: Feil prosjekt$/)).toBeVisible()
  await expectAccessible(page, 'Uke med avviste timer')
  await timeline.rejected(2).click()
  await page.getByRole('menuitem', { name: /Havila · 3,0 t/ }).click()
  const editor = entryEditor(page)
  await expect(editor.dialog.getByText('Feil prosjekt')).toBeVisible()
  await expect(editor.dialog.getByText(/^Avvist av Ane Vik/)).toBeVisible()
  await expectAccessible(page, 'en avvist oppføring')
  await editor.description.fill('anbud, rettet')
  await editor.save.click()
  await expect(timeline.rejected(2)).toBeVisible()

  await mainWindow(page).timeline.click()
  await timeline.submit.click()
  const submission = submitDialog(page)
  await expect(submission.dialog.getByText(/^Avvist av Ane Vik .*: For lenge$/)).toBeVisible()
  await submission.entry('møte').uncheck()
  await submission.confirm.click()
  await expect(timeline.rejected(1)).toBeVisible()
  await expect(timeline.entry('anbud, rettet')).not.toContainText('Avvist')
  await timeline.rejected(1).click()
  await expect(editor.dialog.getByText('For lenge')).toBeVisible()
})

test('an approved entry says who approved it and who can open it, and its log tells the whole way', {
  tag: '@approval',
}, async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Havila')
  const [monday] = lastWorkWeek()
  const ids = await logLocal(page, monday, 'anbud', clock(8, 11))
  await rejected(page, ids, 'Feil prosjekt')
  await callBusy(page, 'timeEntries.submit', { ids })
  await callBusy(page, 'approval.approve', { kind: 'entries', ids })
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await expect(timeline.entry('anbud').getByTitle(/^Godkjent av Ane Vik \d/)).toBeVisible()
  await timeline.entry('anbud').focus()
  await page.keyboard.press('Delete')
  await expect(
    page
      .getByText(
        /Godkjent av Ane Vik .*\. Ane Vik, gruppelederen din eller en administrator kan angre godkjenningen\./,
      )
      .first(),
  ).toBeVisible()
  await timeline.entry('anbud').click({ button: 'right' })
  await expect(page.getByRole('menu')).toContainText(/Godkjent av Ane Vik \d/)
  await page.keyboard.press('Escape')
  await timeline.open('anbud')
  await expect(entryEditor(page).dialog).toContainText(/Godkjent av Ane Vik .* kan angre godkjenningen/)
  await page.keyboard.press('Escape')

  await timeline.entry('anbud').focus()
  await page.keyboard.press('l')
  const log = page.getByRole('dialog', { name: 'Logg' })
  await expect(log.locator('ol b')).toHaveText([
    'Godkjent av Ane Vik',
    'Du: innsending',
    'Avvist av Ane Vik',
    'Du: innsending',
    'Du: ny oppføring',
  ])
  await expect(log.getByText('Feil prosjekt').first()).toBeVisible()
  await expect(log.getByRole('button', { name: 'Gjenopprett' })).toHaveCount(0)
  await expectAccessible(page, 'loggen til en godkjent oppføring')
})

test('where the company has no submission it is nowhere to be seen, and is had back by undo', {
  tag: '@approval',
}, async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  await startLocal(page, 'Havila')
  const [monday] = lastWorkWeek()
  await logLocal(page, monday, 'anbud', lasting(3))
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await expect(timeline.weekFigure('ikke sendt inn')).toHaveText('3,0 t')

  const settings = await openSettings(running, 'general')
  const toggle = settings.getByRole('switch', { name: 'Innsending av tid til godkjenning' })
  const start = settings.getByLabel('Startdato for godkjenning', { exact: true })
  await start.fill('1.10.2026')
  await start.press('Enter')
  await expect(start).toHaveValue('01.10.2026')
  await expectAccessible(settings, 'Godkjenningsinnstillinger')
  await toggle.press('Space')
  await expect(timeline.submit).toHaveCount(0)
  await expect(timeline.weekFigure('ikke sendt inn')).toHaveCount(0)
  await page.keyboard.press('g')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await mainWindow(page).views.getByRole('link', { name: 'Uke' }).click()
  await expect(weekPage(page).grid).toBeVisible()
  await expect(timeline.submit).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await registering(page).palette.fill('til godkjenning')
  await expect(registering(page).command('Innsending av tid til godkjenning')).toHaveCount(1)
  await expect(registering(page).command(/^Send /)).toHaveCount(0)
  await page.keyboard.press('Escape')

  await callBusy(page, 'app.openSettings', { section: 'log' })
  await expect(settings.getByText('innsending av tid til godkjenning: ja → nei')).toBeVisible()
  await expect(settings.getByText('startdato for godkjenning: tomt → 01.10.2026')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(timeline.submit).toBeVisible()
})

test('submission and a transfer that needs it exclude each other, and each refusal says what to do', {
  tag: '@approval',
}, async ({ startConnected }) => {
  const { settings, page } = await startConnected({ transfer: 'onSubmission' })
  await callBusy(page, 'app.openSettings', { section: 'general' })
  const toggle = settings.getByRole('switch', { name: 'Innsending av tid til godkjenning' })
  await toggle.press('Space')
  await expect(settings.getByRole('alert')).toContainText(
    'Velg en annen timeoverføring under Integrasjoner først',
  )
  await expect(toggle).toBeChecked()
  await callBusy(page, 'integration.setTransferChoice', { choice: 'onApproval', from: null })
  await toggle.press('Space')
  await expect(toggle).not.toBeChecked()
  await callBusy(page, 'app.openSettings', { section: 'integrations' })
  await expect(settings.getByRole('radio', { name: 'Ved innsending til godkjenning' })).toBeDisabled()
  await expect(settings.getByText(/^Ikke tilgjengelig: innsending/)).toBeVisible()
  await expectAccessible(settings, 'Timeoverføring uten innsending')
})
