import type { Page } from '@playwright/test'
import { addDays, weekOf } from '../../src/shared/domain/localDay.ts'
import { becomeEmployee } from './app/becomeEmployee.ts'
import { type ColleagueHours, putColleagues } from './app/colleagues.ts'
import { dayHeading, lastWorkWeek } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { logLocal } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { approvalPeriodPage } from './pages/approvalPeriodPage.ts'

const [monday, tuesday, wednesday] = lastWorkWeek()
const { week } = weekOf(monday)

/** Somebody who approves, with two colleagues' submitted hours of last week here. */
async function startWithColleagues(running: RunningApp, ...more: ColleagueHours[]) {
  await startLocal(running.page, 'Hytta')
  const people = await putColleagues(running, [
    { name: 'Berit Dahl', day: monday, hours: 7.5, from: 8, description: 'Tømmer' },
    { name: 'Berit Dahl', day: tuesday, hours: 6, from: 9 },
    { name: 'Dag Eide', day: monday, hours: 4 },
    ...more,
  ])
  await goToPeriod(running.page)
  return people
}

async function goToPeriod(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Godkjenn' }).click()
  await expect(approvalPeriodPage(page).table).toBeVisible()
}

test('somebody goes through last week: a person, the next who waits, and takes the last step back', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { page } = running
  const view = approvalPeriodPage(page)
  await startWithColleagues(running)
  await expect(view.week('Berit Dahl')).toHaveAccessibleName(`Berit Dahl, uke ${week}: 13,5 t, Venter`)
  await expect(view.week('Ane Vik')).toHaveText('Ingen timer')

  await view.week('Berit Dahl').click()
  await expect(view.person('Berit Dahl')).toBeVisible()
  await expect(view.day(dayHeading(monday)).getByRole('listitem')).toContainText(['08:00–15:30'])
  await expect(view.day(dayHeading(wednesday))).toContainText('Ingen timer')
  await view.approveWeek.click()
  await expect(view.said('2 oppføringer er godkjent · 13,5 t')).toBeVisible()
  await expect(view.day(dayHeading(monday))).toContainText('Godkjent av Ane Vik')
  await expect(view.day(dayHeading(monday))).toContainText('Låst.')
  await expect(view.nextWaiting).toBeFocused()

  await view.nextWaiting.click()
  await expect(view.person('Dag Eide')).toBeFocused()
  await view.approveWeek.click()
  await expect(view.said('1 oppføring er godkjent · 4,0 t')).toBeVisible()
  await expect(view.nextWaiting).toHaveCount(0)
  await expect(page.getByText('Ingen flere venter i denne perioden')).toBeVisible()
  await view.undo.click()
  await expect(view.approveWeek).toBeVisible()

  await page.getByRole('link', { name: 'Tilbake til Periode' }).click()
  await expect(view.week('Dag Eide')).toBeFocused()
  await expect(view.week('Dag Eide')).toHaveAccessibleName(/Venter$/)
  await expect(view.week('Berit Dahl')).toHaveAccessibleName(/Godkjent$/)
})

test('hours are sent back with a reason, and only with one', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  const view = approvalPeriodPage(page)
  await startWithColleagues(running)
  await view.week('Berit Dahl').click()
  const first = view.day(dayHeading(monday))
  await first.getByRole('checkbox', { name: /^Velg Hytta, Arbeidstid/ }).check()
  await expect(view.approveWeek).toHaveCount(0)
  await view.reject.click()
  const dialog = page.getByRole('dialog', { name: 'Avvis timer' })
  await dialog.getByRole('button', { name: 'Avvis' }).click()
  await expect(dialog).toContainText('Skriv en begrunnelse, så den ansatte vet hva som må rettes.')
  await dialog.getByRole('textbox', { name: 'Begrunnelse' }).fill('Feil prosjekt')
  await dialog.getByRole('button', { name: 'Avvis' }).click()
  await expect(view.said('1 oppføring er avvist · 7,5 t')).toBeVisible()
  await expect(first).toContainText('Avvist av Ane Vik')
  await expect(first).toContainText('«Feil prosjekt»')
  await expect(view.day(dayHeading(tuesday))).toContainText('Venter')

  await view.approveWeek.click()
  await expect(view.said('1 oppføring er godkjent · 6,0 t')).toBeVisible()
  await page.getByRole('link', { name: 'Tilbake til Periode' }).click()
  await expect(view.week('Berit Dahl')).toHaveAccessibleName(/Avvist, 7,5 t avvist$/)
  await page.keyboard.press('Control+z')
  await expect(view.week('Berit Dahl')).toHaveAccessibleName(/Venter, 6,0 t kan godkjennes, 7,5 t avvist$/)
  await page.keyboard.press('Control+z')
  await expect(view.week('Berit Dahl')).toHaveAccessibleName(/13,5 t, Venter$/)
})

test('an approval of one day is taken back, and the rest stays approved', async ({ launchApp }) => {
  const running = await launchApp()
  const view = approvalPeriodPage(running.page)
  await startWithColleagues(running)
  await view.week('Berit Dahl').click()
  await view.approveWeek.click()
  await view.day(dayHeading(tuesday)).getByRole('checkbox').first().check()
  await view.undoApproval.click()
  await expect(view.said('Godkjenningen er angret for 1 oppføring · 6,0 t')).toBeVisible()
  await expect(view.day(dayHeading(tuesday))).toContainText('Ane Vik angret godkjenningen')
  await expect(view.day(dayHeading(monday))).toContainText('Godkjent av Ane Vik')
})

