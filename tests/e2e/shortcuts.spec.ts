import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, logHours } from './app/hours.ts'
import { letRest, notifications, watchNotifications } from './app/presence.ts'
import { heldShortcuts, letOtherHold, pressAnywhere, watchShortcuts } from './app/systemShortcuts.ts'
import { expect, test } from './app/test.ts'
import { openSettings } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timerBar } from './pages/timerBar.ts'

const START_STOP = 'CommandOrControl+Alt+Shift+S'
const SWITCH = 'CommandOrControl+Alt+Shift+L'

test('system-wide shortcuts work, can be chosen anew, and say who is in the way', async ({ launchApp }) => {
  test.setTimeout(90_000)
  const launched = await launchApp()
  const { app, page } = launched
  await letRest(app, 0)
  await watchNotifications(app)
  await watchShortcuts(app)
  await callBusy(page, 'welcome.start', {
    way: 'local',
    person: { name: 'Ane Vik', email: '', employeeNumber: '' },
  })
  for (const name of ['Hytta', 'Naustet']) await callBusy(page, 'projects.create', { name })
  for (const project of ['1', '2']) {
    await logHours(page, { project, workType: 'Arbeidstid', day: today(), span: lasting(1) })
  }
  await callBusy(page, 'shortcuts.set', { name: 'startStop', accelerator: START_STOP })
  const timer = timerBar(page)

  await test.step('start and stop, switch to the last, a new entry, the window', async () => {
    await pressAnywhere(app, START_STOP)
    await expect(timer.running).toContainText('Uten prosjekt')
    await pressAnywhere(app, SWITCH)
    await expect(timer.running).toContainText('Naustet')
    await pressAnywhere(app, SWITCH)
    await expect(timer.running).toContainText('Hytta')
    await timer.pause.click()
    await expect(timer.resume).toBeVisible()
    await pressAnywhere(app, START_STOP)
    await expect(timer.running).toContainText('Hytta')
    await pressAnywhere(app, START_STOP)
    await expect(timer.start).toBeVisible()

    await page.keyboard.press('2')
    await expect(page).toHaveURL(/#\/week$/)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    await pressAnywhere(app, 'CommandOrControl+Alt+Shift+B')
    await expect
      .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
      .toBe(true)
    await expect(page).toHaveURL(/#\/week$/)
    await pressAnywhere(app, 'CommandOrControl+Alt+Shift+N')
    await expect(page.getByRole('dialog')).toBeVisible()
    await expect(page).toHaveURL(/#\/timeline$/)
    await page.getByRole('dialog').getByRole('button', { name: 'Lukk' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  })

  await test.step('what another program holds is told of once, quietly', async () => {
    await letOtherHold(app, SWITCH, true)
    for (const accelerator of ['Alt+F9', START_STOP]) {
      await callBusy(page, 'shortcuts.set', { name: 'startStop', accelerator })
    }
    await expect.poll(() => notifications(app)).toEqual([{ title: 'En snarvei virker ikke', silent: true }])
  })

  const settings = settingsWindow(await openSettings(launched))
  await settings.section('Snarveier').click()
  const keys = (name: string) => settings.page.getByRole('button', { name: new RegExp(`^${name} `) })
  const row = (name: string) => settings.page.getByText(name, { exact: true }).locator('../../..')

  await test.step('the settings say so, and take other keys from the keyboard', async () => {
    const switchKeys = keys('Bytt til forrige')
    await expect(switchKeys).toHaveAccessibleDescription(/^Et annet program bruker disse tastene\./)
    await expectAccessible(settings.page, 'Snarveier')
    await switchKeys.focus()
    await settings.page.keyboard.press('Enter')
    await expect(switchKeys).toHaveText('Trykk tastene …')
    await expect.poll(() => heldShortcuts(app)).toEqual([])
    await settings.page.keyboard.press('k')
    await expect(settings.page.getByText(/^Bruk Ctrl, Alt eller Cmd sammen/)).toBeVisible()
    await settings.page.keyboard.press('Control+Shift+K')
    await expect(switchKeys).toHaveText('CtrlShiftK')
    await expect.poll(() => heldShortcuts(app)).toContain('CommandOrControl+Shift+K')
    await expect(switchKeys).toHaveAccessibleDescription('Endre')
  })

  await test.step('two that are the same, none, Escape, and back to the first', async () => {
    const windowKeys = keys('Vis Busy')
    await windowKeys.click()
    await settings.page.keyboard.press('Control+Shift+K')
    await expect(windowKeys).toHaveAccessibleDescription(/^En annen snarvei i Busy har de samme tastene\./)
    await windowKeys.click()
    await settings.page.keyboard.press('Escape')
    await expect(windowKeys).toHaveText('CtrlShiftK')
    await row('Vis Busy').getByRole('button', { name: 'Fjern: Vis Busy' }).click()
    await expect(windowKeys).toHaveText('Ingen')
    await row('Vis Busy').getByRole('button', { name: 'Tilbakestill: Vis Busy' }).click()
    await expect(windowKeys).toHaveText('CtrlAltShiftB')
    expect((await callBusy(page, 'shortcuts.status', undefined)).map(({ state }) => state)).toEqual([
      'active',
      'active',
      'active',
      'active',
    ])
    expect(await notifications(app)).toHaveLength(1)
  })
})
