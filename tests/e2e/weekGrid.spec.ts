import type { Page } from '@playwright/test'
import { addDays } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { dayHeading, dayName, lastWeek, lastWorkWeek } from './app/days.ts'
import { clock, lasting, logHours } from './app/hours.ts'
import { expect, test } from './app/test.ts'
import { weekPage } from './pages/weekPage.ts'

const [monday, tuesday, wednesday] = lastWorkWeek()
const work = { project: '1', workType: 'Arbeidstid' }

/** A person who works without Tripletex, with two projects of their own, in the week before this one. */
async function startInLastWeek(page: Page): Promise<void> {
  const person = { name: 'Ane Vik', email: '', employeeNumber: '' }
  await callBusy(page, 'welcome.start', { way: 'local', person })
  await callBusy(page, 'projects.create', { name: 'Hytta' })
  await callBusy(page, 'projects.create', { name: 'Naustet' })
  await page.getByRole('link', { name: 'Uke' }).click()
  await expect(page.getByRole('heading', { name: 'Ingen rader denne uken ennå' })).toBeVisible()
  await page.keyboard.press('[')
  await expect(page.getByRole('columnheader', { name: dayHeading(monday) })).toBeVisible()
}

/** What Tidslinje has for each day of the week before this one, in minutes. */
async function minutesOfDays(page: Page): Promise<number[]> {
  const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
  return days.map(({ minutes }) => minutes)
}

test('the week is filled in as a spreadsheet: what is typed, where keys lead, and one set of totals', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  const { keyboard } = page
  const week = weekPage(page)
  await startInLastWeek(page)
  await logHours(page, { ...work, day: tuesday, span: clock(8, 10), description: 'Tømmer' })
  const hytta = (day: number) => week.cell('Hytta', day)

  await test.step('each form of hours means what it says', async () => {
    await expect(hytta(1)).toHaveText(/2,0 t/)
    await hytta(0).focus()
    for (const [typed, shown] of [
      ['7,5', '7,5 t'],
      ['7.25', '7,25 t'],
      ['7:30', '7,5 t'],
      ['450m', '7,5 t'],
      ['+0,5', '8,0 t'],
      ['-1', '7,0 t'],
      ['8-11:30', '3,5 t'],
    ] as const) {
      await keyboard.type(typed)
      await keyboard.press('Enter')
      await expect(hytta(0)).toHaveText(shown)
      await hytta(0).focus()
    }
    const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
    expect(days[0]?.entries).toMatchObject([{ from: 480, to: 690, minutes: 210 }])
  })

  await test.step('clock-less hours and those with clock times are one total, here and in Tidslinje', async () => {
    await keyboard.press('ArrowRight')
    await expect(hytta(1)).toBeFocused()
    await keyboard.type('3')
    await keyboard.press('Tab')
    await expect(hytta(2)).toBeFocused()
    await keyboard.type('1')
    await keyboard.press('Tab')
    await expect(week.sum(1)).toHaveText('3,0 t')
    await expect(week.sum(7)).toHaveText('7,5 t')
    await expect(week.rowSum('Hytta')).toHaveText('7,5 t')
    await expect.poll(() => minutesOfDays(page)).toEqual([210, 180, 60, 0, 0, 0, 0])
    await hytta(1).focus()
    await keyboard.type('1')
    await keyboard.press('Enter')
    await expect(page.getByText('2,0 t i ruten er ført med klokkeslett.')).toBeVisible()
    await expect(hytta(1)).toHaveText(/3,0 t/)
  })

  await test.step('what is not understood stays in the cell, with the reason; Escape gives it up', async () => {
    await hytta(3).focus()
    await keyboard.type('7,5,5')
    await keyboard.press('Enter')
    await expect(week.problem).toHaveText(/«7,5,5» er ikke forstått\. Skriv timer som/)
    await expect(week.field).toHaveValue('7,5,5')
    await expect(week.field).toHaveAttribute('aria-invalid', 'true')
    await keyboard.press('Escape')
    await expect(hytta(3)).toBeFocused()
    await expect(hytta(3)).toHaveText('')
  })

  await test.step('a row is added by the keyboard, and has the focus', async () => {
    await keyboard.press('r')
    await keyboard.type('naus')
    await expect(page.getByRole('option', { name: /Naustet/ })).toBeVisible()
    await keyboard.press('Tab')
    await keyboard.type('arbeidst')
    await expect(page.getByRole('option')).toHaveText(['Arbeidstid'])
    await keyboard.press('Enter')
    await expect(week.form.getByLabel('Arbeidstype')).toHaveValue('Arbeidstid')
    await keyboard.press('Enter')
    await expect(week.cell('Naustet', 0)).toBeFocused()
    await keyboard.type('2')
    await keyboard.press('Enter')
    await expect(week.rowSum('Naustet')).toHaveText('2,0 t')
  })

  await test.step('arrows, Tab, Enter, Home, End and Ctrl lead as in a spreadsheet', async () => {
    const naustet = (day: number) => week.cell('Naustet', day)
    const leads = async (key: string, to: ReturnType<typeof hytta>) => {
      await keyboard.press(key)
      await expect(to).toBeFocused()
    }
    await leads('Shift+Enter', hytta(0))
    await leads('End', hytta(6))
    await leads('Tab', naustet(0))
    await leads('Shift+Tab', hytta(6))
    await leads('Home', hytta(0))
    await leads('Control+ArrowRight', hytta(6))
    await leads('Control+ArrowDown', naustet(6))
    await leads('Control+Home', hytta(0))
    await leads('Control+End', naustet(6))
    await leads('ArrowUp', hytta(6))
    await leads('ArrowLeft', hytta(5))
    await leads('Control+End', naustet(6))
    await leads('Tab', week.newRow)
    await leads('Shift+Tab', naustet(6))
  })

  await test.step('F2 and a double click edit what is there; Delete empties; both are undone', async () => {
    await week.cell('Naustet', 0).focus()
    await keyboard.press('F2')
    await expect(week.field).toHaveValue('2,0')
    await keyboard.press('End')
    await keyboard.press('Backspace')
    await keyboard.type('5')
    await keyboard.press('Enter')
    await expect(week.cell('Naustet', 0)).toHaveText('2,5 t')
    await week.cell('Naustet', 0).dblclick()
    await expect(week.field).toHaveValue('2,5')
    await keyboard.press('Escape')
    await keyboard.press('Delete')
    await expect(week.cell('Naustet', 0)).toHaveText('')
    await expect(week.row('Naustet')).toBeVisible()
    await keyboard.press('Control+z')
    await expect(week.cell('Naustet', 0)).toHaveText('2,5 t')
    await keyboard.press('Control+z')
    await expect(week.cell('Naustet', 0)).toHaveText('2,0 t')
    await keyboard.press('Control+Shift+z')
    await expect(week.cell('Naustet', 0)).toHaveText('2,5 t')
  })

  await test.step('leaving the field by the pointer writes it', async () => {
    await week.cell('Naustet', 4).click()
    await keyboard.type('1,5')
    await week.cell('Hytta', 4).click()
    await expect(week.cell('Naustet', 4)).toHaveText('1,5 t')
    await expect(week.field).toHaveCount(0)
  })

  await test.step('a cell has a comment, which is the description of its hours', async () => {
    await week.cell('Naustet', 0).focus()
    await keyboard.press('Shift+F2')
    await expect(week.comment).toBeFocused()
    await keyboard.type('Tjæring')
    await keyboard.press('Control+Enter')
    await expect(week.cell('Naustet', 0)).toBeFocused()
    await expect(week.cell('Naustet', 0)).toContainText('Kommentar: Tjæring')
    const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
    expect(days[0]?.entries.map(({ description }) => description)).toContain('Tjæring')
  })

  await test.step('the menu of a cell leads to Tidslinje', async () => {
    await week.cell('Hytta', 1).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Vis i Tidslinje' }).click()
    await expect(page).toHaveURL(/#\/timeline$/)
  })
})

