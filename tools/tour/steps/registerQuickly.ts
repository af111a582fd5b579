import type { Page } from '@playwright/test'
import { mainWindow } from '../../../tests/e2e/pages/mainWindow.ts'
import { registering } from '../../../tests/e2e/pages/registering.ts'
import { timelinePage } from '../../../tests/e2e/pages/timelinePage.ts'
import { weekPage } from '../../../tests/e2e/pages/weekPage.ts'
import { expect, type Tour } from '../tour.ts'

/** One line of text, a template, an entry's log, its way to other days, and the week as a spreadsheet. */
export async function registerQuickly({ page, camera }: Tour): Promise<void> {
  const panels = registering(page)
  await page.keyboard.press('q')
  await expect(panels.line).toBeFocused()
  await page.keyboard.type('acme anbud møte 9-11:30 møte om anbud')
  await expect(panels.understood('Tid')).toContainText('2,5')
  await camera.takeAll(page, 'hurtigforing')
  await leave(page)

  await takeAs('Lagre som mal', 'maler', 'Maler')
  await takeAs('Logg', 'logg', 'Logg')
  await takeAs('Dupliser', 'dupliser', 'Dupliser til andre dager')

  await mainWindow(page).views.getByRole('link', { name: 'Uke' }).click()
  await expect(weekPage(page).grid).toBeVisible()
  await camera.takeAll(page, 'uke')
  await mainWindow(page).timeline.click()
  await expect(timelinePage(page).entry('Statusmøte med driftsleder')).toBeVisible()

  async function takeAs(command: string, picture: string, dialog: string): Promise<void> {
    await timelinePage(page).open('Statusmøte med driftsleder')
    await panels.more.click()
    await panels.moreItem(command).click()
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await camera.takeAll(page, picture)
    await leave(page)
  }
}

async function leave(page: Page): Promise<void> {
  const dialogs = page.getByRole('dialog')
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(dialogs).toHaveCount(0, { timeout: 1000 })
  }).toPass()
}
