import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { kari, untilPulled } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { clock, submitHours } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { keyForm } from './pages/keyForm.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'

const env = { BUSY_CONSUMER_TOKEN: 'sim-consumer', BUSY_TRIPLETEX_URL: undefined }

const keyFor = ({ url }: Simulator) => ({
  userKey: 'sim-admin',
  projectSync: true,
  environment: 'own' as const,
  address: url,
  consumerToken: '',
})

/** A simulator whose keys belong to Havila AS. */
async function beHavila(simulator: Simulator): Promise<void> {
  await simulator.edit({ resource: 'settings', action: 'update', values: { otherCompany: true } })
}

/** Goes in by «Koble til Tripletex», connected to the simulator and pulled; answers the settings window. */
async function connectedTo({ app, page }: RunningApp, simulator: Simulator): Promise<Page> {
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: kari })
  const settings = await opened
  await callBusy(page, 'integration.connect', keyFor(simulator))
  await untilPulled(page)
  await callBusy(page, 'integration.setTransferChoice', { choice: 'onSubmission', from: null })
  return settings
}

const workspace = (page: Page) =>
  mainWindow(page).views.getByRole('button', { name: /^(Fjordkonsult|Havila) AS$/ })

test('a key of another company opens a workspace of its own, and the queue of the first one waits in sight', {
  tag: '@integration-rules',
}, async ({ launchApp, startSimulator }) => {
  const fjordkonsult = await startSimulator()
  const havila = await startSimulator()
  await beHavila(havila)
  const first = await launchApp({ env })
  const settings = await connectedTo(first, fjordkonsult)
  const [monday] = lastWorkWeek()
  await fjordkonsult.faults({ kind: 'offline' })
  await submitHours(first, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) })
  await expect(mainWindow(first.page).sync).toHaveText('Frakoblet · 1 venter')

  const form = keyForm(settings)
  await form.open.click()
  await form.userKey.fill('sim-admin')
  await form.address.fill(havila.url)
  await form.connect.click()
  await expect(form.problem).toContainText('Nøkkelen hører til Havila AS')
  await form.openNew('Havila AS').click()

  await expect(settingsWindow(settings).tripletex).toContainText('Havila AS')
  await expect(settingsWindow(settings).tripletex).toContainText('Tilkoblet')
  const listed = settings.getByRole('table', { name: 'Arbeidsområder' })
  await expect(listed.getByRole('row', { name: /^Fjordkonsult AS/ })).toContainText('1')
  await expect(listed.getByRole('row', { name: /^Havila AS/ })).toContainText('åpent nå')
  await expect(workspace(first.page)).toHaveText('Havila AS')
  await expect(mainWindow(first.page).views).toContainText('Fjordkonsult AS: 1 venter')
  await untilPulled(first.page)
  await expectAccessible(settings, 'Integrasjoner with two workspaces')
  await expectAccessible(first.page, 'the main window with two workspaces')
  await first.close()

  const second = await launchApp({ env })
  await expect(workspace(second.page)).toHaveText('Havila AS')
  await expect(mainWindow(second.page).views).toContainText('Fjordkonsult AS: 1 venter')
  await fjordkonsult.clearFaults()
  await workspace(second.page).click()
  await second.page.getByRole('menuitem', { name: 'Fjordkonsult AS · 1 venter' }).click()
  await expect(workspace(second.page)).toHaveText('Fjordkonsult AS')
  await expect.poll(() => timesheet(fjordkonsult)).toHaveLength(1)
  await expect(mainWindow(second.page).sync).toHaveText(/^Alt sendt/)
  await expect(mainWindow(second.page).views).not.toContainText('AS: 1 venter')
  expect(await timesheet(havila)).toEqual([])
})

test('a running timer is stopped before another workspace is opened', {
  tag: '@integration-rules',
}, async ({ launchApp, startSimulator }) => {
  const fjordkonsult = await startSimulator()
  const havila = await startSimulator()
  await beHavila(havila)
  const running = await launchApp({ env })
  const { page } = running
  await connectedTo(running, fjordkonsult)
  await callBusy(page, 'integration.connectOtherCompany', keyFor(havila))
  await expect(workspace(page)).toHaveText('Havila AS')
  await callBusy(page, 'timer.start', { projectId: null, workTypeId: null, description: 'Møte' })

  await workspace(page).click()
  await page.getByRole('menuitem', { name: 'Fjordkonsult AS' }).click()
  await expect(page.getByRole('alert')).toContainText('En tidtaker går i dette arbeidsområdet.')
  await expect(workspace(page)).toHaveText('Havila AS')
})

