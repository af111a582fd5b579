import { closeToast, expect, type Tour } from '../tour.ts'

/** Sends the rest of the week while nothing can be reached, and lets it leave when the connection is back. */
export async function goOffline({ page, camera, simulator }: Tour): Promise<void> {
  await simulator.faults({ kind: 'offline', mode: 'refuse-all' })
  await page.getByRole('button', { name: 'Send til godkjenning' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Send til godkjenning' }).click()
  await expect(page.getByRole('button', { name: /^Frakoblet · \d+ venter$/ })).toBeVisible()
  await closeToast(page)
  await camera.takeAll(page, 'frakoblet')

  await page.getByRole('navigation').getByRole('link', { name: 'Utboks' }).click()
  await expect(page.getByRole('heading', { name: 'Utboks' })).toBeVisible()
  await expect(page.getByText(/Prøver igjen|Prøver snart/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Vis timene' }).first().click()
  await camera.takeAll(page, 'utboks-frakoblet')

  await simulator.clearFaults()
  await page.getByRole('button', { name: 'Prøv nå' }).first().click()
  await expect(page.getByRole('button', { name: /^Alt sendt/ })).toBeVisible()
  await camera.take(page, 'tilbake-pa-nett')
}
