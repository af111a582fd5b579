import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, logHours } from './app/hours.ts'
import { beAway, letRest } from './app/presence.ts'
import { expect, test } from './app/test.ts'
import { clickTray, trayItems, watchTray } from './app/trayProbe.ts'
import { absenceCard } from './pages/absenceCard.ts'
import { miniTimer } from './pages/miniTimer.ts'
import { timerBar } from './pages/timerBar.ts'

const person = { name: 'Ane Vik', email: '', employeeNumber: '' }

/** What main knows of the mini timer's window. */
function miniFacts(app: ElectronApplication) {
  return app.evaluate(({ BrowserWindow }) => {
    const mini = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().endsWith('#/mini'))
    return mini && { bounds: mini.getBounds(), onTop: mini.isAlwaysOnTop() }
  })
}

/** The hours of today by the clock, in order. */
async function stretches(page: Page) {
  const { days } = await callBusy(page, 'timeEntries.week', { day: today() })
  return days
    .flatMap(({ entries }) => entries)
    .filter(({ startedAt }) => startedAt !== null)
    .map(({ projectName, startedAt, endedAt }) => ({ projectName, startedAt, endedAt }))
    .sort((one, other) => (`${one.startedAt}` < `${other.startedAt}` ? -1 : 1))
}

/** Lets the timer have begun a minute earlier than it would have: less than that is no hours. */
async function letMinutePass(page: Page, { elapsed }: ReturnType<typeof miniTimer>): Promise<void> {
  const { running } = await callBusy(page, 'timer.state', undefined)
  const startedAt = new Date(Date.parse(running?.startedAt ?? '') - 60_000).toISOString()
  await callBusy(page, 'timer.update', { startedAt })
  await expect(elapsed).toHaveText(/^0:0?1:/)
}

test('the mini timer does a day’s work by the keyboard alone, and keeps its place', {
  tag: '@keyboard-only',
}, async ({ launchApp, tempFolder }) => {
  test.setTimeout(90_000)
  const { app, page } = await launchApp()
  await letRest(app, 0)
  await callBusy(page, 'welcome.start', { way: 'local', person })
  for (const name of ['Hytta', 'Naustet', 'Acme']) await callBusy(page, 'projects.create', { name })
  await callBusy(page, 'settings.set', { colorScheme: 'light' })
  await watchTray(app)
  for (const project of ['1', '2']) {
    await logHours(page, { project, workType: 'Arbeidstid', day: today(), span: lasting(1) })
  }
  await expect.poll(async () => (await trayItems(app)).map(({ label }) => label)).toContain('Mini-tidtaker')
  const opened = app.waitForEvent('window')
  await clickTray(app, 'Mini-tidtaker')
  const mini = miniTimer(await opened)
  const press = (key: string) => mini.page.keyboard.press(key)

  await test.step('a project is found by typing and started with Enter', async () => {
    await expect(mini.window).toContainText('Ingen tidtaker går')
    await expect(mini.window).toContainText('I dag: 2,0 t')
    expect(await miniFacts(app)).toMatchObject({ onTop: true, bounds: { height: 64 } })
    await press('l')
    await expect(mini.options).toHaveText([/^Naustet/, /^Hytta/])
    await mini.page.keyboard.type('acm')
    await expect(mini.options).toHaveText([/Acme/])
    await press('Enter')
    await expect(mini.options.first()).toHaveText('Arbeidstid')
    await press('Enter')
    await expect(mini.elapsed).toBeVisible()
    await expect(mini.window).toContainText('Acme')
    await expect(mini.options).toHaveCount(0)
    expect((await miniFacts(app))?.bounds.height).toBe(64)
  })

  await test.step('Space pauses and goes on, S stops, and the hours are there at once', async () => {
    await letMinutePass(page, mini)
    await press('Space')
    await expect(mini.resume).toBeVisible()
    await expect(timerBar(page).resume).toBeVisible()
    expect((await stretches(page)).map(({ projectName }) => projectName)).toEqual(['Acme'])
    await press('Space')
    await expect(mini.pause).toBeVisible()
    await letMinutePass(page, mini)
    await press('s')
    await expect(mini.window).toContainText('Ingen tidtaker går')
    expect(await stretches(page)).toHaveLength(2)
  })

  await test.step('Escape closes the list; the arrows choose, and switching loses no second', async () => {
    await press('ArrowDown')
    await expect(mini.field).toBeFocused()
    await press('Escape')
    await expect(mini.field).toBeHidden()
    await press('ArrowDown')
    await press('Enter')
    await expect(mini.window).toContainText('Acme')
    await letMinutePass(page, mini)
    await press('l')
    await press('ArrowDown')
    await press('Enter')
    await expect(mini.window).toContainText('Hytta')
    const { running } = await callBusy(page, 'timer.state', undefined)
    expect(running?.startedAt).toBe((await stretches(page)).at(-1)?.endedAt)
  })

  await test.step('every button is reached with Tab and says its name and key', async () => {
    const names: (string | null)[] = []
    for (let stop = 0; stop < 5; stop++) {
      await press('Tab')
      names.push(await mini.page.evaluate(() => document.activeElement?.getAttribute('title') ?? null))
    }
    expect(names).toEqual([
      'Sett på pause (Mellomrom)',
      'Stopp (S)',
      'Bytt prosjekt (L)',
      'Lukk',
      'Vis Busy (B)',
    ])
    await expectAccessible(mini.page, 'mini-tidtakeren')
    await press('l')
    await expect(mini.options.first()).toBeVisible()
    await expectAccessible(mini.page, 'mini-tidtakeren med listen')
    await press('Escape')
  })

  await test.step('a question about an absence shows, and leads to the main window', async () => {
    await callBusy(page, 'timer.update', { startedAt: new Date(Date.now() - 3_600_000).toISOString() })
    await beAway(app, 'sleep', 30)
    await expect(mini.needsYou).toBeVisible()
    await mini.needsYou.click()
    await expect(absenceCard(page).card).toBeVisible()
    await absenceCard(page).keep.click()
    await expect(mini.needsYou).toBeHidden()
  })

  await test.step('it follows the language, and the main window’s button brings it back to its place', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const mini = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL().endsWith('#/mini'))
      mini?.setBounds({ x: 111, y: 222, width: 400, height: 64 })
    })
    const file = join(tempFolder, 'user-data/mini-timer.json')
    await expect.poll(() => JSON.parse(readFileSync(file, 'utf8'))).toEqual({ x: 111, y: 222, width: 400 })
    const closed = mini.page.waitForEvent('close')
    await mini.close.click()
    await closed
    await callBusy(page, 'settings.set', { language: 'en' })
    const reopened = app.waitForEvent('window')
    await page.keyboard.press('Shift+T')
    const again = miniTimer(await reopened)
    await expect(again.page.getByRole('button', { name: 'Switch project' })).toBeVisible()
    expect((await miniFacts(app))?.bounds).toEqual({ x: 111, y: 222, width: 400, height: 64 })
  })
})