test('several people are ticked and approved together; what was not shown is not', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  const view = approvalPeriodPage(page)
  await startWithColleagues(running)
  await view.tickAll.click()
  await expect(view.said('2 uker valgt · 17,5 t')).toBeVisible()
  await view.search.fill('dag')
  await expect(view.said('1 uke valgt · 4,0 t')).toBeVisible()
  await view.approve.click()
  await expect(view.said('1 oppføring er godkjent · 4,0 t')).toBeVisible()
  await view.search.fill('')
  await expect(view.week('Dag Eide')).toHaveAccessibleName(/Godkjent$/)
  await expect(view.week('Berit Dahl')).toHaveAccessibleName(/Venter$/)
  await page.getByText('Venter', { exact: true }).first().click()
  await expect(view.week('Dag Eide')).toHaveCount(0)
  await expect(view.week('Berit Dahl')).toBeVisible()
})

test('all of it goes by the keyboard alone', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  const { keyboard } = page
  const view = approvalPeriodPage(page)
  await startWithColleagues(running)
  await view.span('4 uker').click()
  await view.week('Ane Vik', weekOf(addDays(monday, -21)).week).focus()
  await keyboard.press('ArrowDown')
  await keyboard.press('End')
  await keyboard.press('Home')
  await keyboard.press('Space')
  await expect(view.tick('Berit Dahl')).toBeChecked()
  for (let step = 0; step < 4; step++) await keyboard.press('ArrowRight')
  await expect(view.week('Berit Dahl', week)).toBeFocused()
  await expect(view.week('Berit Dahl', week)).toHaveAttribute('aria-selected', 'true')
  await keyboard.press('g')
  await expect(view.said('2 oppføringer er godkjent · 13,5 t')).toBeVisible()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(view.person('Dag Eide')).toBeVisible()
  await keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Avvis timer' })
  await dialog.getByRole('textbox').fill('Mangler beskrivelse')
  await keyboard.press('Control+Enter')
  await expect(view.said('1 oppføring er avvist · 4,0 t')).toBeVisible()
  await keyboard.press('Escape')
  await expect(view.week('Dag Eide', week)).toBeFocused()
  await expect(view.week('Dag Eide', week)).toHaveAccessibleName(/Avvist/)
})

test('an employee sees their own weeks, and nothing to decide', async ({ launchApp }) => {
  const running = await launchApp()
  const { app, page } = running
  const view = approvalPeriodPage(page)
  await startWithColleagues(running)
  await logLocal(page, monday, 'Eget', { kind: 'duration', minutes: 120 })
  await becomeEmployee(app, page)
  await goToPeriod(page)
  await expect(view.week('Ane Vik')).toHaveAccessibleName(/2,0 t, Ikke sendt$/)
  await expect(view.week('Berit Dahl')).toHaveCount(0)
  await expect(view.approve).toHaveCount(0)
  await expect(view.table.getByRole('checkbox')).toHaveCount(0)
  await view.week('Ane Vik').click()
  await expect(view.day(dayHeading(monday))).toContainText('Eget')
  await expect(view.approveWeek).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
})

test('a quarter keeps names and heads in view, and both views are accessible', async ({ launchApp }) => {
  const running = await launchApp()
  const { app, page } = running
  const view = approvalPeriodPage(page)
  const name = 'Bjørn-Erik Christoffer Mathisen-Skjelbreid'
  await startWithColleagues(running, { name, day: monday, hours: 7.5, status: 'logged' })
  const shown = await app.browserWindow(page)
  await shown.evaluate((window) => window.setContentSize(1024, 700))
  await page.waitForFunction(() => innerWidth === 1024)
  await expectAccessible(page, 'a week')
  await view.span('Kvartal').click()
  await expectAccessible(page, 'a quarter')
  const row = view.table.getByRole('rowheader', { name })
  const before = await row.boundingBox()
  await view.week(name).last().focus()
  await page.keyboard.press('End')
  await expect.poll(() => view.table.evaluate((table) => table.parentElement?.scrollLeft)).toBeGreaterThan(0)
  expect(await row.boundingBox()).toEqual(before)
  await expect(view.table.getByRole('columnheader', { name: 'Mertid' })).toBeInViewport({ ratio: 1 })
  await view.week('Berit Dahl', week).click()
  await expect(view.person('Berit Dahl')).toBeVisible()
  await expectAccessible(page, 'the week of a person')
})

test('at 200 % in the smallest window nothing runs out of it, and what is needed can be reached', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { app, page } = running
  const view = approvalPeriodPage(page)
  await startWithColleagues(running)
  const shown = await app.browserWindow(page)
  await shown.evaluate((window) => {
    window.setMinimumSize(512, 350)
    window.setContentSize(512, 350)
  })
  await page.waitForFunction(() => innerWidth === 512)
  const outside = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main button, main a, main h1, main h2')]
        .filter((each) => !each.closest('[role="grid"]') && each.getBoundingClientRect().right > innerWidth)
        .map((each) => each.textContent),
    )
  expect(await outside()).toEqual([])
  await view.week('Dag Eide').focus()
  await expect(view.week('Dag Eide')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await expect(view.person('Dag Eide')).toBeVisible()
  expect(await outside()).toEqual([])
  await view.approveWeek.click()
  await expect(view.said('1 oppføring er godkjent · 4,0 t')).toBeVisible()
})
