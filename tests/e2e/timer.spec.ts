import type { Page } from '@playwright/test'
import { addDays } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { lastWeek, today } from './app/days.ts'
import { lasting, logHours } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { clickTray, trayItems, watchTray } from './app/trayProbe.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'
import { timerBar } from './pages/timerBar.ts'

/** Lets the timer have begun earlier, since no test waits for an hour. */
async function letItHaveRun(page: Page, minutes: number): Promise<string> {
  const startedAt = new Date(Date.now() - minutes * 60_000).toISOString()
  await callBusy(page, 'timer.update', { startedAt })
  return startedAt
}

const startOf = async (page: Page) => (await callBusy(page, 'timer.state', undefined)).running?.startedAt

test('a timer starts with one press, and stopping it asks what the time was for', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  const timer = timerBar(page)
  const timeline = timelinePage(page)
  await timer.start.click()
  await expect(timer.running).toContainText('Uten prosjekt')
  await expect(timer.elapsed).toHaveText(/^0:00:0[1-9]$/)
  await letItHaveRun(page, 1)

  await timer.stop.click()
  await expect(timer.dialog).toContainText('Uten arbeidstype lagres tiden som ufullstendig.')
  await timer.keepRunning.click()
  await expect(timer.elapsed).toHaveText(/^0:01:/)

  await timer.stop.click()
  await timer.pickProject('hytta', /Hytta/)
  await timer.pickWorkType('Arbeidstid')
  await timer.description.fill('Snekring')
  await timer.save.click()
  await expect(timer.start).toBeVisible()
  await expect(timeline.entry('Snekring')).toHaveText(/Hytta.*Arbeidstid.*0,02 t/)

  await test.step('a timer on a known pair starts from «Nylig brukt» and stops without a question', async () => {
    await timer.recent.click()
    await page.getByRole('menuitem', { name: /Hytta.*Arbeidstid/ }).click()
    await expect(timer.running).toContainText('Hytta')
    await timer.stop.click()
    await expect(page.getByText('Det ble under et minutt, så ingenting er ført.')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Hytta' })).toHaveCount(1)
    await timer.recent.click()
    await page.getByRole('menuitem', { name: /Hytta.*Arbeidstid/ }).click()
    await expect(timer.running).toContainText('Hytta')
    await letItHaveRun(page, 1)
    await timer.stop.click()
    await expect(timer.start).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'Hytta' })).toHaveCount(2)
  })

  await test.step('the second half of a double click on «Stopp» starts nothing', async () => {
    await timer.start.hover()
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })
    expect(await startOf(page)).toBeUndefined()
    await page.mouse.down()
    await page.mouse.up()
    await expect.poll(() => startOf(page)).toBeDefined()
    await callBusy(page, 'timer.discard', {})
  })
})

test('a timer outlives a power cut and a restart, with its right start', async ({ launchApp }) => {
  const first = await launchApp()
  await startLocal(first.page, 'Hytta')
  await timerBar(first.page).start.click()
  await expect(timerBar(first.page).elapsed).toBeVisible()
  const startedAt = await startOf(first.page)
  expect(startedAt).toBeDefined()
  await first.kill()

  const second = await launchApp()
  await expect(timerBar(second.page).elapsed).toBeVisible()
  expect(await startOf(second.page)).toBe(startedAt)
  const earlier = await letItHaveRun(second.page, 12)
  await expect(timerBar(second.page).elapsed).toHaveText(/^0:12:/)
  await second.close()

  const third = await launchApp()
  await expect(timerBar(third.page).elapsed).toHaveText(/^0:12:/)
  expect(await startOf(third.page)).toBe(earlier)
})

test('only one timer runs: starting another keeps the time of the first', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta', 'Naustet')
  for (const project of ['1', '2']) {
    await logHours(page, { project, workType: 'Arbeidstid', day: lastWeek()[0] ?? today(), span: lasting(1) })
  }
  const { recent } = await callBusy(page, 'timer.state', undefined)
  const [hytta, naustet] = ['Hytta', 'Naustet'].map((name) =>
    recent.find((pair) => pair.projectName === name),
  )
  await callBusy(page, 'timer.start', { projectId: hytta?.projectId, workTypeId: hytta?.workTypeId })
  await letItHaveRun(page, 1)
  await callBusy(page, 'timer.start', { projectId: naustet?.projectId, workTypeId: naustet?.workTypeId })

  await expect(timerBar(page).running).toContainText('Naustet')
  await expect(timelinePage(page).entries(today()).filter({ hasText: 'Hytta' })).toHaveCount(1)
  await expect(timerBar(page).stop).toHaveCount(1)
})

