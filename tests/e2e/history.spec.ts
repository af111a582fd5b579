import type { Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import { lasting, logLocal } from './app/hours.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { openSettings } from './pages/mainWindow.ts'
import { projectsPage } from './pages/projectsPage.ts'

const message = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

async function loggedMinutes(page: Page, day: string): Promise<number> {
  const { days } = await callBusy(page, 'timeEntries.week', { day })
  return days.flatMap(({ entries }) => entries).reduce((sum, { minutes }) => sum + minutes, 0)
}

test('undo takes back the last change, of hours or of a project, from any window', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  const day = today()
  await startLocal(page, 'Hytta')
  await logLocal(page, day, 'Snekring', lasting(2.25))
  const projects = projectsPage(page)
  const archive = () => projects.button('Arkiver')
  const hours = () => loggedMinutes(page, day)
  await projects.link.click()
  await projects.project('Hytta').click()

  await test.step('the project comes back first, and the hours stay', async () => {
    await archive().click()
    await expect(projects.button('Hent fram')).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(message(page, 'Angret: arkivering av prosjektet 1 Hytta')).toBeVisible()
    await expect(archive()).toBeVisible()
    expect(await hours()).toBe(135)
  })

  await test.step('then the hours go, and both come again in the order in which they were done', async () => {
    await page.keyboard.press('Control+z')
    await expect(message(page, 'Angret: ny oppføring')).toBeVisible()
    expect(await hours()).toBe(0)
    await page.keyboard.press('Control+Shift+z')
    await expect(message(page, 'Gjort om: ny oppføring')).toBeVisible()
    await page.keyboard.press('Control+y')
    await expect(message(page, 'Gjort om: arkivering av prosjektet 1 Hytta')).toBeVisible()
    await expect(projects.button('Hent fram')).toBeVisible()
    expect(await hours()).toBe(135)
  })

  await test.step('in the settings window, with what is changed there', async () => {
    const settings = await openSettings(running)
    const format = (label: RegExp) => settings.getByRole('radio', { name: label })
    await format(/7:30/).click({ force: true })
    await expect(format(/7:30/)).toBeChecked()
    await settings.keyboard.press('Control+z')
    await expect(message(settings, 'Angret: endring av innstillingene')).toBeVisible()
    await expect(format(/7,5/)).toBeChecked()
    await settings.keyboard.press('Control+z')
    await expect(message(settings, 'Angret: arkivering av prosjektet 1 Hytta')).toBeVisible()
    await expect(archive()).toBeVisible()
    expect(await hours()).toBe(135)
    await settings.close()
  })

  await test.step('«Angre» in a message takes back what the message tells of, and nothing else', async () => {
    await archive().click()
    await projects.undo.click()
    await expect(archive()).toBeVisible()
    await archive().click()
    await expect(projects.undo).toBeVisible()
    await callBusy(page, 'settings.set', { hoursFormat: 'clock' })
    await projects.undo.click()
    await expect(page.getByRole('alert')).toContainText('Noe annet er endret siden')
    await expect(projects.button('Hent fram')).toBeVisible()
    expect(await hours()).toBe(135)
  })
})

test('undo in a field takes back what was typed there, and never touches another field', async ({
  launchApp,
}) => {
  const { page } = await launchApp()
  const day = today()
  await startLocal(page, 'Hytta')
  await logLocal(page, day, 'Snekring', lasting(2))
  const projects = projectsPage(page)
  await projects.link.click()
  await projects.project('Hytta').click()
  const [name, customer, starts] = [
    projects.field('Navn'),
    projects.field('Kunde'),
    projects.field('Startdato'),
  ]
  const stored = async () => {
    const [project] = (await callBusy(page, 'projects.list', undefined)).rows
    return [project?.name, project?.customerName]
  }

  await test.step('typed text that is not kept goes, and nothing else', async () => {
    await name.click()
    await page.keyboard.press('End')
    await page.keyboard.type(' ved vannet')
    await page.keyboard.press('Control+z')
    await expect(name).toHaveValue('Hytta')
    await page.keyboard.press('Control+Shift+z')
    await expect(name).toHaveValue('Hytta ved vannet')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Tab')
    expect(await stored()).toEqual(['Hytta', null])
    expect(await loggedMinutes(page, day)).toBe(120)
  })

  await test.step('after Enter it is the change that is taken back', async () => {
    await name.fill('Hytta på fjellet')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+z')
    await expect(message(page, 'Angret: endring av prosjektet 1 Hytta på fjellet')).toBeVisible()
    await expect(name).toHaveValue('Hytta')
    await expect(name).toBeFocused()
  })

  await test.step('from the next field too, which stays as it is', async () => {
    await customer.click()
    await page.keyboard.type('Vik AS')
    await page.keyboard.press('Tab')
    await expect(starts).toBeFocused()
    await expect.poll(stored).toEqual(['Hytta', 'Vik AS'])
    await page.keyboard.press('Control+z')
    await expect(message(page, 'Angret: endring av prosjektet 1 Hytta')).toBeVisible()
    await expect(starts).toBeFocused()
    await expect(customer).toHaveValue('')
    expect(await stored()).toEqual(['Hytta', null])
    await page.keyboard.press('Control+Shift+z')
    await expect(customer).toHaveValue('Vik AS')
    expect(await stored()).toEqual(['Hytta', 'Vik AS'])
    await page.keyboard.type('1.1')
    // How much of what was typed one press takes back is the browser's to say.
    await expect
      .poll(async () => {
        if ((await starts.inputValue()) !== '') await page.keyboard.press('Control+z')
        return starts.inputValue()
      })
      .toBe('')
    await expect(customer).toHaveValue('Vik AS')
    expect(await loggedMinutes(page, day)).toBe(120)
  })

  await test.step('nor does it from a dialog with fields of its own', async () => {
    await projects.button('Kopier').click()
    await expect(projects.dialog).toBeVisible()
    await projects.inDialog('Kunde').focus()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Escape')
    await expect(projects.dialog).toBeHidden()
    await expect(customer).toHaveValue('Vik AS')
    expect(await stored()).toEqual(['Hytta', 'Vik AS'])
    expect(await loggedMinutes(page, day)).toBe(120)
  })
})