test('what is asked for while the workspace changes is not done in the other company', {
  tag: '@integration-rules',
}, async ({ launchApp, startSimulator }) => {
  const fjordkonsult = await startSimulator()
  const havila = await startSimulator()
  await beHavila(havila)
  const { page, ...running } = await launchApp({ env })
  await connectedTo({ page, ...running }, fjordkonsult)
  await callBusy(page, 'integration.connectOtherCompany', keyFor(havila))

  const [gone, ...others] = await page.evaluate(() =>
    Promise.all([
      window.busy.call('workspace.open', { id: 'own' }),
      window.busy.call('company.set', { defaultPriceOre: 150_000 }),
      window.busy.call('settings.set', { hoursFormat: 'clock' }),
      window.busy.call('integration.setTransferChoice', { choice: 'never', from: null }),
      window.busy.call('timer.start', { projectId: null, workTypeId: null, description: 'Havila' }),
    ]),
  )
  expect(gone).toMatchObject({ ok: true })
  for (const other of others) expect(other).toMatchObject({ ok: false, error: { code: 'workspaceLeft' } })
  await expect(workspace(page)).toHaveText('Fjordkonsult AS')
  expect(await callBusy(page, 'company.get', undefined)).toMatchObject({ defaultPriceOre: null })
  expect(await callBusy(page, 'timer.state', undefined)).toMatchObject({ running: null })
  expect(await callBusy(page, 'settings.get', undefined)).toMatchObject({ hoursFormat: 'decimal' })
  expect(await callBusy(page, 'integration.status', undefined)).toMatchObject({
    transferChoice: 'onSubmission',
  })
})

test('a crash in the middle of the switch ends in one of the two, with both databases whole', {
  tag: '@integration-rules',
}, async ({ launchApp, startSimulator }) => {
  const fjordkonsult = await startSimulator()
  const havila = await startSimulator()
  await beHavila(havila)
  let running = await launchApp({ env })
  await connectedTo(running, fjordkonsult)
  await callBusy(running.page, 'integration.connectOtherCompany', keyFor(havila))

  for (const ms of [0, 30, 120]) {
    const others = (await callBusy(running.page, 'workspace.list', undefined)).filter(({ isOpen }) => !isOpen)
    const [to] = others
    if (!to) throw new Error('There is no other workspace.')
    const going = callBusy(running.page, 'workspace.open', { id: to.id }).catch(() => {})
    // Nothing tells how far the switch has come: it is ended at different moments.
    await running.page.waitForTimeout(ms)
    await running.kill()
    await going
    running = await launchApp({ env })
    await expect(workspace(running.page)).toBeVisible()
    const all = await callBusy(running.page, 'workspace.list', undefined)
    expect(all.map(({ companyName, unsent }) => [companyName, unsent])).toEqual([
      ['Fjordkonsult AS', 0],
      ['Havila AS', 0],
    ])
    expect(await callBusy(running.page, 'app.state', undefined)).toMatchObject({ phase: 'ready' })
  }
})

test('another key of the same company keeps everything', { tag: '@integration-rules' }, async ({
  launchApp,
  startSimulator,
}) => {
  const simulator = await startSimulator()
  const running = await launchApp({ env })
  const settings = await connectedTo(running, simulator)
  const [monday] = lastWorkWeek()
  await simulator.faults({ kind: 'revoke-key', key: 'sim-admin' })
  await submitHours(running, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) })
  await expect(settingsWindow(settings).tripletex).toContainText('Nøkkelen er avvist')

  const form = keyForm(settings)
  await form.open.click()
  await form.userKey.fill('sim-english')
  await form.connect.click()
  await expect(settingsWindow(settings).tripletex).toContainText('Tilkoblet')
  await expect.poll(() => timesheet(simulator)).toHaveLength(1)
  const { transferChoice, pulled } = await callBusy(running.page, 'integration.status', undefined)
  expect(transferChoice).toBe('onSubmission')
  expect(pulled.find(({ kind }) => kind === 'projects')?.active).toBeGreaterThan(0)
  expect(await callBusy(running.page, 'workspace.list', undefined)).toHaveLength(1)
})
