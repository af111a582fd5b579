import type { ElectronApplication } from '@playwright/test'
import { closeToast, expect, type Tour } from '../tour.ts'

/** Sends the rest of the week while nothing can be reached, and lets it leave when the connection is back. */
export async function goOffline({ app, page, camera }: Tour): Promise<void> {
  await setNetwork(app, 'off')
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

  await setNetwork(app, 'on')
  await page.getByRole('button', { name: 'Prøv nå' }).first().click()
  await expect(page.getByRole('button', { name: /^Alt sendt/ })).toBeVisible()
  await camera.take(page, 'tilbake-pa-nett')
}

async function setNetwork(app: ElectronApplication, state: 'on' | 'off'): Promise<void> {
  await app.evaluate(({ session }, wanted) => {
    if (wanted === 'off') session.defaultSession.enableNetworkEmulation({ offline: true })
    else session.defaultSession.disableNetworkEmulation()
  }, state)
}
