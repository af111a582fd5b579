import { expect, openedBy, type Tour } from '../tour.ts'

const sections = [
  ['Generelt', 'generelt'],
  ['Tidtaker', 'tidtaker-innstillinger'],
  ['Profil', 'profil'],
  ['Snarveier', 'snarveier'],
  ['Sikkerhetskopier', 'sikkerhetskopier'],
  ['Endringslogg', 'endringslogg'],
  ['Om Busy', 'om-busy'],
] as const

/** Every section of the settings window, and its search. */
export async function lookThroughSettings(tour: Tour): Promise<void> {
  const { page, camera } = tour
  const settings = await openedBy(tour, () => page.getByRole('button', { name: 'Innstillinger' }).click())
  for (const [section, picture] of sections) {
    await settings.getByRole('link', { name: section, exact: true }).click()
    await expect(settings.getByRole('heading', { level: 1, name: section })).toBeVisible()
    await camera.take(settings, picture)
  }
  await settings.getByRole('link', { name: 'Integrasjoner', exact: true }).click()
  await expect(settings.getByText('Tilkoblet', { exact: true })).toBeVisible()
  await camera.takeAll(settings, 'integrasjoner')
  await settings.getByRole('searchbox').fill('nøkkel')
  await camera.take(settings, 'sok-i-innstillinger')
  await settings.close()
}
