import { callBusy } from '../../tests/e2e/app/callBusy.ts'
import { expect, openedBy, type Tour } from './tour.ts'

/** The registers, by their view, with the way back from one of their pages. */
const registers = [
  { view: 'Prosjekter', back: 'Til prosjekter' },
  { view: 'Arbeidstyper', back: 'Til arbeidstyper' },
  { view: 'Personer', back: 'Til personer' },
] as const

const sections = ['Generelt', 'Ordre', 'Profil', 'Integrasjoner', 'Sikkerhetskopier', 'Endringslogg'] as const

/** Takes every screen as it is, whatever there is to show: the views, the registers and a page of each, pickers, import and settings. */
export async function photographEveryScreen(tour: Tour): Promise<void> {
  await photographViews(tour)
  await photographEditor(tour)
  for (const register of registers) await photographRegister(tour, register)
  await photographSettings(tour)
}

async function photographViews({ page, camera }: Tour): Promise<void> {
  for (const view of [
    'Tidslinje',
    'Uke',
    'Kostnader',
    'Godkjenn',
    'Ordre',
    'Rapporter',
    'Utboks',
    'Avstemming',
  ]) {
    // A number beside its name says what waits there.
    const link = page.getByRole('link', { name: new RegExp(`^${view}\\b`) }).first()
    // Without Tripletex there is nothing to compare with, and no such view.
    if ((await link.count()) === 0) continue
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await camera.takeAll(page, view.toLowerCase())
    if (view !== 'Godkjenn') continue
    const views = page.getByRole('navigation', { name: 'Visning', exact: true })
    await views.getByRole('link', { name: 'Prosjekt', exact: true }).click()
    await camera.takeAll(page, 'godkjenn-prosjekt')
  }
}

/** The picker that opens with a new entry: what it offers before anything is typed, and where nothing is found. */
async function photographEditor({ page, camera }: Tour): Promise<void> {
  await page.getByRole('link', { name: 'Tidslinje', exact: true }).click()
  await page.getByRole('button', { name: 'Ny oppføring' }).first().click()
  const project = page.getByRole('combobox', { name: 'Prosjekt' })
  await expect(project).toBeVisible()
  await camera.take(page, 'prosjektvelger')
  await project.fill('finnes ikke')
  await camera.take(page, 'prosjektvelger-uten-treff')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

async function photographRegister(
  { page, camera }: Tour,
  { view, back }: (typeof registers)[number],
): Promise<void> {
  const name = view.toLowerCase()
  await page.getByRole('link', { name: view, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: view })).toBeVisible()
  await camera.takeAll(page, name)
  const rows = page.getByRole('table', { name: view }).getByRole('link')
  if ((await rows.count()) > 0) {
    await rows.first().click()
    await camera.takeAll(page, `${name}-side`)
    await page.getByRole('link', { name: back }).click()
  }
  for (const action of ['Grupper', 'Importer']) {
    const button = page.getByRole('button', { name: action, exact: true }).first()
    if ((await button.count()) === 0) continue
    await button.click()
    await expect(page.getByRole('link', { name: back })).toBeVisible()
    await camera.take(page, `${name}-${action.toLowerCase()}`)
    await page.getByRole('link', { name: back }).click()
  }
}

async function photographSettings(tour: Tour): Promise<void> {
  const settings = await openedBy(tour, () => callBusy(tour.page, 'app.openSettings', {}))
  for (const section of sections) {
    await settings.getByRole('link', { name: section, exact: true }).click()
    await expect(settings.getByRole('heading', { level: 1, name: section })).toBeVisible()
    await tour.camera.takeAll(settings, `innstillinger-${section.toLowerCase()}`)
  }
  await settings.close()
}
