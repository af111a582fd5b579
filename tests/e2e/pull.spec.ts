import { callBusy } from './app/callBusy.ts'
import { kari, reaching, untilPulled } from './app/connectedApp.ts'
import { lastWorkWeek, today } from './app/days.ts'
import { clock, logHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { requestCount } from './app/timesheet.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

test('everything arrives, with how far it has come; closed projects come in as archived', async ({
  launchApp,
  startSimulator,
}) => {
  const simulator = await startSimulator({ latency: 250 })
  const { app, page } = await launchApp({ env: reaching(simulator) })
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: kari })
  const settings = settingsWindow(await opened)
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()

  await expect(settings.page.getByText(/^Henter (kunder|mva-koder|produkter) …$/)).toBeVisible()
  await expect(mainWindow(page).sync).toContainText(/Henter \S+ …/)
  const { employees, customers, products, activities, ...state } = await simulator.state()
  const projects = state.projects.filter(({ isOffer }) => !isOffer)
  const closed = projects.filter(({ isClosed }) => isClosed).length
  expect(closed).toBeGreaterThan(0)
  await expect(settings.pulled('Prosjekter')).toContainText(`${projects.length}, derav ${closed} arkivert`)
  await expect(settings.pulled('Prosjekter')).toContainText(/i dag \d\d:\d\d/)
  await expect(settings.pulled('Ansatte')).toContainText(String(employees.length))
  await expect(settings.pulled('Kunder')).toContainText(String(customers.length))
  await expect(settings.pulled('Produkter')).toContainText(String(products.length))
  await expect(settings.pulled('Arbeidstyper')).toContainText(String(activities.length))

  await timelinePage(page).newEntry.click()
  const editor = entryEditor(page)
  await editor.project.fill('Fjellheisen')
  await expect(editor.options).toHaveText([/Fjellheisen billettsystem.*Arkivert/])
  await expect(editor.options).toHaveAttribute('aria-disabled', 'true')
  await editor.project.press('Enter')
  await expect(editor.project).toHaveValue('Fjellheisen')
})

test('what is closed or renamed in Tripletex follows at the next pull, and one’s own hours stay', async ({
  startConnected,
}) => {
  const { simulator, page, settings: window } = await startConnected()
  const settings = settingsWindow(window)
  const [monday] = lastWorkWeek()
  const hours = {
    project: '1001',
    workType: 'Møte',
    day: monday,
    span: clock(8, 9.5),
    description: 'Oppstart',
  }
  await logHours(page, hours)
  const entriesNow = async () => {
    const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
    return days.flatMap(({ entries }) => entries)
  }
  const before = await entriesNow()
  const projects = (await simulator.state()).projects.filter(({ isOffer }) => !isOffer)
  const idOf = (number: string) => projects.find((each) => each.number === number)?.id
  await simulator.edit({
    resource: 'project',
    action: 'update',
    id: idOf('1001'),
    values: { isClosed: true },
  })
  await simulator.edit({
    resource: 'project',
    action: 'update',
    id: idOf('1002'),
    values: { name: 'Acme to' },
  })
  await simulator.edit({ resource: 'project', action: 'delete', id: idOf('1043') })

  const closed = projects.filter(({ isClosed }) => isClosed).length
  await settings.pull.click()
  await expect(settings.pulled('Prosjekter')).toContainText(
    `${projects.length}, derav ${closed + 2} arkivert`,
  )

  expect(await entriesNow()).toEqual(before)
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await expect(timeline.entries(monday)).toHaveText(/Havila drift.*Møte.*Oppstart.*08:00–09:30.*1,5 t/)
  await timeline.newEntry.click()
  const editor = entryEditor(page)
  await editor.project.fill('1001')
  await expect(editor.options.filter({ hasText: 'Havila drift' })).toContainText('Arkivert')
  await editor.project.fill('1002')
  await expect(editor.options.filter({ hasText: 'Acme to' })).toBeVisible()
})

test('a pull that broke off says so, and goes on where it was', async ({ startConnected }) => {
  const { simulator, settings: window } = await startConnected()
  const settings = settingsWindow(window)
  const customers = () => requestCount(simulator, 'GET', '/v2/customer')
  const before = await customers()
  await simulator.faults({ kind: 'status', status: 500, path: '/v2/customer', after: 1 })

  await settings.pull.click()
  await expect(settings.page.getByRole('alert')).toContainText('Hentingen stoppet.')
  const brokenOff = await customers()
  await simulator.clearFaults()
  await settings.pull.click()

  await expect(settings.page.getByRole('alert')).toBeHidden()
  await expect.poll(() => requestCount(simulator, 'GET', '/v2/project')).toBe(2)
  expect(brokenOff - before).toBeGreaterThanOrEqual(2)
  expect(await customers()).toBe(brokenOff + 1)
})

test('what the network kept back arrives when it returns, without a click', async ({
  launchApp,
  startSimulator,
}) => {
  const simulator = await startSimulator()
  const { app, page } = await launchApp({ env: reaching(simulator) })
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: kari })
  await simulator.faults({ kind: 'offline', path: '/v2/(customer|project|token/session/>whoAmI)', after: 1 })
  await callBusy(page, 'integration.connect', {
    userKey: 'sim-admin',
    projectSync: true,
    environment: 'production',
    address: '',
    consumerToken: '',
  })
  await expect(mainWindow(page).sync).toHaveText('Frakoblet')
  expect(await callBusy(page, 'projects.search', { query: '', day: today(), limit: 5 })).toEqual([])

  await simulator.clearFaults()
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))

  await untilPulled(page)
  await expect(mainWindow(page).sync).toHaveText('Tilkoblet')
  expect(await callBusy(page, 'projects.search', { query: '', day: today(), limit: 5 })).toHaveLength(5)
})