test('the week before is copied: its rows, its hours, and what could not be copied is said', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  const week = weekPage(page)
  await startInLastWeek(page)
  const before = lastWeek().map((day) => addDays(day, -7))
  const naustet = { ...work, project: '2' }
  await logHours(page, { ...work, day: before[0] ?? monday, span: clock(8, 12), description: 'Grunnmur' })
  await logHours(page, { ...naustet, day: before[1] ?? monday, span: lasting(3) })
  await logHours(page, { ...naustet, day: before[2] ?? monday, span: lasting(2) })

  await expect(page.getByRole('heading', { name: 'Ingen rader denne uken ennå' })).toBeVisible()
  await week.copyRows.click()
  await expect(page.getByText('2 rader er kopiert fra forrige uke')).toBeVisible()
  await test.step('the message leaves room for the totals, which many rows push to the foot of the window', async () => {
    const message = page.getByRole('status').filter({ hasText: 'kopiert' })
    const foot = await page.locator('tfoot').evaluate((each) => each.getBoundingClientRect().height)
    const below = () => message.evaluate((each) => innerHeight - each.getBoundingClientRect().bottom)
    await expect.poll(below).toBeGreaterThan(foot)
  })
  await expect(week.rows).toHaveCount(2)
  await expect(week.sum(7)).toHaveText('0,0 t')
  await page.getByRole('status').getByRole('button', { name: 'Angre' }).click()
  await expect(week.rows).toHaveCount(0)

  await logHours(page, { ...naustet, day: wednesday, span: lasting(1) })
  await expect(week.rows).toHaveCount(1)
  await week.copyHours.dblclick()
  await expect(page.getByText(/7,0 t er kopiert fra forrige uke\. 1 oppføring ble ikke med/)).toBeVisible()
  await expect(week.cell('Hytta', 0)).toHaveText(/4,0 t/)
  await expect(week.cell('Naustet', 1)).toHaveText(/3,0 t/)
  await expect(week.cell('Naustet', 2)).toHaveText(/1,0 t/)
  await expect(week.copyHours).toHaveAttribute('aria-disabled', 'true')
  await expect(page.getByText(/7,0 t er kopiert fra forrige uke/)).toBeVisible()
  const { days } = await callBusy(page, 'timeEntries.week', { day: monday })
  expect(days[0]?.entries).toMatchObject([{ from: 480, to: 720, status: 'logged', description: 'Grunnmur' }])
  expect(days.map(({ minutes }) => minutes)).toEqual([240, 180, 60, 0, 0, 0, 0])
  await week.cell('Hytta', 3).focus()
  await page.keyboard.press('Control+z')
  await expect(week.rows).toHaveCount(1)
})

