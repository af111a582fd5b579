import type { Page } from '@playwright/test'

/** Personer, the page about one of them, and Grupper. */
export function peoplePages(page: Page) {
  const dialog = page.getByRole('dialog')
  const table = page.getByRole('table', { name: 'Personer' })
  return {
    page,
    link: page.getByRole('navigation', { name: 'Visninger' }).getByRole('link', { name: 'Personer' }),
    table,
    row: (name: string) => table.getByRole('row').filter({ has: page.getByRole('link', { name }) }),
    person: (name: string) => table.getByRole('link', { name }),
    search: page.getByRole('searchbox', { name: 'Søk i personer' }),
    filter: (name: string) => page.getByRole('radio', { name }),
    newPerson: page.getByRole('button', { name: 'Ny person' }),
    groups: page.getByRole('button', { name: 'Grupper' }).first(),
    back: page.getByRole('link', { name: 'Til personer' }),
    dialog,
    inDialog: (label: string) => dialog.getByLabel(label, { exact: true }),
    confirm: (name: string) => dialog.getByRole('button', { name, exact: true }),
    field: (label: string) => page.getByRole('textbox', { name: label, exact: true }),
    role: (name: string) => page.getByRole('radio', { name }),
    archive: page.getByRole('button', { name: 'Arkiver' }),
    restore: page.getByRole('button', { name: 'Hent fram igjen' }),
    undo: page.getByRole('button', { name: 'Angre' }),
    problem: page.getByRole('alert'),
  }
}
