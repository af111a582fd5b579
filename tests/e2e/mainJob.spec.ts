import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { kari, reaching, untilPulled } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { clock, type Hours, lasting, logHours } from './app/hours.ts'
import type { LaunchOptions, RunningApp } from './app/launchApp.ts'
import type { Simulator, SimulatorOptions } from './app/startSimulator.ts'
import { expect, test } from './app/test.ts'
import { requestCount, type TimesheetRow, timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { submitDialog } from './pages/submitDialog.ts'
import { timelinePage } from './pages/timelinePage.ts'
import { welcomePage } from './pages/welcomePage.ts'

const mainJob = { tag: '@main-job' }

/** From Tripletex' return until its state is right. */
const withinMilliseconds = 10_000
/** The week leaves in one list. */
const LIST = '/v2/timesheet/entry/list'

const [monday, tuesday, wednesday, thursday, friday] = lastWorkWeek()
const havila = { project: '1001', workType: 'Konsulentarbeid' }
const acme = { project: '1002', workType: 'Møte' }
const inside = { project: null, workType: 'Administrasjon' }

/** A week of work: thirteen entries over five days, on nine keys, of which three hold several entries. */
const week: Hours[] = [
  { ...havila, day: monday, span: clock(8, 11), description: 'Oppstart' },
  { ...havila, day: monday, span: clock(11.5, 14), description: 'Kartlegging' },
  { ...acme, day: monday, span: clock(14, 16) },
  { ...havila, day: tuesday, span: lasting(7.5) },
  { ...havila, day: wednesday, span: clock(8, 9) },
  { ...havila, day: wednesday, span: clock(10, 10.5) },
  { ...havila, day: wednesday, span: clock(13, 16) },
  { ...inside, day: wednesday, span: lasting(2) },
  { ...acme, day: thursday, span: clock(9, 12) },
  { ...acme, day: thursday, span: clock(12.5, 15.25) },
  { ...inside, day: thursday, span: lasting(0.5) },
  { ...havila, day: friday, span: clock(8, 12) },
  { ...acme, day: friday, span: clock(12, 15.5) },
]

/** What Tripletex is to hold afterwards. */
const totals: TimesheetRow[] = [
  { employee: '1', ...havila, day: monday, hours: 5.5 },
  { employee: '1', ...acme, day: monday, hours: 2 },
  { employee: '1', ...havila, day: tuesday, hours: 7.5 },
  { employee: '1', ...havila, day: wednesday, hours: 4.5 },
  { employee: '1', ...inside, day: wednesday, hours: 2 },
  { employee: '1', ...acme, day: thursday, hours: 5.75 },
  { employee: '1', ...inside, day: thursday, hours: 0.5 },
  { employee: '1', ...havila, day: friday, hours: 4 },
  { employee: '1', ...acme, day: friday, hours: 3.5 },
]

interface Offline {
  running: RunningApp
  port: number
  state: string
  env: Record<string, string>
}

type Launch = (options?: Partial<LaunchOptions>) => Promise<RunningApp>
type Simulate = (options?: SimulatorOptions) => Promise<Simulator>

/** Connects and chooses the transfer as a person does, pulls, loses Tripletex, and logs and submits the week. */
async function submitWeekOffline(
  launchApp: Launch,
  startSimulator: Simulate,
  folder: string,
): Promise<Offline> {
  const state = join(folder, 'tripletex.json')
  const simulator = await startSimulator({ state })
  const env = reaching(simulator)
  const running = await launchApp({ env })
  const { app, page } = running
  const welcome = welcomePage(page)
  await welcome.name.fill(kari.name)
  await welcome.employeeNumber.fill(kari.employeeNumber)
  const opened = app.waitForEvent('window')
  await welcome.tripletex.click()
  const settings = settingsWindow(await opened)
  await settings.openForm.click()
  await settings.userKey.fill('sim-admin')
  await settings.connect.click()
  await expect(settings.tripletex).toContainText('Fjordkonsult AS')
  await settings.transfer('Ved innsending til godkjenning').click()
  await settings.confirm('Overfør timer').click()
  await expect(settings.question).toBeHidden()
  await untilPulled(page)

  await simulator.stop()
  for (const hours of week) await logHours(page, hours)
  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await expect(timeline.weekFigure('ikke sendt')).toHaveText('35,25 t')
  await timeline.submit.click()
  await submitDialog(page).confirm.click()
  await expect(mainWindow(page).sync).toHaveText('Frakoblet · 9 venter')
  return { running, port: simulator.port, state, env }
}

/** Tripletex holds exactly the totals, each once, and Busy knows it. */
async function expectTotals(simulator: Simulator, page: Page, since: number): Promise<void> {
  await expect
    .poll(async () => (await timesheet(simulator)).length, { timeout: withinMilliseconds, intervals: [100] })
    .toBe(totals.length)
  await expect(mainWindow(page).sync).toHaveText(/^Alt sendt \d\d:\d\d$/, { timeout: withinMilliseconds })
  const took = Date.now() - since
  test.info().annotations.push({ type: 'all sent after', description: `${took} ms` })
  expect(took).toBeLessThan(withinMilliseconds)
  const sorted = [...totals].sort((a, b) => sortKey(a).localeCompare(sortKey(b)))
  expect(await timesheet(simulator)).toEqual(sorted)
  expect((await callBusy(page, 'outbox.list', undefined)).open).toEqual([])
}

const sortKey = ({ day, project, workType }: TimesheetRow) => `${day} ${project} ${workType}`

test(
  'a week logged without network, and a power cut: every total arrives once',
  mainJob,
  async ({ launchApp, startSimulator, tempFolder }) => {
    const { running, port, state, env } = await submitWeekOffline(launchApp, startSimulator, tempFolder)
    await running.kill()

    const { page } = await launchApp({ env })
    await expect(mainWindow(page).sync).toContainText('9 venter')
    const simulator = await startSimulator({ port, state })
    await expectTotals(simulator, page, Date.now())
  },
)

test(
  'answers that are lost after Tripletex has stored the hours: still once each',
  mainJob,
  async ({ launchApp, startSimulator, tempFolder }) => {
    const { running, port, state } = await submitWeekOffline(launchApp, startSimulator, tempFolder)
    const simulator = await startSimulator({ port, state })
    await simulator.faults({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 4 })
    const since = Date.now()
    await expect.poll(async () => (await timesheet(simulator)).length, { timeout: 5000 }).toBeGreaterThan(0)
    await expectTotals(simulator, running.page, since)
    expect(await requestCount(simulator, 'POST', LIST)).toBe(1)
  },
)

test(
  'a power cut in the middle of sending: still once each',
  mainJob,
  async ({ launchApp, startSimulator, tempFolder }) => {
    const { running, port, state, env } = await submitWeekOffline(launchApp, startSimulator, tempFolder)
    const simulator = await startSimulator({ port, state, latency: 500 })
    await expect
      .poll(() => requestCount(simulator, 'POST', LIST), { timeout: withinMilliseconds, intervals: [20] })
      .toBe(1)
    await running.kill()

    const since = Date.now()
    const { page } = await launchApp({ env })
    await expectTotals(simulator, page, since)
  },
)
