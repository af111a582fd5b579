import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek, today } from './app/days.ts'
import { clock, lasting, logHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { requestCount, timesheet } from './app/timesheet.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { submitDialog } from './pages/submitDialog.ts'
import { timelinePage } from './pages/timelinePage.ts'

test('hours stay here under «Ikke overfør»; choosing otherwise asks first, and sends what was submitted', async ({
  startConnected,
}) => {
  const { simulator, page, settings: window } = await startConnected()
  const [monday] = lastWorkWeek()
  await logHours(page, { project: '1001', workType: 'Møte', day: monday, span: clock(8, 10) })
  const timeline = timelinePage(page)
  const submission = submitDialog(page)
  await timeline.previousWeek.click()
  await timeline.submit.click()
  await expect(submission.dialog).toContainText('Ingenting sendes til Tripletex: timeoverføring er slått av.')
  await submission.confirm.click()
  await expect(timeline.entry('Møte')).toContainText('Sendt til godkjenning')
  expect((await callBusy(page, 'outbox.list', undefined)).open).toEqual([])
  expect(await requestCount(simulator, 'POST', '/v2/timesheet/entry')).toBe(0)

  const settings = settingsWindow(window)
  await expect(settings.transfer('Ikke overfør')).toBeChecked()
  await settings.transfer('Ved innsending til godkjenning').click()
  await expect(settings.question).toContainText(
    'Bare summen per person, prosjekt, arbeidstype og dag sendes.',
  )
  await expect(settings.question).toContainText('Ingenting legges i utboksen nå.')
  await settings.countedFrom.fill(monday)
  await expect(settings.question).toContainText('1 sum, 2,0 t, legges i utboksen med en gang.')
  await settings.confirm('Avbryt').click()
  await expect(settings.transfer('Ikke overfør')).toBeChecked()
  expect(await timesheet(simulator)).toEqual([])

  await settings.transfer('Ved innsending til godkjenning').click()
  await settings.countedFrom.fill(monday)
  await settings.confirm('Overfør timer').click()

  await expect(settings.transfer('Ved innsending til godkjenning')).toBeChecked()
  await expect
    .poll(() => timesheet(simulator))
    .toEqual([{ employee: '1', project: '1001', workType: 'Møte', day: monday, hours: 2 }])
})

test('only totals per employee, project, work type and day leave, and only of what was ticked', async ({
  startConnected,
}) => {
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const [monday, tuesday, wednesday] = lastWorkWeek()
  const meeting = { project: '1001', workType: 'Møte' }
  const work = { project: '1002', workType: 'Konsulentarbeid' }
  await logHours(page, { ...meeting, day: monday, span: clock(8, 9.5), description: 'Hemmelig oppstart' })
  await logHours(page, { ...meeting, day: monday, span: clock(12, 13), description: 'Hemmelig avslutning' })
  await logHours(page, { ...work, day: monday, span: lasting(3.75) })
  await logHours(page, { project: null, workType: 'Administrasjon', day: tuesday, span: lasting(0.5) })
  await logHours(page, { ...work, day: wednesday, span: lasting(7.5) })
  await logHours(page, { ...meeting, day: wednesday, span: lasting(1), description: 'Vent med denne' })

  const timeline = timelinePage(page)
  await timeline.previousWeek.click()
  await expect(timeline.weekFigure('ikke sendt')).toHaveText('15,25 t')
  await timeline.submit.click()
  const submission = submitDialog(page)
  await expect(submission.day(monday)).toBeChecked()
  await submission.day(tuesday).uncheck()
  await submission.entry('Vent med denne').uncheck()
  await expect(submission.dialog).toContainText('Sendes nå13,75 t')
  await expect(submission.dialog).toContainText('Beskrivelser og klokkeslett blir her.')
  await submission.confirm.click()

  const sent = [
    { employee: '1', project: '1001', workType: 'Møte', day: monday, hours: 2.5 },
    { employee: '1', project: '1002', workType: 'Konsulentarbeid', day: monday, hours: 3.75 },
    { employee: '1', project: '1002', workType: 'Konsulentarbeid', day: wednesday, hours: 7.5 },
  ]
  await expect.poll(() => timesheet(simulator)).toEqual(sent)
  await expect(mainWindow(page).sync).toHaveText(/^Alt sendt/)
  const { timesheetEntries } = await simulator.state()
  const written = timesheetEntries.filter(({ date }) => date >= monday)
  expect(written.map(({ comment, timeClocks }) => ({ comment, timeClocks }))).toEqual(
    sent.map(() => ({ comment: '', timeClocks: [] })),
  )
  expect(JSON.stringify(await simulator.state())).not.toContain('Hemmelig')
  await expect(timeline.weekFigure('ikke sendt')).toHaveText('1,5 t')
})

test('hours that are withdrawn leave Tripletex; hours that are changed change the same entry there', async ({
  startConnected,
}) => {
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const [monday] = lastWorkWeek()
  const meeting = { project: '1001', workType: 'Møte', day: monday }
  await logHours(page, { ...meeting, span: clock(8, 9), description: 'Første' })
  await logHours(page, { ...meeting, span: clock(10, 12), description: 'Andre' })
  const timeline = timelinePage(page)
  const submission = submitDialog(page)
  const editor = entryEditor(page)
  const hours = async () => (await timesheet(simulator)).map((row) => row.hours)
  const ids = async () =>
    (await simulator.state()).timesheetEntries.filter(({ date }) => date === monday).map(({ id }) => id)
  await timeline.previousWeek.click()
  await timeline.submit.click()
  await submission.confirm.click()
  await expect.poll(hours).toEqual([3])
  const first = await ids()

  await test.step('a submitted entry is locked, and opens again when it is withdrawn', async () => {
    await timeline.open('Andre')
    await expect(editor.duration).toHaveAttribute('readonly')
    await editor.withdraw.click()
    await expect.poll(hours).toEqual([1])
    expect(await ids()).toEqual(first)
  })

  await test.step('changed and submitted again, it is the same entry in Tripletex with another sum', async () => {
    await timeline.open('Andre')
    await editor.to.fill('12:30')
    await editor.save.click()
    await timeline.submit.click()
    await submission.confirm.click()
    await expect.poll(hours).toEqual([3.5])
    expect(await ids()).toEqual(first)
  })

  await test.step('with nothing submitted any more, nothing stands in Tripletex', async () => {
    for (const which of ['Første', 'Andre']) {
      await timeline.open(which)
      await editor.withdraw.click()
      await expect(editor.dialog).toBeHidden()
    }
    await expect.poll(hours).toEqual([])
    expect(await requestCount(simulator, 'DELETE', `/v2/timesheet/entry/${first[0]}`)).toBe(1)
  })
})

test('planned hours cannot be sent', async ({ startConnected }) => {
  const { simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const timeline = timelinePage(page)
  const submission = submitDialog(page)
  await timeline.newEntry.click()
  const editor = entryEditor(page)
  await editor.pickProject('1001', /Havila drift/)
  await editor.pickWorkType('Konsulentarbeid')
  await editor.day.press('PageUp')
  await editor.duration.fill('7,5')
  await expect(editor.dialog).toContainText('blir planlagt')
  await editor.save.click()
  await expect(editor.dialog).toBeHidden()

  await timeline.nextWeek.click()
  await expect(timeline.weekFigure('planlagt')).toHaveText('7,5 t')
  await expect(timeline.weekFigure('ikke sendt')).toHaveText('0,0 t')
  await timeline.submit.click()
  await expect(submission.dialog).toContainText('Det er ingen timer å sende denne uken')
  await expect(submission.dialog).toContainText('Planlagt: tiden har ikke gått ennå')
  await expect(submission.confirm).toBeHidden()

  const { days } = await callBusy(page, 'timeEntries.week', { day: today() })
  expect(days.flatMap(({ entries }) => entries)).toEqual([])
  expect(await timesheet(simulator)).toEqual([])
})

test('an empty Utboks says when hours come there, by the choice', async ({ startConnected }) => {
  const { page } = await startConnected({ transfer: 'onSubmission' })
  await mainWindow(page).outbox.click()
  for (const [choice, text] of [
    ['onSubmission', 'Timer kommer hit når du sender dem til godkjenning fra tidslinjen.'],
    ['onApproval', 'Timer kommer hit når de er godkjent.'],
    ['onOrder', 'Timer kommer hit når ordren de står på, er ferdigstilt.'],
    ['never', 'Det du fører, blir på denne maskinen.'],
  ] as const) {
    await callBusy(page, 'integration.setTransferChoice', { choice, from: null })
    await expect(page.getByText(text)).toBeVisible()
  }
})
