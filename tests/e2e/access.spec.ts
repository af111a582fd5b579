import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek, today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, lasting, logHours, submitHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { weekPage } from './pages/weekPage.ts'
import { welcomePage } from './pages/welcomePage.ts'

const [monday, tuesday] = lastWorkWeek()
const havila = { project: '1001', workType: 'Konsulentarbeid' }

test('axe finds nothing serious where the app begins, or where its database is damaged', async ({
  launchApp,
  tempFolder,
}) => {
  test.setTimeout(120_000)
  const first = await launchApp()
  await expect(welcomePage(first.page).title).toBeVisible()
  await expectAccessible(first.page, 'Velkommen')

  const userDataDir = join(tempFolder, 'damaged')
  mkdirSync(userDataDir)
  writeFileSync(join(userDataDir, 'busy.db'), 'not a database '.repeat(1000))
  const second = await launchApp({ userDataDir })
  await expect(second.page.getByRole('heading', { level: 1, name: 'Databasen er skadet' })).toBeVisible()
  await expectAccessible(second.page, 'Gjenoppretting')
})

test('axe finds nothing serious in any view, panel or section of the settings', async ({
  startConnected,
}) => {
  test.setTimeout(240_000)
  const { page, settings, running } = await startConnected({ transfer: 'onSubmission' })
  const { keyboard } = page
  await logHours(page, { ...havila, day: monday, span: clock(8, 11.5), description: 'Oppstart' })
  await logHours(page, { ...havila, day: today(), span: lasting(1), description: 'Drift' })
  await submitHours(
    running,
    { ...havila, day: tuesday, span: lasting(7.5) },
    { project: null, workType: 'Administrasjon', day: tuesday, span: clock(12, 13) },
  )
  const week = weekPage(page)

  await test.step('the views', async () => {
    await keyboard.press('1')
    await expect(page.getByRole('button', { name: 'Ny oppføring' })).toBeVisible()
    await keyboard.press('[')
    await expectAccessible(page, 'Tidslinje')
    await keyboard.press('2')
    await expect(week.rows).toHaveCount(2)
    await expectAccessible(page, 'Uke')
    await week.cell('Havila', 0).focus()
    await keyboard.type('7x')
    await keyboard.press('Enter')
    await expect(week.problem).toBeVisible()
    await expectAccessible(page, 'Uke, en rute som ikke er forstått')
    await keyboard.press('Escape')
    await keyboard.press('Shift+F2')
    await expect(week.comment).toBeFocused()
    await expectAccessible(page, 'Uke, kommentar')
    await keyboard.press('Escape')
    await keyboard.press('r')
    await expect(week.form).toBeVisible()
    await expectAccessible(page, 'Uke, ny rad')
    await keyboard.press('Escape')
    await keyboard.press('Escape')
    for (const [link, heading] of [
      ['Utboks', 'Utboks'],
      ['Avstemming', 'Avstemming'],
    ] as const) {
      await page.getByRole('link', { name: link }).click()
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expectAccessible(page, link)
    }
  })

  await test.step('the panels', async () => {
    await page.getByRole('link', { name: 'Tidslinje' }).click()
    await expect(page.getByRole('button', { name: 'Ny oppføring' })).toBeVisible()
    const dialog = page.getByRole('dialog')
    for (const [name, key] of [
      ['Ny oppføring', 'n'],
      ['Send til godkjenning', 'g'],
      ['Hurtigtaster', '?'],
      ['Kommandoer', 'Control+k'],
    ] as const) {
      await keyboard.press(key)
      await expect(dialog).toBeVisible()
      await expectAccessible(page, name)
      await keyboard.press('Escape')
      await keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
    await callBusy(page, 'timer.start', {})
    await expect(page.getByRole('timer')).toBeVisible()
    await keyboard.press('s')
    await expect(dialog).toBeVisible()
    await expectAccessible(page, 'Stopp tidtakeren')
  })

  await test.step('the settings', async () => {
    const nav = settings.getByRole('navigation', { name: 'Innstillinger' })
    const names = await nav.getByRole('link').allTextContents()
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) {
      await nav.getByRole('link', { name, exact: true }).click()
      await expect(settingsWindow(settings).heading).toBeVisible()
      await expectAccessible(settings, `Innstillinger, ${name}`)
    }
  })
})