test('what is typed is written, wherever the window is led before Enter', async ({ launchApp }) => {
  const running = await launchApp()
  const { app, page } = running
  const { keyboard } = page
  const week = weekPage(page)
  await startInLastWeek(page)
  await logHours(page, { ...work, day: monday, span: lasting(2) })
  const written = (text: string) => page.getByRole('status').filter({ hasText: `${text} er ført.` })
  const undo = (text: string) => written(text).getByRole('button', { name: 'Angre' }).click()
  const lead = (path: string) =>
    app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('busy:event', 'navigate', { path: to })
    }, path)
  const type = async (day: number, text: string) => {
    await week.cell('Hytta', day).focus()
    await keyboard.type(text)
    await expect(week.field).toBeVisible()
  }

  await test.step('main leads to another view', async () => {
    await type(0, '6')
    await lead('/timeline')
    await expect(written(`Hytta, Arbeidstid, ${dayName(monday)}: 6,0 t`)).toBeVisible()
    await expect.poll(() => minutesOfDays(page)).toEqual([360, 0, 0, 0, 0, 0, 0])
    await undo('6,0 t')
    await expect.poll(() => minutesOfDays(page)).toEqual([120, 0, 0, 0, 0, 0, 0])
  })

  await test.step('main leads to another week: the hours stay in the week they were typed in', async () => {
    await page.getByRole('link', { name: 'Uke' }).click()
    const before = addDays(monday, -7)
    await logHours(page, { ...work, day: before, span: lasting(1) })
    await type(1, '3')
    await lead(`/week?day=${before}`)
    await expect(written(`Hytta, Arbeidstid, ${dayName(tuesday)}: 3,0 t`)).toBeVisible()
    await expect(week.cell('Hytta', 0)).toHaveText('1,0 t')
    await expect(week.cell('Hytta', 1)).toHaveText('')
    await expect(week.field).toHaveCount(0)
    await expect.poll(() => minutesOfDays(page)).toEqual([120, 180, 0, 0, 0, 0, 0])
    await keyboard.press(']')
    await expect(week.cell('Hytta', 1)).toHaveText('3,0 t')
  })

  await test.step('a comment is written as hours are', async () => {
    await week.cell('Hytta', 0).focus()
    await keyboard.press('Shift+F2')
    await keyboard.type('Tjæring')
    await week.cell('Hytta', 2).click()
    await expect(week.cell('Hytta', 0)).toContainText('Kommentar: Tjæring')
    await expect(week.comment).toHaveCount(0)
    await week.cell('Hytta', 1).focus()
    await keyboard.press('Shift+F2')
    await keyboard.type('Maling')
    await lead('/timeline')
    await expect(page.getByText('Maling')).toBeVisible()
    await page.getByRole('link', { name: 'Uke' }).click()
  })

  await test.step('one digit by accident and a click on another view: said, and undone', async () => {
    await type(0, '1')
    await page.getByRole('link', { name: 'Tidslinje' }).click()
    await undo('1,0 t')
    await expect.poll(() => minutesOfDays(page)).toEqual([120, 180, 0, 0, 0, 0, 0])
    await page.getByRole('link', { name: 'Uke' }).click()
  })

  await test.step('the views have keys that a cell does not take for hours, and the field is written', async () => {
    const views = page.getByRole('navigation', { name: 'Visninger' })
    await expect(views.getByRole('link', { name: 'Tidslinje' })).toHaveAttribute(
      'aria-keyshortcuts',
      'Control+1',
    )
    await type(1, '2')
    await keyboard.press('Control+3')
    await expect(page).toHaveURL(/#\/outbox$/)
    await undo('2,0 t')
    await expect(views.getByRole('link', { name: 'Tidslinje' })).toHaveAttribute('aria-keyshortcuts', '1')
    await keyboard.press('Control+2')
    await expect(week.cell('Hytta', 1)).toHaveText(/3,0 t/)
  })

  await test.step('the window is closed', async () => {
    await type(2, '4')
    await running.close()
    const { page: again } = await launchApp()
    await expect.poll(() => minutesOfDays(again)).toEqual([120, 180, 240, 0, 0, 0, 0])
  })
})
