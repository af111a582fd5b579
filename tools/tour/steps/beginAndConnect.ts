import type { Page } from '@playwright/test'
import { expect, openedBy, type Tour } from '../tour.ts'

/** Says who one is, and connects to Tripletex: once with a key that is refused, then with the right one. */
export async function beginAndConnect(tour: Tour): Promise<void> {
  const { page, camera } = tour
  await page.getByLabel('Navn').fill('Kari Nordmann')
  await page.getByLabel('E-post').fill('kari@fjordkonsult.example')
  await page.getByLabel('Ansattnummer').fill('1')
  await camera.takeAll(page, 'velkommen')

  const settings = await openedBy(tour, () =>
    page.getByRole('button', { name: 'Koble til Tripletex' }).click(),
  )
  await settings.getByRole('button', { name: 'Koble til økonomisystem' }).click()
  await settings.getByLabel('Brukernøkkel').fill('eyJ0b2tlbklkIjo1MDEsInRva2VuIjoiZmVpbCJ9')
  await camera.take(settings, 'koble-til')

  await connect(settings)
  await expect(settings.getByRole('alert')).toContainText('godtok ikke brukernøkkelen')
  await camera.take(settings, 'nokkelen-avvist')

  await settings.getByLabel('Brukernøkkel').fill('sim-admin')
  await connect(settings)
  await expect(settings.getByText('Tilkoblet', { exact: true })).toBeVisible()
  await expect(settings.getByText('ikke hentet')).toHaveCount(0)
  await expect(page.getByText('Henter')).toHaveCount(0)
  await camera.take(settings, 'hentet')

  await settings.getByRole('radio', { name: 'Ved innsending til godkjenning' }).click()
  await expect(settings.getByRole('dialog')).toBeVisible()
  await camera.take(settings, 'timeoverforing')
  await settings.getByRole('button', { name: 'Overfør timer' }).click()
  await expect(settings.getByRole('radio', { name: 'Ved innsending til godkjenning' })).toBeChecked()
  await settings.close()
}

async function connect(settings: Page): Promise<void> {
  await settings.getByRole('button', { name: 'Koble til Tripletex' }).click()
}
