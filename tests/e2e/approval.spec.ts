import { join } from 'node:path'
import { callBusy } from './app/callBusy.ts'
import { kari, reaching, untilPulled } from './app/connectedApp.ts'
import { dayHeading, lastWorkWeek } from './app/days.ts'
import { clock, lasting, logHours } from './app/hours.ts'
import type { LaunchOptions, RunningApp } from './app/launchApp.ts'
import type { Simulator } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { requestCount, timesheet } from './app/timesheet.ts'
import { approvalPeriodPage } from './pages/approvalPeriodPage.ts'
import { chooseToSave, exchangePanels } from './pages/exchangePanels.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { submitDialog } from './pages/submitDialog.ts'
import { timelinePage } from './pages/timelinePage.ts'

const approval = { tag: '@approval' }
const [monday, tuesday] = lastWorkWeek()
const ola = { name: 'Ola Fjell', email: '', employeeNumber: '2' }
const LIST = '/v2/timesheet/entry/list'
const ONE = '/v2/timesheet/entry'

type Launch = (options: Partial<LaunchOptions>) => Promise<RunningApp>

/** A machine of somebody's own, connected, on which hours leave when they are approved. */
async function machine(
  launch: Launch,
  simulator: Simulator,
  userDataDir: string,
  person: typeof kari,
  userKey: string,
): Promise<RunningApp> {
  const running = await launch({ env: reaching(simulator), userDataDir })
  const { app, page } = running
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person })
  await callBusy(page, 'integration.connect', {
    userKey,
    projectSync: true,
    environment: 'production',
    address: '',
    consumerToken: '',
  })
  await untilPulled(page)
  await callBusy(page, 'integration.setTransferChoice', { choice: 'onApproval', from: null })
  await (await opened).close()
  return running
}

/** Writes the own hours of last week for whoever approves them. */
async function exportHours({ app, page }: RunningApp, file: string): Promise<void> {
  const panels = exchangePanels(page)
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Eksporter til godkjenning' }).click()
  await panels.lastWeek.check({ force: true })
  await chooseToSave(app, file)
  await panels.save.click()
  await expect(panels.exporting.getByRole('status')).toContainText(file)
  await page.keyboard.press('Escape')
  await expect(panels.exporting).toBeHidden()
}

/** Takes in what somebody submitted, in «Godkjenn». */
async function importHours({ page }: RunningApp, file: string, outcome: string): Promise<void> {
  const panels = exchangePanels(page)
  await page.getByRole('link', { name: /^Godkjenn/ }).click()
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await takeIn(page, file, outcome, panels)
}

