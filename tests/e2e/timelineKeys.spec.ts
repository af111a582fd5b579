import type { Page } from '@playwright/test'
import { addDays, LocalDay, weekOf } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { dayName, lastWorkWeek, today } from './app/days.ts'
import { clock, logLocal } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { timelineGrid } from './pages/timelineGrid.ts'
import { timelinePage } from './pages/timelinePage.ts'

const undo = (page: Page) => page.keyboard.press('Control+z')

test('the keys do the same, a screen reader hears it, and the night when the clock is changed is right', {
  tag: '@gestures',
}, async ({ launchApp }) => {
  test.setTimeout(90_000)
  const { page } = await launchApp({ env: { TZ: 'Europe/Oslo' } })
  await startLocal(page, 'Hytta', 'Naustet')
  const [monday, tuesday, wednesday, thursday] = lastWorkWeek()
  await logLocal(page, monday, 'Mur', clock(8, 10))
  await logLocal(page, monday, 'Tak', clock(13, 14))
  await logLocal(page, wednesday, 'Dør', clock(9, 10))
  const timeline = timelinePage(page)
  const grid = timelineGrid(page)
  const editor = entryEditor(page)
  const { keyboard } = page
  await timeline.previousWeek.click()
  const entry = (text: string) => timeline.entry(text)

  await test.step('one stop for Tab; arrows go between entries and days', async () => {
    await expect(entry('Mur')).toHaveAccessibleName(
      `Hytta, Arbeidstid, Mur, ${dayName(monday)} 08:00–10:00, 2 timer`,
    )
    await expect(grid.grid.locator('[data-entry][tabindex="0"], [data-day-add][tabindex="0"]')).toHaveCount(1)
    await keyboard.press('ArrowDown')
    await expect(entry('Mur')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(entry('Tak')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(entry('Dør')).toBeFocused()
    await keyboard.press('ArrowUp')
    await expect(page.getByRole('button', { name: `Før timer på ${dayName(tuesday)}` })).toBeFocused()
    await keyboard.press('ArrowUp')
    await expect(entry('Mur')).toBeFocused()
  })

  await test.step('Alt moves, Shift resizes, and it is said', async () => {
    await keyboard.press('Alt+ArrowRight')
    await keyboard.press('Alt+ArrowRight')
    await expect(entry('Mur')).toContainText('08:30–10:30')
    await expect(grid.said).toHaveText(`Hytta er flyttet til ${dayName(monday)} 08:30–10:30`)
    await keyboard.press('Alt+ArrowDown')
    await expect(timeline.entries(tuesday)).toContainText('08:30–10:30')
    await expect(entry('Mur')).toBeFocused()
    await keyboard.press('Shift+ArrowRight')
    await expect(entry('Mur')).toContainText('08:30–10:45')
    await keyboard.press('Alt+Shift+ArrowLeft')
    await expect(entry('Mur')).toContainText('08:15–10:45')
    await expect(grid.said).toHaveText(`Hytta er nå ${dayName(tuesday)} 08:15–10:45, 2,5 timer`)
    for (let change = 0; change < 5; change++) await undo(page)
    await expect(timeline.entries(monday).first()).toContainText('08:00–10:00')
  })

  await test.step('K cuts, C copies, M opens the menu, Enter the editor, Delete deletes', async () => {
    await entry('Mur').focus()
    await keyboard.press('k')
    await expect(timeline.entries(monday)).toHaveText([/08:00–09:00/, /09:00–10:00/, /Tak/])
    await undo(page)
    await expect(timeline.entries(monday)).toHaveCount(2)
    await entry('Mur').focus()
    await keyboard.press('c')
    await expect(timeline.entries(monday)).toHaveText([/08:00–10:00/, /10:00–12:00/, /Tak/])
    await undo(page)
    await expect(timeline.entries(monday)).toHaveCount(2)
    await entry('Mur').focus()
    await keyboard.press('m')
    await expect(page.getByRole('menuitem', { name: 'Del i to' })).toBeVisible()
    await keyboard.press('Escape')
    await entry('Mur').focus()
    await keyboard.press('Enter')
    await expect(editor.description).toHaveValue('Mur')
    await keyboard.press('Escape')
    await expect(editor.dialog).toBeHidden()
    await entry('Mur').focus()
    await keyboard.press('Delete')
    await expect(entry('Mur')).toHaveCount(0)
    await undo(page)
    await expect(entry('Mur')).toBeVisible()
  })

  await test.step('what is locked says so to the keys too', async () => {
    const [sent = ''] = await logLocal(page, thursday, 'Levert', clock(9, 11))
    await callBusy(page, 'timeEntries.submit', { ids: [sent] })
    await expect(entry('Levert')).toHaveAccessibleName(/sendt til godkjenning$/)
    await entry('Levert').focus()
    await keyboard.press('Alt+ArrowRight')
    await expect(page.getByRole('alert')).toContainText(
      'Oppføringen er sendt til godkjenning. Trekk den tilbake først',
    )
    await expect(entry('Levert')).toContainText('09:00–11:00')
  })

  await test.step('the running timer is drawn, and pulling its edge moves its start', async () => {
    const startedAt = new Date(Date.now() - 90 * 60_000).toISOString()
    await callBusy(page, 'timer.start', {})
    await callBusy(page, 'timer.update', { startedAt })
    await timeline.today.click()
    const start = async () => (await callBusy(page, 'timer.state', undefined)).running?.startedAt ?? ''
    await grid.running.first().scrollIntoViewIfNeeded()
    const box = await grid.running.first().boundingBox()
    const from = { x: (box?.x ?? 0) + 2, y: (box?.y ?? 0) + 30 }
    await grid.drag(from, { x: from.x + (await grid.hourWidth()) / 2, y: from.y })
    await expect.poll(async () => (await start()) > startedAt).toBe(true)
    expect(new Date(await start()).getUTCMinutes() % 15).toBe(0)
    await callBusy(page, 'timer.discard', undefined)
  })

  await test.step('in the night when an hour comes twice, three hours by the clock are four', async () => {
    const night = LocalDay.parse('2026-10-25')
    await keyboard.press('n')
    await editor.pickProject('hytta', /Hytta/)
    await expect(editor.workType).toHaveValue('Arbeidstid')
    await editor.day.fill(night)
    await editor.from.fill('1')
    await editor.to.fill('4')
    await expect(editor.duration).toHaveValue('4,0 t')
    await editor.description.fill('Nattevakt')
    await editor.save.click()
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await expect(entry('Nattevakt')).toHaveText(/01:00–04:00.*4,0 t/)
    await expect(timeline.day(night)).toContainText('To ganger')
    await expect(entry('Nattevakt').locator('[data-pass]')).toHaveCount(4)

    await keyboard.press('0')
    await entry('Nattevakt').focus()
    await keyboard.press('Alt+ArrowLeft')
    await expect(entry('Nattevakt')).toHaveText(/00:45–03:45.*4,0 t/)
    await undo(page)
    await expect(entry('Nattevakt')).toHaveText(/01:00–04:00.*4,0 t/)
  })
})

test('a week that is asked for is shown, however soon after another was scrolled to', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  await startLocal(page, 'Hytta')
  const { heading } = timelinePage(page)
  const named = (day: LocalDay) => new RegExp(`^Uke ${weekOf(day).week} `)
  for (let round = 0; round < 25; round++) {
    await page.keyboard.press('[')
    await expect(heading).toHaveText(named(addDays(today(), -7)))
    await page.keyboard.press('t')
    await expect(heading).toHaveText(named(today()))
  }
})
