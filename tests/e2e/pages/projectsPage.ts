import type { Page } from '@playwright/test'

/** Prosjekter, and the page about one of them. */
export function projectsPage(page: Page) {
  const main = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const table = page.getByRole('table', { name: 'Prosjekter' })
  const section = (name: string) => main.getByRole('region', { name, exact: true })
  return {
    link: page.getByRole('navigation', { name: 'Visninger' }).getByRole('link', { name: 'Prosjekter' }),
    table,
    rows: table.locator('tbody').getByRole('row'),
    row: (name: string | RegExp) => table.getByRole('row').filter({ has: page.getByRole('link', { name }) }),
    project: (name: string | RegExp) => table.getByRole('link', { name }),
    search: page.getByRole('searchbox', { name: 'Søk i prosjekter' }),
    filter: (name: string) => main.getByRole('radio', { name, exact: true }),
    mine: main.getByRole('checkbox', { name: 'Mine' }),
    count: main.getByRole('status'),
    newProject: main.getByRole('button', { name: 'Nytt prosjekt' }).first(),
    back: page.getByRole('link', { name: 'Til prosjekter' }),
    title: (name: string) => main.getByRole('heading', { level: 1, name, exact: true }),
    dialog,
    inDialog: (label: string) => dialog.getByLabel(label, { exact: true }),
    confirm: (name: string) => dialog.getByRole('button', { name, exact: true }),
    section,
    field: (label: string) => main.getByRole('textbox', { name: label, exact: true }),
    toggle: (label: string) => main.getByRole('switch', { name: label }),
    choice: (label: string | RegExp) => main.getByRole('radio', { name: label }),
    /** Goes to a part of the page by its menu. */
    goTo: (name: string) => main.getByRole('navigation').getByRole('button', { name, exact: true }),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    /** Of the newest message: the one before it may still be on its way out. */
    undo: page.getByRole('button', { name: 'Angre' }).last(),
    problem: page.getByRole('alert'),
  }
}