/** Takes in what was decided about the own hours, in Tidslinje. */
async function importDecisions({ page }: RunningApp, file: string, outcome: string): Promise<void> {
  const panels = exchangePanels(page)
  await page.getByRole('button', { name: 'Mer', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Importer timer eller avgjørelser' }).click()
  await takeIn(page, file, outcome, panels)
}

async function takeIn(
  page: RunningApp['page'],
  file: string,
  outcome: string,
  panels: ReturnType<typeof exchangePanels>,
): Promise<void> {
  await panels.choose(file)
  await panels.run.click()
  await expect(panels.done).toContainText(outcome)
  await panels.close.click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function exportDecisions({ app, page }: RunningApp, file: string): Promise<void> {
  await chooseToSave(app, file)
  await page.getByRole('button', { name: 'Eksporter avgjørelser' }).click()
  await expect(page.getByText('er lagret:')).toContainText(file)
}

test(
  'hours that are sent, sent back, mended and approved between two machines come to Tripletex once',
  approval,
  async ({ launchApp, startSimulator, tempFolder }) => {
    test.setTimeout(240_000)
    const state = join(tempFolder, 'tripletex.json')
    const simulator = await startSimulator({ state })
    const leader = await machine(launchApp, simulator, join(tempFolder, 'leader'), kari, 'sim-admin')
    const consultant = await machine(launchApp, simulator, join(tempFolder, 'ola'), ola, 'sim-consultant')
    const file = (name: string) => join(tempFolder, `${name}.busy`)
    const view = approvalPeriodPage(leader.page)
    const timeline = timelinePage(consultant.page)

    await test.step('the consultant submits without a network, and exports', async () => {
      await simulator.stop()
      const { page } = consultant
      await logHours(page, {
        project: '1001',
        workType: 'Møte',
        day: monday,
        span: clock(8, 12),
        description: 'Befaring',
      })
      await logHours(page, { project: '1001', workType: 'Møte', day: monday, span: clock(12, 14) })
      await logHours(page, { project: '1001', workType: 'Utvikling', day: tuesday, span: lasting(7) })
      await timeline.previousWeek.click()
      await timeline.submit.click()
      await submitDialog(page).confirm.click()
      await expect(timeline.weekFigure('ikke sendt inn')).toHaveText('0,0 t')
      await exportHours(consultant, file('sent'))
    })

    await test.step('the leader imports, sends one entry back, and exports', async () => {
      await importHours(leader, file('sent'), 'Importert: 3 nye.')
      await view.week(ola.name).click()
      await view.day(dayHeading(tuesday)).getByRole('checkbox').first().check()
      await view.reject.click()
      const dialog = leader.page.getByRole('dialog', { name: 'Avvis timer' })
      await dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Tirsdag var bare 6 timer')
      await dialog.getByRole('button', { name: 'Avvis' }).click()
      await expect(view.day(dayHeading(tuesday))).toContainText('«Tirsdag var bare 6 timer»')
      await exportDecisions(leader, file('sent back'))
    })

    await test.step('the consultant mends it, and submits and exports again', async () => {
      await importDecisions(consultant, file('sent back'), 'Importert: 1 avvist.')
      const { page } = consultant
      const week = await callBusy(page, 'timeEntries.week', { day: tuesday })
      const sentBack = week.days.flatMap(({ entries }) => entries).find(({ day }) => day === tuesday)
      expect(sentBack).toMatchObject({ status: 'logged', decision: { kind: 'rejected' } })
      if (!sentBack?.workTypeId) throw new Error('nothing was sent back')
      await callBusy(page, 'timeEntries.save', {
        id: sentBack.id,
        projectId: sentBack.projectId,
        workTypeId: sentBack.workTypeId,
        day: tuesday,
        span: { kind: 'duration', minutes: 360 },
        description: '',
      })
      await timeline.submit.click()
      await submitDialog(page).confirm.click()
      await exportHours(consultant, file('mended'))
    })

    const again = await test.step('the leader approves, and Tripletex holds each total once', async () => {
      await importHours(leader, file('mended'), 'Importert: 1 endret.')
      await view.week(ola.name).click()
      await view.approveWeek.click()
      await expect(view.said('3 oppføringer er godkjent · 12,0 t')).toBeVisible()
      await expect(mainWindow(leader.page).sync).toHaveText(/2 venter$/)
      const simulated = await startSimulator({ state, port: simulator.port })
      await expect(mainWindow(leader.page).sync).toHaveText(/^Alt sendt \d\d:\d\d$/, { timeout: 20_000 })
      expect(await timesheet(simulated)).toEqual([
        { employee: '2', project: '1001', workType: 'Møte', day: monday, hours: 6 },
        { employee: '2', project: '1001', workType: 'Utvikling', day: tuesday, hours: 6 },
      ])
      return simulated
    })

    await test.step('the consultant hears of it, and tells Tripletex of nothing', async () => {
      await exportDecisions(leader, file('approved'))
      await importDecisions(consultant, file('approved'), 'Importert: 3 godkjent.')
      const writes = async () =>
        (await requestCount(again, 'POST', ONE)) + (await requestCount(again, 'POST', LIST))
      const before = await writes()
      await callBusy(consultant.page, 'sync.now', undefined)
      const { open } = await callBusy(consultant.page, 'outbox.list', undefined)
      expect(open).toEqual([])
      const week = await callBusy(consultant.page, 'timeEntries.week', { day: monday })
      const entries = week.days.flatMap((day) => day.entries)
      expect(entries.map(({ status, transfer }) => [status, transfer])).toEqual(
        Array.from({ length: 3 }, () => ['approved', 'sent']),
      )
      expect(await writes()).toBe(before)
      expect((await timesheet(again)).map(({ hours }) => hours)).toEqual([6, 6])
    })

    await test.step('an approval that is taken back takes its hours out again', async () => {
      await view.day(dayHeading(tuesday)).getByRole('checkbox').first().check()
      await view.undoApproval.click()
      await expect
        .poll(async () => (await timesheet(again)).map(({ workType, hours }) => [workType, hours]), {
          timeout: 20_000,
        })
        .toEqual([['Møte', 6]])
      await exportDecisions(leader, file('reopened'))
      await importDecisions(consultant, file('reopened'), 'Importert: 1 gjenåpnet.')
      expect((await callBusy(consultant.page, 'outbox.list', undefined)).open).toEqual([])
    })
  },
)
