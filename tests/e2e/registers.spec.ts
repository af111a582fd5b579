import type { Locator, Page } from '@playwright/test'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { peoplePages } from './pages/peoplePages.ts'
import { projectsPage } from './pages/projectsPage.ts'
import { workTypesPage } from './pages/workTypesPage.ts'

const many = Array.from({ length: 90 }, (_, index) => `Prosjekt ${String(index + 1).padStart(3, '0')}`)

/** The names of the rows that Tab can reach; there is to be one, and in view. */
async function tabStops(table: Locator): Promise<string[]> {
  const found = await table.locator('tbody a[tabindex="0"]').all()
  for (const each of found) await expect(each).toBeInViewport()
  return Promise.all(found.map(async (each) => (await each.textContent()) ?? ''))
}

/** Turns the wheel over a register until it has moved. */
async function scrollBy(page: Page, table: Locator, by: number): Promise<void> {
  const scrolled = () => table.evaluate((element) => element.parentElement?.scrollTop ?? 0)
  const before = await scrolled()
  await table.hover({ position: { x: 200, y: 200 }, force: true })
  await page.mouse.wheel(0, by)
  await expect.poll(scrolled).not.toBe(before)
}

test('the rows of a register are reached by the keyboard wherever it was scrolled to', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  await startLocal(page, ...many)
  const projects = projectsPage(page)
  const focused = page.locator(':focus')
  await projects.link.click()
  await expect(projects.project(many[0] ?? '')).toBeVisible()
  await scrollBy(page, projects.table, 1600)

  await test.step('Tab reaches a row in view, and the keys go on from it', async () => {
    await expect(projects.project(many[0] ?? '')).toHaveCount(0)
    const [stop, ...others] = await tabStops(projects.table)
    expect(others).toEqual([])
    await projects.search.focus()
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab')
      if ((await focused.textContent()) === stop) break
    }
    await expect(focused).toHaveText(stop ?? '')
    const at = many.indexOf(stop ?? '')
    expect(at).toBeGreaterThan(20)
    await page.keyboard.press('ArrowDown')
    await expect(focused).toHaveText(many[at + 1] ?? '')
    await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveText(many[at] ?? '')
  })

  await test.step('the row with the focus is scrolled away, and the keys still work', async () => {
    const before = (await focused.textContent()) ?? ''
    await scrollBy(page, projects.table, -1400)
    await expect(projects.project(before)).toHaveCount(0)
    const [stop] = await tabStops(projects.table)
    await page.keyboard.press('ArrowDown')
    await expect(focused).toHaveText(many[many.indexOf(stop ?? '') + 1] ?? '')
  })

  await test.step('far with few keys, with each row in view as it is reached', async () => {
    for (const key of ['End', 'PageUp', 'PageUp', 'Home', 'PageDown', 'PageDown']) {
      const before = (await focused.textContent()) ?? ''
      await page.keyboard.press(key)
      await expect(focused).not.toHaveText(before)
      await expect(focused).toBeInViewport({ ratio: 1 })
      expect(await isCovered(focused)).toBe(false)
    }
    await page.keyboard.press('End')
    await expect(focused).toHaveText(many.at(-1) ?? '')
    for (const _ of Array.from({ length: 30 })) await page.keyboard.press('ArrowUp')
    await expect(focused).toHaveText(many.at(-31) ?? '')
    expect(await isCovered(focused)).toBe(false)
    for (const _ of Array.from({ length: 24 })) await page.keyboard.press('ArrowDown')
    await expect(focused).toHaveText(many.at(-7) ?? '')
    expect(await isCovered(focused)).toBe(false)
  })
})

/** Whether something lies over a control where it is pressed, such as the head of its list or the edge of the window. */
function isCovered(control: Locator): Promise<boolean> {
  return control.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return [top + 2, bottom - 2].some((y) => {
      const there = document.elementFromPoint((left + right) / 2, y)
      return !there || !(element.contains(there) || there.contains(element))
    })
  })
}

