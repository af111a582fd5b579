import { callBusy } from './app/callBusy.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { openSettings } from './pages/mainWindow.ts'

test('the log writes hours, money and days as the rest of the app does', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  await startLocal(page)
  const { id } = await callBusy(page, 'projects.create', { name: 'Hytta' })
  await callBusy(page, 'projects.saveSetup', {
    id,
    change: { budgetKind: 'hours', budget: 2400, priceOre: 125_050 },
  })
  const facts = { number: '1', name: 'Hytta', customerName: null, startDate: '2026-11-02', endDate: null }
  await callBusy(page, 'projects.change', { id, facts })
  const settings = await openSettings(running)
  await settings.getByRole('link', { name: 'Endringslogg' }).click()
  const lines = settings.getByRole('main').getByRole('listitem')
  await expect(lines.first()).toContainText('Ane Vik endret prosjektet 1 Hytta')
  await expect(lines.first()).toContainText('startdato: tomt → 02.11.2026')
  await expect(lines.nth(1)).toContainText('budsjett i timer: tomt → 40,0 t')
  await expect(lines.nth(1)).toContainText(/timepris: tomt → 1\s250,50 kr/)
})
