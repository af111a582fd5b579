import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Tour } from '../tour.ts'

const dayMilliseconds = 24 * 60 * 60 * 1000

/** Starts on a database that is damaged, and goes back to a copy. */
export async function mendTheDatabase(tour: Tour): Promise<void> {
  await tour.restart(() => {
    rmSync(join(tour.userDataDir, 'backups'), { recursive: true })
    mkdirSync(join(tour.userDataDir, 'backups'))
    for (const days of [1, 2, 3]) copyAsOf(tour.userDataDir, new Date(Date.now() - days * dayMilliseconds))
    writeFileSync(join(tour.userDataDir, 'busy.db'), 'Dette er ikke en database.'.repeat(400))
  })
  const { page, camera } = tour
  await expect(page.getByRole('heading', { name: 'Databasen er skadet' })).toBeVisible()
  await camera.take(page, 'gjenoppretting')
  await page.getByRole('radio').nth(1).click()
  await page.getByRole('button', { name: 'Gjenopprett' }).click()
  await expect(page.getByRole('link', { name: 'Tidslinje', exact: true })).toBeVisible()
}

/** A copy as the app would have made it on an earlier day. */
function copyAsOf(userDataDir: string, madeAt: Date): void {
  const stamp = madeAt.toISOString().slice(0, 19).replaceAll(':', '-')
  copyFileSync(join(userDataDir, 'busy.db'), join(userDataDir, 'backups', `busy-${stamp}.db`))
}
