import type { ConnectedApp, ConnectedOptions } from './app/connectedApp.ts'
import { lastWorkWeek } from './app/days.ts'
import { lasting, submitHours } from './app/hours.ts'
import { othersDelete, othersWrite } from './app/others.ts'
import { expect, test } from './app/test.ts'
import { timesheet } from './app/timesheet.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { outboxPage } from './pages/outboxPage.ts'

/** A choice is carried out some seconds after it was made. */
const carriedOut = { timeout: 20_000 }
const meeting = { project: '1001', workType: 'Møte' }
const advice = { project: '1001', workType: 'Konsulentarbeid' }
const bid = { project: '1002', workType: 'Anbudsskriving' }

test('hours of others are shown beside Busy’s with what was agreed, and each choice does what it says', async ({
  startConnected,
}) => {
  const { running, simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const outbox = outboxPage(page)
  const { sync } = mainWindow(page)
  const [monday] = lastWorkWeek()
  const mine = /Møte.*5,0 t/
  await submitHours(running, { ...meeting, day: monday, span: lasting(1) })
  await expect(sync).toHaveText(/^Alt sendt/)
  await othersDelete(simulator, { ...meeting, day: monday })
  await othersWrite(simulator, { ...meeting, day: monday, hours: 3 })
  await othersWrite(simulator, { ...advice, day: monday, hours: 2.5 })
  await othersWrite(simulator, { ...bid, day: monday, hours: 0.75 })

  await submitHours(
    running,
    { ...meeting, day: monday, span: lasting(4) },
    { ...advice, day: monday, span: lasting(2) },
    { ...bid, day: monday, span: lasting(1.25) },
  )
  await expect(sync).toHaveText('3 trenger deg')
  await mainWindow(page).outbox.click()

  await test.step('both sides, and what was last agreed', async () => {
    await expect(outbox.section('Trenger deg')).toContainText('3')
    const item = outbox.item(mine)
    await expect(item).toContainText('I Tripletex står det 3,0 t denne dagen som Busy ikke har skrevet.')
    await expect(item).toContainText(/Busy5,0 tTripletex3,0 tSist avtalt1,0 t, \d/)
    await expect(item).toContainText(
      /Behold Tripletex3,0 t blir stående.*Bruk BusyBlir 5,0 t.*Legg sammenBlir 8,0 t/,
    )
    await expect(outbox.item('Konsulentarbeid')).toContainText('Aldri avtalt')
    expect((await timesheet(simulator)).map(({ hours }) => hours).sort()).toEqual([0.75, 2.5, 3])
  })

  await outbox.button(mine, 'Bruk Busy').click()
  await expect(outbox.item(mine)).toContainText('Du valgte Bruk Busy. Sendes om et øyeblikk.')
  await outbox.button('Konsulentarbeid', 'Behold Tripletex').click()
  await outbox.button('Anbudsskriving', 'Legg sammen').click()
  await expect(sync).toHaveText(/^Alt sendt/, carriedOut)

  expect(await timesheet(simulator)).toEqual([
    { employee: '1', ...advice, day: monday, hours: 2.5 },
    { employee: '1', ...meeting, day: monday, hours: 5 },
    { employee: '1', ...bid, day: monday, hours: 2 },
  ])
  await expect(outbox.item('Konsulentarbeid')).toContainText(/Beholdt \d\d:\d\d/)
  await expect(outbox.item(mine)).toContainText(/Sendt \d\d:\d\d/)

  await test.step('what was added up stays part of the total when Busy’s hours change', async () => {
    await submitHours(running, { ...bid, day: monday, span: lasting(1) })
    await expect.poll(async () => (await timesheet(simulator)).map(({ hours }) => hours)).toContain(3)
  })
})

/** Three hours of others stand in Tripletex where Busy has five, and Utboks is open. */
async function inConflict(startConnected: (options: ConnectedOptions) => Promise<ConnectedApp>) {
  const { running, simulator, page } = await startConnected({ transfer: 'onSubmission' })
  const { sync, outbox: link } = mainWindow(page)
  const [monday] = lastWorkWeek()
  await othersWrite(simulator, { ...meeting, day: monday, hours: 3 })
  await submitHours(running, { ...meeting, day: monday, span: lasting(5) })
  await expect(sync).toHaveText('1 trenger deg')
  await link.click()
  return { simulator, page, outbox: outboxPage(page), sync, monday }
}

test('a choice can be undone until it is sent, in the row and in the message', async ({ startConnected }) => {
  const { simulator, page, outbox, sync, monday } = await inConflict(startConnected)

  await outbox.button('Møte', 'Bruk Busy').click()
  await expect(sync).toHaveText('1 venter')
  await outbox.undo('Møte').click()
  await expect(sync).toHaveText('1 trenger deg')
  await outbox.button('Møte', 'Legg sammen').click()
  await outbox.undoInMessage.click()
  await expect(sync).toHaveText('1 trenger deg')
  expect(await timesheet(simulator)).toEqual([{ employee: '1', ...meeting, day: monday, hours: 3 }])

  await test.step('by the keyboard alone', async () => {
    await outbox.button('Møte', 'Legg sammen').focus()
    await page.keyboard.press('Enter')
    await expect(outbox.item('Møte')).toBeFocused()
    await outbox.undo('Møte').press('Enter')
    await expect(outbox.button('Møte', 'Behold Tripletex')).toBeVisible()
    await expect(outbox.item('Møte')).toBeFocused()
  })
})

test('a choice made without a network waits, can be undone, and is carried out when it is back', async ({
  startConnected,
}) => {
  const { simulator, outbox, sync, monday } = await inConflict(startConnected)
  await simulator.faults({ kind: 'offline' })

  await outbox.button('Møte', 'Bruk Busy').click()
  await expect(sync).toHaveText('Frakoblet · 1 venter', carriedOut)
  await expect(outbox.item('Møte')).toContainText('Sendes når Busy når Tripletex igjen.')
  await outbox.undo('Møte').click()
  await expect(outbox.section('Trenger deg')).toContainText('1')
  await outbox.button('Møte', 'Legg sammen').click()
  await expect(outbox.item('Møte')).toContainText('Du valgte Legg sammen.')

  await simulator.clearFaults()
  await expect(sync).toHaveText(/^Alt sendt/, carriedOut)
  expect(await timesheet(simulator)).toEqual([{ employee: '1', ...meeting, day: monday, hours: 8 }])
})
