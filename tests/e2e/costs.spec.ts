import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { callBusy } from './app/callBusy.ts'
import { expectAccessible } from './app/expectAccessible.ts'
import { openedDatabase } from './app/openedDatabase.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'
import { addPeople } from './app/theirHours.ts'
import { costsPage } from './pages/costsPage.ts'

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const DOCUMENT = Buffer.from('%PDF-1.4\n%%EOF\n')

/** The costs with these ids are somebody else's from now on, as if they had come from another machine. */
async function give(app: ElectronApplication, page: Page, personId: string): Promise<void> {
  const sqlite = await openedDatabase(app)
  sqlite.prepare('update costs set person_id = ?').run(personId)
  sqlite.close()
  await page.reload()
}

test('a cost is registered by the keyboard with its receipt, and both are there after a restart', async ({
  launchApp,
  tempFolder,
}) => {
  const first = await launchApp()
  await startLocal(first.page, 'Havila', 'Nordlys')
  const { page } = first
  const costs = costsPage(page)

  await test.step('the empty list says what to do next', async () => {
    await costs.open()
    await expect(page.getByRole('heading', { name: 'Ingen kostnader ennå' })).toBeVisible()
    await expectAccessible(page, 'no costs')
  })

  await test.step('what is wrong is said at its field', async () => {
    await page.keyboard.press('k')
    await expect(costs.project).toBeFocused()
    await page.keyboard.press('Control+Enter')
    await expect(costs.form).toContainText('Velg prosjektet')
    await expect(costs.form).toContainText('Skriv hva kostnaden gjelder')
    await expect(costs.form).toContainText('Skriv et beløp')
    await expect(costs.project).toBeFocused()
  })

  await test.step('figures follow what is typed', async () => {
    await costs.project.fill('hav')
    await page.keyboard.press('Enter')
    await expect(costs.project).toHaveValue('Havila')
    await costs.field('Beskrivelse').fill('Tog til Bergen')
    await costs.field('Antall').fill('2')
    await costs.field('Enhetskost').fill('450')
    await costs.field('Påslag').fill('10')
    await expect(costs.figure('Beløp')).toContainText('990,00 kr')
    await expect(costs.figure('Dekningsbidrag')).toContainText('90,00 kr · 9 %')
    await costs.form.getByText('Enhetspris', { exact: true }).click()
    await expect(costs.field('Enhetspris')).toHaveValue('495')
    await expect(costs.figure('Beløp')).toContainText('990,00 kr')
    await costs.form.getByText('Påslag', { exact: true }).click()
    await expect(costs.field('Påslag')).toHaveValue('10')
    await expectAccessible(page, 'the form of a cost')
  })

  await test.step('a file that is no receipt is refused by what it holds; a picture is shown', async () => {
    await costs.file.setInputFiles({
      name: 'kvittering.png',
      mimeType: 'image/png',
      buffer: Buffer.from('MZ'),
    })
    await expect(costs.form.getByRole('alert')).toContainText('må være et bilde')
    await costs.file.setInputFiles({
      name: 'skadet.png',
      mimeType: 'image/png',
      buffer: PICTURE.subarray(0, 20),
    })
    await expect(costs.form.getByRole('alert')).toContainText('Bildet kan ikke vises')
    await costs.file.setInputFiles({ name: 'tog.jpg', mimeType: 'image/jpeg', buffer: PICTURE })
    await expect(costs.form.getByText('tog.jpg')).toBeVisible()
    await expect(costs.form.locator('img')).toHaveAttribute('src', /^data:image\/png/)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Kostnaden er registrert')).toBeVisible()
    await expect(costs.row('Tog til Bergen')).toContainText('990,00')
    await expect(costs.row('Tog til Bergen')).toContainText('Ikke sendt')
  })

  await test.step('a receipt that is dropped on the list begins a cost; giving it up is asked about', async () => {
    const files = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([bytes], 'hotell.png', { type: 'image/png' }))
      return transfer
    }, PICTURE.toString('base64'))
    await costs.table.dispatchEvent('drop', { dataTransfer: files })
    await expect(costs.form.getByText('hotell.png')).toBeVisible()
    // The first closes the list of projects.
    await expect(costs.project).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Forkast' }).click()
    await expect(costs.form).toHaveCount(0)
    await expect(costs.table.getByRole('row')).toHaveCount(3)
  })
  await first.close()

  const { page: again } = await launchApp()
  const after = costsPage(again)
  await after.open()
  await after.button('Vis kvitteringen «tog.jpg»').click()
  await expect(again.getByRole('dialog').locator('img')).toHaveAttribute('src', /^data:image\/png/)
  await again.keyboard.press('Escape')
  const folder = join(tempFolder, 'user-data/receipts')
  const [file = ''] = readdirSync(folder)
  expect(file).toMatch(/^[\da-f-]{36}\.png$/)

  await test.step('a receipt that is gone is told of, and the cost stays', async () => {
    rmSync(join(folder, file))
    await again.reload()
    await after.button('Vis kvitteringen «tog.jpg»').click()
    await expect(again.getByRole('alert')).toContainText('«tog.jpg» ligger ikke der den ble lagt')
    await again.keyboard.press('Escape')
    await expect(after.row('Tog til Bergen')).toBeVisible()
  })
})

