import { expect, type Tour } from '../tour.ts'

/** The sheet of keys and the command palette. */
export async function findTheWay({ page, camera }: Tour): Promise<void> {
  await page.getByRole('link', { name: 'Tidslinje', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Uke' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Hurtigtaster' })).toBeVisible()
  await camera.takeAll(page, 'hurtigtaster')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.keyboard.press('Control+K')
  await expect(page.getByPlaceholder('Hva vil du gjøre?')).toBeVisible()
  await camera.take(page, 'kommandoer')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
