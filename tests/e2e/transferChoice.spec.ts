import { addDays } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek, today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, submitHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { requestCount, timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'
import { settingsWindow } from './pages/settingsWindow.ts'
import { timelinePage } from './pages/timelinePage.ts'

const tag = '@integration-rules'
const meeting = { project: '1001', workType: 'Møte' }
const written = new Intl.DateTimeFormat('nb-NO', { day: '2-digit', month: '2-digit', year: 'numeric' })
const numeric = (day: string) => written.format(new Date(`${day}T12:00:00`))

test('a choice that takes hours out of Tripletex names them, on the button too, before it does', {
  tag,
}, async ({ startConnected }) => {
  const { running, simulator, settings: window } = await startConnected({ transfer: 'onSubmission' })
  const settings = settingsWindow(window)
  const [monday, tuesday] = lastWorkWeek()
  await submitHours(
    running,
    { ...meeting, day: monday, span: lasting(4) },
    { ...meeting, day: tuesday, span: lasting(7) },
  )
  const sent = [
    { employee: '1', project: '1001', workType: 'Møte', day: monday, hours: 4 },
    { employee: '1', project: '1001', workType: 'Møte', day: tuesday, hours: 7 },
  ]
  await expect.poll(() => timesheet(simulator)).toEqual(sent)

  await test.step('the question says what is removed, whatever the date, and can be left', async () => {
    await settings.transfer('Ved godkjenning').click()
    await expect(settings.question).toContainText('2 summer, til sammen 11,0 t, fjernes fra Tripletex.')
    await expect(settings.question.getByText('fjernes fra Tripletex.')).toHaveCSS('font-weight', '700')
    await expect(settings.named).toHaveText([
      new RegExp(`${numeric(tuesday)} · Havila drift · Møte: 7,0 t`),
      new RegExp(`${numeric(monday)} · Havila drift · Møte: 4,0 t`),
    ])
    await expect(settings.question).not.toContainText('legges i utboksen')
    await settings.allHours.uncheck()
    await settings.countedFrom.fill(today())
    await expect(settings.question).toContainText(
      'Summer som Tripletex har fått før, følger valget, uansett dag.',
    )
    await expect(settings.question).toContainText('2 summer, til sammen 11,0 t, fjernes fra Tripletex.')
    await expect(settings.confirm('Overfør timer')).toHaveCount(0)
    await expect(settings.confirm('Fjern 2 summer fra Tripletex')).toBeEnabled()
    await expectAccessible(window, 'the question before hours are removed')
    await settings.confirm('Avbryt').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.transfer('Ved innsending til godkjenning')).toBeChecked()
    expect(await timesheet(simulator)).toEqual(sent)
  })

  await test.step('confirmed, it does just that', async () => {
    await settings.transfer('Ved godkjenning').click()
    await settings.confirm('Fjern 2 summer fra Tripletex').click()
    await expect(settings.question).toBeHidden()
    await expect.poll(() => timesheet(simulator)).toEqual([])
  })
})

test('«Ikke overfør» is not chosen in passing, asks where something waits, and is found again as it was', {
  tag,
}, async ({ startConnected }) => {
  const { running, simulator, page, settings: window } = await startConnected()
  const settings = settingsWindow(window)
  const [monday, tuesday, wednesday] = lastWorkWeek()
  await callBusy(page, 'integration.setTransferChoice', { choice: 'onSubmission', from: monday })
  await simulator.faults({ kind: 'offline' })
  await submitHours(
    running,
    ...[monday, tuesday, wednesday].map((day) => ({ ...meeting, day, span: lasting(6) })),
  )
  await expect(mainWindow(page).sync).toHaveText('Frakoblet · 3 venter')
  const waiting = async () => (await callBusy(page, 'outbox.list', undefined)).open.length

  await test.step('the arrow keys move, and choose nothing', async () => {
    await settings.transfer('Ved innsending til godkjenning').focus()
    await window.keyboard.press('ArrowUp')
    await expect(settings.transfer('Ikke overfør')).toBeFocused()
    await expect(settings.transfer('Ved innsending til godkjenning')).toBeChecked()
    await expect(settings.question).toBeHidden()
    expect(await waiting()).toBe(3)
  })

  await test.step('Enter chooses, and asks', async () => {
    await window.keyboard.press('Enter')
    await expect(settings.question).toContainText(
      '3 summer, 18,0 t, som venter, sendes ikke. Det som er overført, blir stående i Tripletex.',
    )
    await expectAccessible(window, 'the question before transfer is stopped')
    await window.keyboard.press('Escape')
    await expect(settings.question).toBeHidden()
    await expect(settings.transfer('Ved innsending til godkjenning')).toBeChecked()
    expect(await waiting()).toBe(3)
  })

  await test.step('answered with yes, nothing waits any more', async () => {
    await settings.transfer('Ikke overfør').click()
    await settings.confirm('Slutt å overføre').click()
    await expect(settings.question).toBeHidden()
    await expect(settings.transfer('Ikke overfør')).toBeChecked()
    expect(await waiting()).toBe(0)
    await simulator.clearFaults()
  })

  await test.step('on again, the date is as it was, and what was left out comes along', async () => {
    await settings.transfer('Ved innsending til godkjenning').click()
    await expect(settings.countedFrom).toHaveValue(numeric(monday))
    await expect(settings.question).toContainText('3 summer, til sammen 18,0 t, legges i utboksen')
    await settings.confirm('Overfør timer').click()
    await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toEqual([6, 6, 6])
    await expect(mainWindow(page).sync).toHaveText(/^Alt sendt/)
  })

  await test.step('with nothing waiting it takes effect at once, and takes nothing back', async () => {
    await settings.transfer('Ved innsending til godkjenning').press('ArrowUp')
    await window.keyboard.press('Space')
    await expect(settings.transfer('Ikke overfør')).toBeChecked()
    await expect
      .poll(async () => (await callBusy(page, 'integration.status', undefined)).transferChoice)
      .toBe('never')
    await expect(settings.question).toBeHidden()
    await expect(mainWindow(page).sync).toHaveText('Tilkoblet')
    expect(await timesheet(simulator)).toHaveLength(3)
    expect(await requestCount(simulator, 'DELETE', '/v2/timesheet/entry')).toBe(0)
  })
})