test('a start is pulled back, a stop set earlier, and a switch made at one instant', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta', 'Naustet')
  const timer = timerBar(page)
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name })
  const clockAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toTimeString().slice(0, 5)
  const projectId = (await callBusy(page, 'projects.search', { query: '1', day: today(), limit: 1 }))[0]?.id
  const workTypes = await callBusy(page, 'workTypes.forProject', {
    projectId: projectId ?? null,
    day: today(),
  })
  await callBusy(page, 'timer.start', { projectId, workTypeId: workTypes[0]?.id })

  await test.step('«Startet 15 min før» in the menu, then typed where it runs into what was logged', async () => {
    await timer.more.click()
    await item('Startet 15 min før').click()
    await expect(timer.elapsed).toHaveText(/^0:15:/)
    await callBusy(page, 'timer.stop', { stoppedAt: new Date(Date.now() - 5 * 60_000).toISOString() })
    await callBusy(page, 'timer.start', { workTypeId: workTypes[0]?.id })
    await timer.more.click()
    await item(/^Startet \d\d:\d\d/).click()
    const panel = page.getByRole('dialog', { name: 'Tidtaker' })
    await expect(panel.getByLabel('Startet', { exact: true })).toBeFocused()
    const quarterBefore = new Date(Date.parse((await startOf(page)) ?? '') - 15 * 60_000)
    await panel.getByTitle('Startet: 15 minutter tidligere').click()
    await expect(panel.getByLabel('Startet', { exact: true })).toHaveValue(
      quarterBefore.toTimeString().slice(0, 5),
    )
    await expect(panel.getByText(/^Overlapper Hytta/)).toBeVisible()
    await panel.getByRole('button', { name: /^Begynn/ }).click()
    await expect(panel.getByText(/^Overlapper Hytta/)).toBeHidden()
    await panel.getByRole('button', { name: 'Lagre' }).click()
    await expect(panel).toBeHidden()
    const { days } = await callBusy(page, 'timeEntries.week', { day: today() })
    const ended = days.flatMap(({ entries }) => entries).map(({ endedAt }) => endedAt)
    expect(ended).toContain(await startOf(page))
  })

  await test.step('«Bytt prosjekt …» ends one and starts the other at the same instant', async () => {
    await timer.more.click()
    await item('Bytt prosjekt …').click()
    await timer.pickProject('naust', /Naustet/)
    await timer.pickWorkType('Arbeidstid')
    await page.getByRole('dialog', { name: 'Bytt prosjekt' }).getByRole('button', { name: 'Bytt' }).click()
    await expect(timer.running).toContainText('Naustet')
    const { days } = await callBusy(page, 'timeEntries.week', { day: today() })
    const ended = days.flatMap(({ entries }) => entries).map(({ endedAt }) => endedAt)
    expect(ended).toContain(await startOf(page))
  })

  await test.step('«Stopp tidligere …» keeps the hours until then', async () => {
    await letItHaveRun(page, 60)
    await timer.more.click()
    await item('Stopp tidligere …').click()
    const end = timer.dialog.getByLabel('Sluttet', { exact: true })
    await end.fill('48')
    await timer.save.click()
    await expect(timer.dialog).toContainText('er ikke forstått')
    await end.fill(clockAgo(30))
    await timer.save.click()
    await expect(timer.start).toBeVisible()
    const { days } = await callBusy(page, 'timeEntries.week', { day: today() })
    const naustet = days
      .flatMap(({ entries }) => entries)
      .filter(({ projectName }) => projectName === 'Naustet')
    expect(naustet.reduce((sum, { minutes }) => sum + minutes, 0)).toBeGreaterThanOrEqual(29)
    expect(naustet.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(31)
  })

  await test.step('a timer that has run for days: the day stands beside the time, and can be said', async () => {
    await callBusy(page, 'timer.start', { workTypeId: workTypes[0]?.id })
    await letItHaveRun(page, 3 * 24 * 60)
    await timer.more.click()
    await item('Stopp tidligere …').click()
    const meant = addDays(today(), -2)
    await timer.dialog.getByLabel('Sluttet', { exact: true }).fill('23:30')
    await timer.dialog.getByLabel('Dag').selectOption(meant)
    await expect(timer.dialog.getByLabel('Sluttet', { exact: true })).toHaveValue('23:30')
    await timer.save.click()
    await expect(timer.start).toBeVisible()
    const { days } = await callBusy(page, 'timeEntries.week', { day: meant })
    const ended = days.flatMap(({ entries }) => entries).map(({ endedAt }) => endedAt)
    expect(ended).toContain(new Date(`${meant}T23:30:00`).toISOString())
  })
})

test('the tray tells what runs, today’s total, the five latest pairs and the sync state, and starts and stops', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp()
  await startLocal(page, 'A', 'B', 'C', 'D', 'E', 'F')
  await watchTray(app)
  const labels = async () => (await trayItems(app)).map(({ label }) => label)
  for (const project of ['1', '2', '3', '4', '5', '6']) {
    await logHours(page, { project, workType: 'Arbeidstid', day: today(), span: lasting(0.25) })
  }
  await expect
    .poll(labels)
    .toEqual([
      'Ingen tidtaker går',
      'I dag: 1,5 t',
      'Start tidtaker',
      'Siste',
      ...['F', 'E', 'D', 'C', 'B'].map((project) => `${project} · Arbeidstid`),
      'Bare på denne maskinen',
      'Mini-tidtaker',
      'Vis Busy',
      'Avslutt',
    ])

  await clickTray(app, 'D · Arbeidstid')
  await expect(timerBar(page).running).toContainText('D')
  await letItHaveRun(page, 1)
  await expect.poll(labels).toContain('D · Arbeidstid · 0:01')
  expect(await labels()).toContain('I dag: 1,52 t')
  expect((await trayItems(app)).find(({ label }) => label === 'D · Arbeidstid · 0:01')?.enabled).toBe(false)

  await clickTray(app, 'Stopp tidtaker')
  await expect(timerBar(page).start).toBeVisible()
  await expect.poll(labels).toContain('Ingen tidtaker går')
  await expect(timelinePage(page).entries(today())).toHaveCount(7)

  await clickTray(app, 'Start tidtaker')
  await expect(timerBar(page).running).toContainText('Uten prosjekt')
  await expect.poll(labels).toContain('Uten prosjekt · 0:00')

  await clickTray(app, 'Bare på denne maskinen')
  await expect(mainWindow(page).outbox).toHaveAttribute('aria-current', 'page')
})
