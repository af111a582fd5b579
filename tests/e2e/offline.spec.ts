import { join } from 'node:path'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek } from './app/days.ts'
import { clock, lasting, submitHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

test('without Tripletex hours wait, tell why, and leave within 5 s of its return', async ({
  startConnected,
  startSimulator,
  tempFolder,
}) => {
  const state = join(tempFolder, 'tripletex.json')
  const { running, simulator, page } = await startConnected({
    transfer: 'onSubmission',
    simulator: { state },
  })
  const { sync, outbox: toOutbox } = mainWindow(page)
  const outbox = outboxPage(page)
  const [monday, tuesday] = lastWorkWeek()
  await expect(sync).toHaveText('Tilkoblet')

  await simulator.stop()
  const meeting = { project: '1001', workType: 'Møte', day: monday }
  await submitHours(
    running,
    { ...meeting, span: clock(8, 9.5), description: 'Oppstart' },
    { ...meeting, span: clock(12, 13), description: 'Avslutning' },
    { project: '1002', workType: 'Konsulentarbeid', day: tuesday, span: lasting(7.5) },
  )
  await expect(sync).toHaveText('Frakoblet · 2 venter')

  await toOutbox.click()
  await expect(outbox.section('Venter')).toContainText('2')
  const item = outbox.item('Havila drift · Møte')
  await expect(item).toContainText('Kari Nordmann')
  await expect(item).toContainText('2,5 t')
  await expect(item).toContainText('Ikke i Tripletex')
  await expect(outbox.items.filter({ hasText: 'Busy får ikke kontakt med Tripletex.' }).first()).toBeVisible()
  await outbox.showHours('Havila drift').click()
  await expect(item.getByRole('listitem')).toHaveText([
    /08:00–09:30.*Oppstart.*1,5 t/,
    /12:00–13:00.*Avslutning.*1,0 t/,
  ])

  const back = await startSimulator({ port: simulator.port, state })
  const ready = Date.now()
  await expect.poll(async () => (await timesheet(back)).length, { intervals: [50] }).toBe(2)
  await expect(sync).toHaveText(/^Alt sendt \d\d:\d\d$/)
  const took = Date.now() - ready
  test.info().annotations.push({ type: 'queue left after', description: `${took} ms` })
  expect(took).toBeLessThan(5000)
  await expect(outbox.section('Sendt nylig')).toContainText('2')
  await expect(item).toContainText(/Sendt \d\d:\d\d/)
  await item.getByRole('link', { name: 'Åpne uken i Tidslinje' }).click()
  await expect(timelinePage(page).entry('Avslutning')).toContainText('Overført til Tripletex')
})

test('a server in trouble: Utboks says when the next try is, and «Prøv nå» does not wait for it', async ({
  startConnected,
}) => {
  const { running, simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const outbox = outboxPage(page)
  const [monday] = lastWorkWeek()
  await simulator.faults({ kind: 'status', status: 503, path: '/v2/timesheet/entry' })
  await submitHours(running, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) })
  await mainWindow(page).outbox.click()
  const item = outbox.item('Havila drift')
  await expect(item).toContainText(
    'Tripletex hadde en feil da summen ble sendt. Busy prøver igjen av seg selv.',
  )
  await expect(item).toContainText(/Prøver igjen kl\. \d\d:\d\d/)
  await expect(mainWindow(page).sync).toHaveText('1 venter')
  await expect
    .poll(
      async () => {
        const { open } = await callBusy(page, 'outbox.list', undefined)
        return Date.parse(open[0]?.nextAttemptAt ?? '') - Date.now()
      },
      { timeout: 15_000 },
    )
    .toBeGreaterThan(5000)

  await simulator.clearFaults()
  await outbox.tryNow('Havila drift').click()

  await expect.poll(async () => (await timesheet(simulator)).length, { timeout: 3000 }).toBe(1)
  await expect(mainWindow(page).sync).toHaveText(/^Alt sendt/)
})

test('an item without an employee number leaves by itself once the number is filled in', async ({
  startConnected,
}) => {
  const {
    running,
    simulator,
    page,
    settings: window,
  } = await startConnected({
    transfer: 'onSubmission',
    employeeNumber: '',
  })
  const { sync, outbox: toOutbox } = mainWindow(page)
  const outbox = outboxPage(page)
  const [monday] = lastWorkWeek()
  await submitHours(running, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 9) })
  await expect(sync).toHaveText('1 trenger deg')
  await toOutbox.click()
  await expect(outbox.item('Havila drift')).toContainText('Kari Nordmann har ikke ansattnummer i Busy')
  await outbox.openProfile('Havila drift').click()

  const settings = settingsWindow(window)
  await expect(settings.heading).toHaveText('Profil')
  await settings.employeeNumber.fill('1')
  await settings.save.click()

  await expect(window.getByText('Nummeret finnes i Tripletex.')).toBeVisible()
  await expect
    .poll(() => timesheet(simulator))
    .toEqual([{ employee: '1', project: '1001', workType: 'Møte', day: monday, hours: 1 }])
  await expect(sync).toHaveText(/^Alt sendt/)
})
