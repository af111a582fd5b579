import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { callBusy } from '../../../tests/e2e/app/callBusy.ts'
import { lastWorkWeek, today } from '../../../tests/e2e/app/days.ts'
import { priceHavila } from '../../../tests/e2e/app/orders.ts'
import { costsPage } from '../../../tests/e2e/pages/costsPage.ts'
import { chooseToSave } from '../../../tests/e2e/pages/exchangePanels.ts'
import { mainWindow } from '../../../tests/e2e/pages/mainWindow.ts'
import { ordersPage } from '../../../tests/e2e/pages/ordersPage.ts'
import { reportsPage } from '../../../tests/e2e/pages/reportsPage.ts'
import { closeToast, expect, type Tour } from '../tour.ts'

const [monday] = lastWorkWeek()

/** Approves all that can be, and gives «Havila drift» a price, products and costs. */
async function prepare(page: Page): Promise<void> {
  const projectId = await priceHavila(page, monday)
  const everything = { projectIds: [], workTypeIds: [], personIds: [], state: 'all' as const }
  const entries = await callBusy(page, 'approval.projectEntries', {
    from: monday,
    to: today(),
    ...everything,
  })
  const ids = entries.flatMap((entry) => (entry.approvable && !entry.planned ? [entry.id] : []))
  if (ids.length > 0) await callBusy(page, 'approval.approve', { kind: 'entries', ids })
  const cost = { projectId, day: monday, productTripletexId: null, billable: true, unitPriceOre: 0 }
  const costs = [
    {
      description: 'Fergebillett Molde–Vestnes',
      quantityHundredths: 200,
      unitCostOre: 14_950,
      markupBasisPoints: 1000,
    },
    {
      description: 'Nettverkssvitsj, 24 porter',
      quantityHundredths: 100,
      unitCostOre: 389_000,
      markupBasisPoints: 1500,
    },
    { description: 'Parkering ved kaia', quantityHundredths: 300, unitCostOre: 12_000, markupBasisPoints: 0 },
  ]
  const made = []
  for (const each of costs) made.push(await callBusy(page, 'costs.save', { ...cost, ...each }))
  const [ferry, network] = made
  if (!ferry || !network) throw new Error('No costs were made.')
  await callBusy(page, 'costs.submit', { ids: [ferry, network] })
  await callBusy(page, 'costs.approve', { ids: [ferry, network] })
}

/** From approved hours and costs to an order in Tripletex, and what a report says of it all. */
export async function bill(tour: Tour): Promise<void> {
  const { page } = tour
  await prepare(page)
  await photographCosts(tour)
  await photographOrders(tour)
  await photographReports(tour)
  await mainWindow(page).timeline.click()
}

async function photographCosts({ page, camera }: Tour): Promise<void> {
  const costs = costsPage(page)
  await costs.nav.click()
  await expect(costs.row('Fergebillett')).toBeVisible()
  await camera.takeAll(page, 'kostnader')
  await costs.button('Ny kostnad').first().click()
  await costs.project.fill('1001')
  await page
    .getByRole('option', { name: /Havila drift/ })
    .first()
    .click()
  await costs.field('Beskrivelse').fill('Reservedeler til billettautomat')
  await costs.field('Enhetskost').fill('1249,50')
  await costs.field('Påslag').fill('12,5')
  await costs.field('Beskrivelse').focus()
  await camera.takeAll(page, 'ny-kostnad')
  await costs.save.click()
  await expect(costs.form).toBeHidden()
  await closeToast(page)
}

async function photographOrders({ app, page, camera }: Tour): Promise<void> {
  const orders = ordersPage(page)
  await mainWindow(page).orders.click()
  await expect(orders.newOrder('Havila drift')).toBeVisible()
  await camera.takeAll(page, 'ordre')
  await orders.newOrder('Havila drift').click()
  await expect(orders.lines).toBeVisible()
  await expect(orders.total).toBeVisible()
  await camera.takeAll(page, 'ordreutkast')
  await page.getByRole('button', { name: 'Forhåndsvis' }).click()
  await expect(page.getByRole('button', { name: 'Lagre som PDF' })).toBeVisible()
  await camera.takeAll(page, 'ordre-forhandsvis')
  await chooseToSave(app, join(camera.folder, 'ordre.pdf'))
  await page.getByRole('button', { name: 'Lagre som PDF' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'ordre.pdf' })).toBeVisible()
  await closeToast(page)
  await page.getByRole('link', { name: 'Til ordren' }).click()
  await orders.finish.click()
  await expect(orders.confirmFinish).toBeVisible()
  await camera.take(page, 'ferdigstill')
  await orders.confirmFinish.click()
  await expect(orders.standing).toHaveText('I Tripletex')
  await closeToast(page)
  await camera.takeAll(page, 'ordre-i-tripletex')
  await page.getByRole('button', { name: 'Slett ordre' }).click()
  await expect(orders.dialog).toBeVisible()
  await camera.take(page, 'slett-ordre')
  await page.keyboard.press('Escape')
  await mainWindow(page).orders.click()
  await page.getByRole('link', { name: 'Alle ordre' }).click()
  await expect(orders.all).toBeVisible()
  await camera.takeAll(page, 'alle-ordre')
}

async function photographReports({ app, page, camera }: Tour): Promise<void> {
  const reports = reportsPage(page)
  await reports.open()
  await expect(reports.table).toBeVisible()
  await expect(page.locator('[data-chart="hours"] svg').first()).toBeVisible()
  await camera.takeAll(page, 'timerapport')
  await chooseToSave(app, join(camera.folder, 'timerapport.pdf'))
  await reports.export('PDF')
  await expect(page.getByRole('status').filter({ hasText: 'timerapport.pdf' })).toBeVisible()
  await closeToast(page)
}
