import type { Page } from '@playwright/test'

/** Arbeidstyper: the register, and the page of one work type. */
export function workTypesPage(page: Page) {
  const table = page.getByRole('table', { name: 'Arbeidstyper' })
  const general = page.getByRole('region', { name: 'Generelt' })
  return {
    open: () => page.getByRole('link', { name: 'Arbeidstyper', exact: true }).click(),
    table,
    row: (name: string) =>
      table.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
    /** The names in the order in which they stand. */
    names: () => table.getByRole('link').allTextContents(),
    search: page.getByRole('searchbox', { name: 'Søk i arbeidstyper' }),
    show: (filter: string) => page.getByRole('radio', { name: filter, exact: true }).check({ force: true }),
    newWorkType: page.getByRole('button', { name: 'Ny arbeidstype' }),
    dialog: page.getByRole('dialog', { name: 'Ny arbeidstype' }),
    import: page.getByRole('button', { name: 'Importer' }),
    title: page.getByRole('heading', { level: 1 }),
    name: general.getByLabel('Navn', { exact: true }),
    billable: general.getByLabel('Fakturerbar', { exact: true }),
    category: general.getByLabel('Kategori', { exact: true }),
    price: general.getByLabel('Standard timepris', { exact: true }),
    product: general.getByLabel('Produkt', { exact: true }),
    general,
    using: page.getByRole('region', { name: 'Prosjekter som bruker den' }),
    archive: page.getByRole('button', { name: 'Arkiver', exact: true }),
    restore: page.getByRole('button', { name: 'Hent fram igjen' }),
    undo: page.getByRole('button', { name: 'Angre' }),
  }
}
