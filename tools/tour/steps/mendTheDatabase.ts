import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Tour } from '../tour.ts'

/** Starts on a database that is damaged, and goes back to a copy. */
export async function mendTheDatabase(tour: Tour): Promise<void> {
  await tour.restart(() =>
    writeFileSync(join(tour.userDataDir, 'busy.db'), 'Dette er ikke en database.'.repeat(400)),
  )
  const { page, camera } = tour
  await expect(page.getByRole('heading', { name: 'Databasen er skadet' })).toBeVisible()
  await camera.take(page, 'gjenoppretting')
  await page.getByRole('button', { name: 'Gjenopprett' }).click()
  await expect(page.getByRole('link', { name: 'Tidslinje', exact: true })).toBeVisible()
}