test('another search, filter or order shows its first hits', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, ...many)
  const projects = projectsPage(page)
  await projects.link.click()
  await scrollBy(page, projects.table, 1600)

  await projects.search.fill('prosjekt 0')
  await expect(projects.project('Prosjekt 001')).toBeInViewport()
  expect(await tabStops(projects.table)).toEqual(['Prosjekt 001'])

  await scrollBy(page, projects.table, 1600)
  await projects.search.fill('finnes ikke')
  await expect(page.getByRole('heading', { name: 'Ingen treff' })).toBeVisible()
  await projects.search.fill('')
  await expect(projects.project('Prosjekt 001')).toBeInViewport()

  await scrollBy(page, projects.table, 1600)
  await projects.filter('Alle').check({ force: true })
  await expect(projects.project('Prosjekt 001')).toBeInViewport()

  await scrollBy(page, projects.table, 1600)
  await projects.table.getByRole('button', { name: 'Navn' }).click()
  await expect(projects.project('Prosjekt 001')).toBeInViewport()
  await projects.table.getByRole('button', { name: 'Navn' }).click()
  await expect(projects.project('Prosjekt 090')).toBeInViewport()
})

test('the focus follows into a record and back to where it was opened', async ({ launchApp }) => {
  const { page } = await launchApp()
  await startLocal(page, ...many)
  const projects = projectsPage(page)
  const { keyboard } = page
  const focused = page.locator(':focus')
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true })
  const open = async (name: string) => {
    await projects.project(name).focus()
    await keyboard.press('Enter')
    await expect(heading(name)).toBeFocused()
  }
  await projects.link.click()
  await projects.project('Prosjekt 001').focus()
  for (const _ of Array.from({ length: 30 })) await keyboard.press('ArrowDown')
  await expect(focused).toHaveText('Prosjekt 031')
  await keyboard.press('Enter')
  await expect(heading('Prosjekt 031')).toBeFocused()

  await test.step('the way back leads to the row', async () => {
    await projects.back.focus()
    await keyboard.press('Enter')
    await expect(projects.project('Prosjekt 031')).toBeFocused()
    await keyboard.press('ArrowDown')
    await expect(focused).toHaveText('Prosjekt 032')
  })

  await test.step('so do Escape and Alt+←, but never over what is typed or open', async () => {
    await open('Prosjekt 032')
    await keyboard.press('Escape')
    await expect(projects.project('Prosjekt 032')).toBeFocused()
    await open('Prosjekt 032')
    await keyboard.press('Alt+ArrowLeft')
    await expect(projects.project('Prosjekt 032')).toBeFocused()

    await open('Prosjekt 032')
    const name = projects.field('Navn')
    await name.fill('Noe annet')
    await keyboard.press('Escape')
    await expect(name).toHaveValue('Prosjekt 032')
    await expect(heading('Prosjekt 032')).toBeVisible()
    await keyboard.press('Escape')
    await expect(projects.project('Prosjekt 032')).toBeFocused()

    await open('Prosjekt 032')
    await projects.section('Medlemmer').getByLabel('Medlemmer', { exact: true }).click()
    await expect(page.getByRole('option', { name: 'Ane Vik' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(page.getByRole('option', { name: 'Ane Vik' })).toBeHidden()
    await expect(heading('Prosjekt 032')).toBeVisible()
    await projects.button('Kopier').focus()
    await keyboard.press('Enter')
    await expect(projects.dialog).toBeVisible()
    await keyboard.press('Escape')
    await expect(projects.dialog).toBeHidden()
    await expect(heading('Prosjekt 032')).toBeVisible()
    await expect(projects.button('Kopier')).toBeFocused()
    await keyboard.press('Escape')
    await expect(projects.project('Prosjekt 032')).toBeFocused()
  })

  await test.step('what is typed is kept when Alt+← leads away from it', async () => {
    await open('Prosjekt 032')
    await projects.field('Kunde').fill('Vik AS')
    await keyboard.press('Alt+ArrowLeft')
    await expect(projects.row('Prosjekt 032')).toContainText('Vik AS')
  })

  await test.step('the sheet of keys tells of it', async () => {
    await keyboard.press('?')
    await expect(projects.dialog).toContainText(/Tilbake til listenEsc.*←/)
    await keyboard.press('Escape')
    await expect(projects.dialog).toBeHidden()
  })

  await test.step('a dialog gives the focus back, and what was made gets it', async () => {
    await projects.newProject.focus()
    await keyboard.press('Enter')
    await expect(projects.dialog).toBeVisible()
    await keyboard.press('Escape')
    await expect(projects.dialog).toBeHidden()
    await expect(projects.newProject).toBeFocused()
    await keyboard.press('Enter')
    await expect(projects.inDialog('Navn')).toBeFocused()
    await keyboard.type('Naustet')
    await keyboard.press('Enter')
    await expect(heading('Naustet')).toBeFocused()
    await keyboard.press('Escape')
    await expect(projects.project('Naustet')).toBeFocused()
    await expect(projects.project('Naustet')).toBeInViewport()
  })

  await test.step('people and groups', async () => {
    const people = peoplePages(page)
    await keyboard.press('7')
    await people.newPerson.focus()
    await keyboard.press('Enter')
    await expect(people.inDialog('Navn')).toBeFocused()
    await keyboard.type('Bente Olsen')
    await keyboard.press('Enter')
    await expect(heading('Bente Olsen')).toBeFocused()
    await keyboard.press('Alt+ArrowLeft')
    await expect(people.person('Bente Olsen')).toBeFocused()
    await people.groups.focus()
    await keyboard.press('Enter')
    await expect(heading('Grupper')).toBeFocused()
    const newGroup = page.getByRole('button', { name: 'Ny gruppe' })
    await newGroup.focus()
    await keyboard.press('Enter')
    await expect(people.dialog).toBeVisible()
    await keyboard.press('Escape')
    await expect(people.dialog).toBeHidden()
    await expect(newGroup).toBeFocused()
    await keyboard.press('Escape')
    await expect(people.groups).toBeFocused()
  })

  await test.step('work types', async () => {
    const workTypes = workTypesPage(page)
    await keyboard.press('6')
    await workTypes.row('Ferie').getByRole('link').focus()
    await keyboard.press('Enter')
    await expect(heading('Ferie')).toBeFocused()
    await keyboard.press('Escape')
    await expect(workTypes.row('Ferie').getByRole('link')).toBeFocused()
  })
})

test('a message at the foot of the window lies over nothing that cannot be scrolled from under it', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  await startLocal(page, ...many)
  const projects = projectsPage(page)
  const message = page.getByRole('status').filter({ hasText: 'Angre' })
  await projects.link.click()
  await projects.project('Prosjekt 001').click()
  const customer = projects.field('Kunde')
  await customer.fill('Vik AS')
  await customer.press('Enter')
  await expect(message).toBeVisible()

  await test.step('a page', async () => {
    const last = projects.section('Timer')
    await last.evaluate((element) => {
      for (let at = element.parentElement; at; at = at.parentElement) at.scrollTop = at.scrollHeight
    })
    await expect(last).toBeInViewport()
    const [foot, top] = [await last.boundingBox(), await message.boundingBox()]
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThan(top?.y ?? 0)
  })

  await test.step('a register', async () => {
    await page.keyboard.press('Escape')
    await expect(projects.project('Prosjekt 001')).toBeFocused()
    await page.keyboard.press('End')
    const focused = page.locator(':focus')
    await expect(focused).toHaveText(many.at(-1) ?? '')
    await expect(message).toBeVisible()
    const [row, top] = [await focused.boundingBox(), await message.boundingBox()]
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThan(top?.y ?? 0)
  })
})