test('costs are sent, sent back, corrected and approved by the keys, and each is undone', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp()
  await startLocal(page, 'Havila')
  const [ola] = await addPeople(page, 'Ola')
  const projects = await callBusy(page, 'projects.search', { query: '', day: '2026-11-24', limit: 5 })
  const projectId = projects[0]?.id ?? ''
  const cost = {
    projectId,
    day: '2026-11-24',
    productTripletexId: null,
    quantityHundredths: 100,
    unitCostOre: 640_00,
    markupBasisPoints: 0,
    unitPriceOre: 0,
    billable: true,
  }
  await callBusy(page, 'costs.save', { ...cost, description: 'Taxi' })
  await callBusy(page, 'costs.save', { ...cost, description: 'Hotell' })
  const costs = costsPage(page)
  await costs.open()

  await test.step('both are ticked and sent by the keys', async () => {
    await costs.row('Taxi').focus()
    await page.keyboard.press('Space')
    await costs.row('Hotell').focus()
    await page.keyboard.press('Space')
    await expect(page.getByText('2 valgt · 1 280,00 kr')).toBeVisible()
    await page.keyboard.press('i')
    await expect(page.getByText('2 kostnader er sendt til godkjenning')).toBeVisible()
    await expect(costs.row('Taxi')).toContainText('Venter')
  })

  await test.step('those who approve see that they wait, and send one back with a reason', async () => {
    await give(app, page, ola?.id ?? '')
    await expect(costs.nav).toContainText('2')
    await costs.row('Taxi').getByRole('checkbox').check()
    await page.keyboard.press('a')
    await page.getByRole('dialog').getByRole('button', { name: 'Avvis' }).click()
    await expect(page.getByRole('dialog')).toContainText('Skriv en begrunnelse')
    await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Mangler kvittering')
    await page.keyboard.press('Control+Enter')
    await expect(costs.row('Taxi')).toContainText('Avvist av Ane Vik: Mangler kvittering')
    await expect(costs.nav).toContainText('1')
  })

  await test.step('one that waits is corrected and approved, and the approval undone', async () => {
    await costs.row('Hotell').focus()
    await page.keyboard.press('Enter')
    await expect(costs.form).toContainText('Registrert av Ola')
    await costs.field('Enhetskost').fill('700')
    await costs.field('Enhetskost').press('Enter')
    await expect(costs.row('Hotell')).toContainText('700,00')
    await costs.row('Hotell').getByRole('checkbox').check()
    await page.keyboard.press('g')
    await expect(costs.row('Hotell')).toContainText('Godkjent')
    await page.keyboard.press('Control+z')
    await expect(costs.row('Hotell')).toContainText('Venter')
    await page.keyboard.press('Control+Shift+z')
    await expect(costs.row('Hotell')).toContainText('Godkjent')
    await expectAccessible(page, 'costs of others')
  })

  await test.step('whoever got one back corrects it, and sends it anew', async () => {
    const self = await callBusy(page, 'app.state', undefined)
    await give(app, page, self.person?.id ?? '')
    await costs.row('Taxi').click()
    await expect(costs.form).toContainText('Avvist av Ane Vik: Mangler kvittering')
    await costs.file.setInputFiles({ name: 'taxi.pdf', mimeType: 'application/pdf', buffer: DOCUMENT })
    await expect(costs.form.getByText('taxi.pdf')).toBeVisible()
    await costs.save.click()
    await costs.row('Taxi').getByRole('checkbox').check()
    await costs.button('Send til godkjenning').click()
    await expect(costs.row('Taxi')).toContainText('Venter')
    await expect(costs.row('Taxi')).not.toContainText('Avvist')
  })

  await test.step('a PDF is opened by the system, as a copy', async () => {
    await app.evaluate(({ shell }) => {
      shell.openPath = async (path) => {
        Reflect.set(globalThis, 'openedPath', path)
        return ''
      }
    })
    await costs.button('Vis kvitteringen «taxi.pdf»').click()
    await costs.form.getByRole('button', { name: 'Åpne' }).click()
    await expect
      .poll(() => app.evaluate(() => String(Reflect.get(globalThis, 'openedPath'))))
      .toMatch(/busy-receipts.[\da-f-]{36}.taxi\.pdf$/)
    await page.keyboard.press('Escape')
  })

  await test.step('the project tells of them, and what they come to', async () => {
    await page.getByRole('link', { name: /^Prosjekter/ }).click()
    await page.getByRole('link', { name: 'Havila' }).click()
    const card = page.getByRole('region', { name: 'Kostnader' })
    await expect(card).toContainText('1 340,00 kr')
    await expect(card.getByRole('row').filter({ hasText: 'Hotell' })).toContainText('Godkjent')
    await card.getByRole('button', { name: 'Ny kostnad' }).click()
    await expect(costs.project).toHaveValue('Havila')
    await expect(costs.field('Beskrivelse')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(costs.form).toHaveCount(0)
  })
})
