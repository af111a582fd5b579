import { callBusy } from '../../../tests/e2e/app/callBusy.ts'
import { closeToast, expect, type Tour } from '../tour.ts'

/** What an administrator looks after: projects, work types, people and groups, and what is read from files. */
export async function administer({ page, camera }: Tour): Promise<void> {
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  await link('Prosjekter').click()
  await expect(page.getByRole('table', { name: 'Prosjekter' })).toBeVisible()
  await camera.takeAll(page, 'prosjekter')
  await page.getByRole('searchbox', { name: 'Søk i prosjekter' }).fill('havila')
  await page.getByRole('table').getByRole('link', { name: 'Havila' }).first().click()
  const budget = page.getByRole('textbox', { name: 'Budsjett', exact: true })
  await page.getByRole('radio', { name: 'Timer', exact: true }).click({ force: true })
  await budget.fill('40')
  await budget.press('Enter')
  await expect(page.getByText('igjen')).toBeVisible()
  await closeToast(page)
  await page.getByRole('navigation').getByRole('button', { name: 'Generelt', exact: true }).click()
  await camera.takeAll(page, 'prosjekt')
  await page.getByRole('navigation').getByRole('button', { name: 'Budsjett', exact: true }).click()
  await camera.take(page, 'prosjekt-budsjett')

  await link('Arbeidstyper').click()
  await expect(page.getByRole('table', { name: 'Arbeidstyper' })).toBeVisible()
  await camera.take(page, 'arbeidstyper')
  await page.getByRole('table').getByRole('link', { name: 'Konsulentarbeid' }).click()
  await expect(heading('Konsulentarbeid')).toBeVisible()
  await camera.take(page, 'arbeidstype')

  await link('Personer').click()
  await expect(page.getByRole('table', { name: 'Personer' })).toBeVisible()
  const { people } = await callBusy(page, 'people.list', undefined)
  const [first, second] = people
  if (!first || !second) throw new Error('nobody was taken in')
  await callBusy(page, 'groups.save', {
    id: null,
    name: 'Bergen',
    parentId: null,
    members: people.slice(0, 6).map(({ id }) => id),
    leaders: [second.id],
  })
  await camera.takeAll(page, 'personer')
  await page.getByRole('table').getByRole('link', { name: 'Henrik Dahl' }).click()
  await expect(heading('Henrik Dahl')).toBeVisible()
  await camera.take(page, 'person-uten-treff')
  await page.getByRole('link', { name: 'Til personer' }).click()
  await page.getByRole('button', { name: 'Grupper' }).first().click()
  await expect(page.getByRole('button', { name: /Bergen/ })).toBeVisible()
  await camera.take(page, 'grupper')
  await page.getByRole('link', { name: 'Til personer' }).click()
  await page.getByRole('button', { name: 'Importer' }).click()
  await expect(page.locator('input[type=file]')).toBeAttached()
  await page.locator('input[type=file]').setInputFiles({
    name: 'personer.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Navn;E-post;Ansattnummer;Rolle\nDag Vik;dag@;41;Ansatt\nEli Bø;eli@firma.no;42;Ansatt\n',
    ),
  })
  await expect(page.getByText('Eli Bø')).toBeVisible()
  await camera.take(page, 'importer')
  await link('Tidslinje').click()
}
