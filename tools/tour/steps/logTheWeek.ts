import type { Page } from '@playwright/test'
import { instantFromDate } from '../../../src/shared/domain/localDay.ts'
import { callBusy } from '../../../tests/e2e/app/callBusy.ts'
import { timelinePage } from '../../../tests/e2e/pages/timelinePage.ts'
import { lastWeek, logWork } from '../logWork.ts'
import { closeToast, expect, type Tour } from '../tour.ts'
import { firstWork, restOfWeek } from '../workingWeek.ts'

const timerMinutes = 84

/** Logs last week: the first hours by hand, the rest as the editor would; then lets the timer run. */
export async function logTheWeek({ page, camera }: Tour): Promise<void> {
  await expect(page.getByText('Ingen timer denne uken ennå').first()).toBeVisible()
  await camera.takeAll(page, 'tom-uke')

  await page.getByRole('button', { name: 'Forrige uke' }).click()
  await page.getByRole('button', { name: 'Ny oppføring' }).first().click()
  await page.getByLabel('Prosjekt').fill('havila')
  await expect(page.getByRole('option', { name: 'Havila drift' })).toBeVisible()
  await camera.takeAll(page, 'ny-oppforing')
  await fillEditor(page)
  await camera.take(page, 'ny-oppforing-utfylt')
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(timelinePage(page).entry('Havila drift')).toBeVisible()

  await logWork(page, lastWeek(), restOfWeek)
  await expect(timelinePage(page).entry('Kompetanseheving')).toBeVisible()
  await closeToast(page)
  await camera.takeAll(page, 'hel-uke')

  await startTimer(page)
  await camera.takeAll(page, 'tidtaker')
}

async function fillEditor(page: Page): Promise<void> {
  await page.getByRole('option', { name: 'Havila drift' }).click()
  await page.getByLabel('Arbeidstype').fill(firstWork.workType)
  await page.getByRole('option', { name: firstWork.workType }).click()
  await page.getByLabel('Fra', { exact: true }).fill(firstWork.from)
  await page.getByLabel('Til', { exact: true }).fill(firstWork.to)
  await page.getByLabel('Beskrivelse').fill(firstWork.description)
}

/** Starts it from «Nylig brukt», and lets it have run for a while. */
async function startTimer(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nylig brukt' }).click()
  await page.getByRole('menuitem', { name: 'Havila drift' }).first().click()
  await expect(page.getByRole('timer')).toBeVisible()
  const startedAt = instantFromDate(new Date(Date.now() - timerMinutes * 60_000))
  await callBusy(page, 'timer.update', { startedAt })
  await expect(page.getByRole('timer')).toContainText('1:24')
}
