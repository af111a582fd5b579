import type { Locator, Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { lasting, logHours } from './app/hours.ts'
import type { RunningApp } from './app/launchApp.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { mainWindow } from './pages/mainWindow.ts'
import { peoplePages } from './pages/peoplePages.ts'
import { projectsPage } from './pages/projectsPage.ts'
import { workTypesPage } from './pages/workTypesPage.ts'

/** The smallest window at 200 %, and one in between, as the views see them. */
const SIZES = [
  { width: 512, height: 350 },
  { width: 640, height: 600 },
]

async function resize({ app, page }: RunningApp, size: { width: number; height: number }): Promise<void> {
  const shown = await app.browserWindow(page)
  await shown.evaluate((window, { width, height }) => {
    window.setMinimumSize(width, height)
    window.setContentSize(width, height)
  }, size)
  await page.waitForFunction(({ width }) => innerWidth === width, size)
}

/** Goes to a view by the menu that the views fold into. */
async function goTo(page: Page, view: string): Promise<void> {
  const { views } = mainWindow(page)
  await views.getByRole('button', { name: 'Meny' }).click()
  await views.getByRole('link', { name: view }).click()
  await expect(page.getByRole('heading', { level: 1, name: view })).toBeVisible()
  await expect(views.getByRole('link', { name: view })).toBeHidden()
}

/** The heads, names and figures of a table that are cut, or run out of the window. */
function cutIn(table: Locator): Promise<string[]> {
  return table.evaluate((element) =>
    [
      ...element.querySelectorAll<HTMLElement>(
        'th, th *, td:first-child *, td[data-align=right], td[data-align=right] *',
      ),
    ]
      .filter((each) => each.getClientRects().length > 0)
      .filter((each) => {
        const { left, right } = each.getBoundingClientRect()
        return each.scrollWidth > each.clientWidth + 1 || left < 0 || right > innerWidth
      })
      .map((each) => each.textContent ?? ''),
  )
}

test('at 200 % the views, the registers and a project are read and used', async ({ launchApp }) => {
  test.setTimeout(120_000)
  const running = await launchApp()
  const { page } = running
  await startLocal(page, 'Nordlys app', 'Havila drift', 'Vik', 'Naustet')
  for (const [project, hours] of [
    ['1', 7.5],
    ['2', 3],
  ] as const) {
    await logHours(page, { project, workType: 'Arbeidstid', day: today(), span: lasting(hours) })
  }
  await callBusy(page, 'people.add', {
    name: 'Bente Kristoffersen',
    email: '',
    employeeNumber: '12',
    role: 'employee',
  })
  const projects = projectsPage(page)
  const people = peoplePages(page)
  const workTypes = workTypesPage(page)
  for (const size of SIZES) {
    await resize(running, size)
    await test.step(`${size.width} wide: the registers`, async () => {
      await goTo(page, 'Prosjekter')
      for (const name of ['Nordlys app', 'Havila drift', 'Vik']) {
        await expect(projects.row(name)).toBeInViewport({ ratio: 1 })
      }
      await expect(projects.row('Nordlys app')).toContainText(/1.*7,5\st/)
      expect(await cutIn(projects.table)).toEqual([])
      await goTo(page, 'Arbeidstyper')
      await expect(workTypes.row('Arbeidstid')).toContainText(/10,5\st/)
      expect(await cutIn(workTypes.table)).toEqual([])
      await goTo(page, 'Personer')
      await expect(people.row('Bente Kristoffersen')).toContainText('12')
      expect(await cutIn(people.table)).toEqual([])
      await expectAccessible(page, `Personer, ${size.width} bred`)
    })

    await test.step(`${size.width} wide: the hours of a project`, async () => {
      await goTo(page, 'Prosjekter')
      await projects.project('Nordlys app').click()
      const hours = projects.section('Timer').getByRole('table', { name: 'Arbeidstype' })
      await hours.scrollIntoViewIfNeeded()
      const workType = hours.getByRole('rowheader', { name: 'Arbeidstid' })
      expect((await workType.boundingBox())?.height).toBeLessThan(36)
      expect(await cutIn(hours)).toEqual([])
      expect(await overlapping(hours.getByRole('columnheader'))).toBe(false)
      await page.keyboard.press('Escape')
    })
  }

  await test.step('the menu closes by Escape, and gives the focus back', async () => {
    const menu = mainWindow(page).views.getByRole('button', { name: 'Meny' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(mainWindow(page).timeline).toBeVisible()
    await expectAccessible(page, 'Menyen')
    await page.keyboard.press('Tab')
    await expect(mainWindow(page).timeline).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(mainWindow(page).timeline).toBeHidden()
    await expect(menu).toBeFocused()
  })
})

/** Whether the words of one head lie over those of the next. */
async function overlapping(heads: Locator): Promise<boolean> {
  return heads.evaluateAll((all) => {
    const words = all.map((head) => {
      const range = document.createRange()
      range.selectNodeContents(head)
      return range.getBoundingClientRect()
    })
    return words.some(
      (one, index) =>
        words[index + 1] !== undefined &&
        one.top < (words[index + 1]?.bottom ?? 0) &&
        one.bottom > (words[index + 1]?.top ?? 0) &&
        one.right > (words[index + 1]?.left ?? 0),
    )
  })
}
