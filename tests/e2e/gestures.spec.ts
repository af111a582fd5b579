import type { Page } from '@playwright/test'
import { addDays } from '../../src/shared/domain/localDay.ts'
import { callBusy } from './app/callBusy.ts'
import { lastWorkWeek } from './app/days.ts'
import { clock, lasting, logLocal } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { entryEditor } from './pages/entryEditor.ts'
import { timelineGrid } from './pages/timelineGrid.ts'
import { timelinePage } from './pages/timelinePage.ts'

/** Zooms out until the clock is seen from midnight to midnight. */
async function wholeDay(page: Page): Promise<void> {
  for (let press = 0; press < 9; press++) await page.keyboard.press('-')
  const { grid } = timelineGrid(page)
  await expect.poll(() => grid.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThan(2)
}

const undo = (page: Page) => page.keyboard.press('Control+z')

test('the pointer draws, moves, resizes, copies and cuts, and Ctrl+Z takes each back', {
  tag: '@gestures',
}, async ({ launchApp }) => {
  test.setTimeout(120_000)
  const { page } = await launchApp()
  await startLocal(page, 'Hytta', 'Naustet')
  const [monday, tuesday, wednesday, thursday, friday] = lastWorkWeek()
  await logLocal(page, monday, 'Mur', clock(8, 10))
  await logLocal(page, tuesday, 'Sent', clock(21, 23))
  await logLocal(page, wednesday, 'Telefon', lasting(1.5))
  const [locked = ''] = await logLocal(page, thursday, 'Levert', clock(9, 11))
  await callBusy(page, 'timeEntries.submit', { ids: [locked] })
  await logLocal(page, friday, 'Lang', clock(8, 12))
  await logLocal(page, friday, 'Midt i', clock(9, 10), '2')
  const timeline = timelinePage(page)
  const grid = timelineGrid(page)
  const editor = entryEditor(page)
  await timeline.previousWeek.click()
  await expect(timeline.entry('Mur')).toContainText('08:00–10:00')

  await test.step('drawing opens the editor with what was drawn, and the drawn stretch stays meanwhile', async () => {
    await grid.drag(await grid.at(monday, 12), await grid.at(monday, 13.5))
    await expect(editor.dialog).toBeVisible()
    await expect(grid.ghost).toHaveText('12:00–13:30 · 1,5 t')
    await expect(editor.from).toHaveValue('12:00')
    await expect(editor.to).toHaveValue('13:30')
    await editor.pickProject('hytta', /Hytta/)
    await expect(editor.workType).toHaveValue('Arbeidstid')
    await editor.description.fill('Tegnet')
    await editor.save.click()
    await expect(timeline.entry('Tegnet')).toContainText('12:00–13:30')
    await expect(grid.ghost).toHaveCount(0)
    await undo(page)
    await expect(timeline.entry('Tegnet')).toHaveCount(0)
  })

  await test.step('moving snaps to a quarter, with Ctrl to a minute; Escape puts it back', async () => {
    await grid.grab(await grid.at(monday, 9))
    await grid.move(await grid.at(monday, 11.2))
    await expect(grid.ghost).toContainText('10:15–12:15 · 2,0 t')
    await grid.drop()
    await expect(timeline.entry('Mur')).toContainText('10:15–12:15')
    await undo(page)
    await expect(timeline.entry('Mur')).toContainText('08:00–10:00')

    await grid.drag(await grid.at(monday, 9), await grid.at(monday, 9 + 7 / 60), 'Control')
    await expect(timeline.entry('Mur')).toContainText('08:07–10:07')
    await undo(page)
    await expect(timeline.entry('Mur')).toContainText('08:00–10:00')

    await grid.grab(await grid.at(monday, 9))
    await grid.move(await grid.at(tuesday, 12))
    await page.keyboard.press('Escape')
    await grid.drop()
    await expect(grid.ghost).toHaveCount(0)
    await expect(timeline.entries(monday)).toContainText('08:00–10:00')
  })

  await test.step('across days, and past midnight into two', async () => {
    await grid.drag(await grid.at(monday, 9), await grid.at(wednesday, 9))
    await expect(timeline.entries(wednesday).filter({ hasText: 'Mur' })).toContainText('08:00–10:00')
    await expect(timeline.entries(monday)).toHaveCount(0)
    await undo(page)
    await expect(timeline.entries(monday)).toContainText('Mur')

    await wholeDay(page)
    await grid.drag(await grid.at(tuesday, 21.5), await grid.at(tuesday, 23.5))
    await expect(timeline.entries(tuesday)).toContainText('23:00–24:00')
    await expect(timeline.entries(wednesday).filter({ hasText: 'Sent' })).toContainText('00:00–01:00')
    await undo(page)
    await expect(timeline.entries(tuesday)).toContainText('21:00–23:00')
    await expect(timeline.entries(wednesday)).toHaveCount(1)
    await page.keyboard.press('0')
  })

  await test.step('either edge resizes', async () => {
    await grid.drag(await edge(timeline.entry('Mur'), 'end'), await grid.at(monday, 11.02))
    await expect(timeline.entry('Mur')).toContainText('08:00–11:00')
    await grid.drag(await edge(timeline.entry('Mur'), 'start'), await grid.at(monday, 8.52))
    await expect(timeline.entry('Mur')).toContainText('08:30–11:00')
    await undo(page)
    await undo(page)
    await expect(timeline.entry('Mur')).toContainText('08:00–10:00')
  })

  await test.step('Alt copies, with a green plus; a locked entry too', async () => {
    await grid.grab(await grid.at(monday, 9))
    await page.keyboard.down('Alt')
    await grid.move(await grid.at(tuesday, 9))
    await expect(grid.ghost).toHaveAttribute('data-copy')
    await grid.drop()
    await page.keyboard.up('Alt')
    await expect(timeline.entries(tuesday).filter({ hasText: 'Mur' })).toContainText('08:00–10:00')
    await expect(timeline.entries(monday)).toHaveCount(1)
    await undo(page)
    await expect(timeline.entries(tuesday)).toHaveCount(1)

    await grid.drag(await grid.at(thursday, 10), await grid.at(thursday, 14), 'Alt')
    await expect(timeline.entries(thursday)).toHaveCount(2)
    await undo(page)
    await expect(timeline.entries(thursday)).toHaveCount(1)
  })

  await test.step('Shift shows where a click cuts', async () => {
    const { x, y } = await grid.at(monday, 9.02)
    await page.mouse.move(x - 5, y)
    await page.keyboard.down('Shift')
    await page.mouse.move(x, y)
    await expect(grid.cut).toHaveText('09:00')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
    await expect(timeline.entries(monday)).toHaveText([/08:00–09:00/, /09:00–10:00/])
    await expect(grid.cut).toHaveCount(0)
    await undo(page)
    await expect(timeline.entries(monday)).toHaveText([/08:00–10:00/])
  })

  await test.step('a locked entry stays, and says why', async () => {
    await grid.drag(await grid.at(thursday, 10), await grid.at(thursday, 12))
    await expect(page.getByRole('alert')).toContainText(
      'Oppføringen er sendt til godkjenning. Trekk den tilbake først',
    )
    await expect(timeline.entry('Levert')).toContainText('09:00–11:00')
  })

  await test.step('hours without clock times are carried from day to day', async () => {
    const chip = await middle(timeline.entry('Telefon'))
    await grid.drag(chip, await grid.at(thursday, 13))
    await expect(timeline.entries(thursday).filter({ hasText: 'Telefon' })).toContainText('1,5 t')
    await expect(timeline.dayTotal(thursday)).toContainText('3,5 t')
    await undo(page)
    await expect(timeline.entries(wednesday)).toContainText('Telefon')
  })

  await test.step('an overlap is counted and answered', async () => {
    const count = page.getByRole('button', { name: '1 overlapp' })
    await expect(count).toBeVisible()
    await grid.overlapMarks.click()
    await expect(page.getByRole('menuitem')).toHaveText([
      'Kort ned · Hytta blir 08:00–09:00 (1,0 t)',
      'Del · Hytta blir 08:00–09:00 og 10:00–12:00 (3,0 t)',
      'Behold · overlappet med Naustet blir stående',
    ])
    await page.getByRole('menuitem', { name: /^Del/ }).click()
    await expect(timeline.entries(friday)).toHaveText([/08:00–09:00/, /09:00–10:00/, /10:00–12:00/])
    await expect(count).toHaveCount(0)
    await undo(page)
    await expect(count).toBeVisible()

    await timeline.entry('Midt i').click({ button: 'right' })
    await expect(page.getByRole('menuitem', { name: /^Kort ned/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await timeline.entry('Lang').focus()
    await page.keyboard.press('o')
    await page.getByRole('menuitem', { name: /^Kort ned/ }).click()
    await expect(timeline.entry('Lang')).toContainText('08:00–09:00')
    await undo(page)
    await count.click()
    await page.getByRole('menuitem', { name: /^Behold/ }).click()
    await expect(count).toHaveCount(0)
    await expect(grid.overlapMarks).toHaveCount(0)
    await expect(timeline.entries(friday)).toHaveCount(2)
    await undo(page)
    await expect(count).toBeVisible()
  })

  await test.step('the step of the grid is a setting', async () => {
    await callBusy(page, 'settings.set', { snapMinutes: 30 })
    await grid.drag(await grid.at(monday, 9), await grid.at(monday, 10.2))
    await expect(timeline.entry('Mur')).toContainText('09:00–11:00')
    await undo(page)
    await callBusy(page, 'settings.set', { snapMinutes: 15 })
    await expect(timeline.entry('Mur')).toContainText('08:00–10:00')
  })

  await test.step('the pointer’s wheel with Ctrl, and keys, zoom', async () => {
    const before = await grid.hourWidth()
    await grid.at(monday, 12).then(({ x, y }) => page.mouse.move(x, y))
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -200)
    await page.keyboard.up('Control')
    await expect.poll(grid.hourWidth).toBeGreaterThan(before * 1.3)
    await page.keyboard.press('0')
    await expect.poll(grid.hourWidth).toBe(before)
    await page.keyboard.press('+')
    await expect.poll(grid.hourWidth).toBeGreaterThan(before)
    await wholeDay(page)
    await expect.poll(grid.hourWidth).toBeLessThan(before)
    await page.keyboard.press('0')
  })

  await test.step('dragging to the lower edge scrolls on into the next week', async () => {
    await timeline.entry('Lang').scrollIntoViewIfNeeded()
    const seen = await grid.grid.boundingBox()
    const bottom = (seen?.y ?? 0) + (seen?.height ?? 0)
    const start = await middle(timeline.entry('Lang'))
    const nextMonday = addDays(friday, 3)
    await grid.grab(start)
    await grid.move({ x: start.x, y: bottom - 32 })
    await expect(async () => {
      const box = await timeline.day(nextMonday).boundingBox({ timeout: 100 })
      expect((box?.y ?? bottom) + (box?.height ?? 0)).toBeLessThan(bottom - 60)
    }).toPass({ intervals: [30] })
    await grid.move({ x: start.x, y: bottom - 200 })
    await grid.move(await grid.at(nextMonday, 10))
    await grid.drop()
    await expect(timeline.entries(nextMonday).filter({ hasText: 'Lang' })).toContainText('08:00–12:00')
    await undo(page)
    await expect(timeline.entries(nextMonday).filter({ hasText: 'Lang' })).toHaveCount(0)
  })

  await test.step('26 weeks back and forth, and the header follows', async () => {
    await timeline.today.click()
    const here = await timeline.heading.textContent()
    const scrollBy = (weeks: number) =>
      grid.grid.evaluate(async (each, by) => {
        for (let step = 0; step < Math.abs(by) * 4; step++) {
          each.scrollBy(0, Math.sign(by) * 150)
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
      }, weeks)
    const start = await grid.grid.evaluate((each) => each.scrollTop)
    await scrollBy(-26)
    await expect(timeline.heading).not.toHaveText(here ?? '')
    await scrollBy(26)
    await grid.grid.evaluate((each, top) => each.scrollTo(0, top), start)
    await timeline.today.click()
    await expect(timeline.heading).toHaveText(here ?? '')
  })
})

async function edge(block: ReturnType<ReturnType<typeof timelineGrid>['block']>, end: 'start' | 'end') {
  const box = await block.boundingBox()
  if (!box) throw new Error('The entry is not in view.')
  return { x: end === 'start' ? box.x + 2 : box.x + box.width - 2, y: box.y + box.height / 2 }
}

async function middle(block: ReturnType<ReturnType<typeof timelineGrid>['block']>) {
  const box = await block.boundingBox()
  if (!box) throw new Error('The entry is not in view.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