test('a later date says what is no longer sent, and no screen hides it afterwards', { tag }, async ({
  startConnected,
}) => {
  const { running, simulator, page, settings: window } = await startConnected({ transfer: 'onSubmission' })
  const settings = settingsWindow(window)
  const [monday, tuesday, wednesday] = lastWorkWeek()
  await submitHours(running, { ...meeting, day: monday, span: lasting(4) })
  await expect.poll(async () => (await timesheet(simulator)).length).toBe(1)
  await simulator.faults({ kind: 'offline' })
  await submitHours(running, ...[tuesday, wednesday].map((day) => ({ ...meeting, day, span: lasting(7) })))
  await expect(mainWindow(page).sync).toHaveText('Frakoblet · 2 venter')
  const tomorrow = addDays(today(), 1)

  await test.step('a day ahead is said in words, and one far ahead is refused', async () => {
    await settings.changeDate.click()
    await settings.allHours.uncheck()
    await settings.countedFrom.fill(tomorrow)
    await expect(settings.question).toContainText(`Ingen timer overføres før ${numeric(tomorrow)}.`)
    await expect(settings.question).toContainText('2 summer, 14,0 t, som venter, sendes ikke.')
    await expect(settings.question).not.toContainText('fjernes fra Tripletex')
    await settings.countedFrom.fill('5000-01-01')
    await expect(settings.question).toContainText('Dagen er mer enn ett år fram i tid.')
    await expect(settings.confirm('Endre dato')).toBeDisabled()
    await expect(
      callBusy(page, 'integration.setTransferChoice', { choice: 'onSubmission', from: '5000-01-01' }),
    ).rejects.toThrow('transferDayTooFar')
    await settings.countedFrom.fill(tomorrow)
    await settings.confirm('Endre dato').click()
    await expect(settings.question).toBeHidden()
    await simulator.clearFaults()
  })

  await test.step('Utboks and Tidslinje tell of the hours that stay', async () => {
    await timelinePage(page).previousWeek.click()
    await expect(timelinePage(page).weekFigure('ikke sendt inn')).toHaveText('0,0 t')
    await expect(timelinePage(page).weekFigure('blir i Busy')).toHaveText('14,0 t')
    await expectAccessible(page, 'Tidslinje with hours that the date keeps here')
    await mainWindow(page).outbox.click()
    await expect(outboxPage(page).held).toContainText(
      `2 summer, til sammen 14,0 t, fra før ${numeric(tomorrow)} blir i Busy.`,
    )
    await expect(page.getByRole('main')).not.toContainText('Alt er sendt')
    await expectAccessible(page, 'Utboks with hours that the date keeps here')
    expect(await timesheet(simulator)).toMatchObject([{ day: monday, hours: 4 }])
  })

  await test.step('the way leads to the date, and back they are sent', async () => {
    await outboxPage(page).changeDate.click()
    await settings.changeDate.click()
    await settings.allHours.check()
    await settings.confirm('Endre dato').click()
    await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toEqual([4, 7, 7])
    await expect(outboxPage(page).held).toBeHidden()
  })
})
