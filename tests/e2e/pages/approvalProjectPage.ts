import type { Locator, Page } from '@playwright/test'

export interface ApprovalProjectPage {
  open(): Promise<void>
  projects: Locator
  project(name: string): Locator
  entries(project: string): Locator
  /** A row of either table by a text in it. */
  row(text: string): Locator
  approve: Locator
  reject: Locator
  undo: Locator
  addFilter: Locator
  dialog: Locator
  show(state: 'Ikke godkjent' | 'Godkjent' | 'Alle'): Promise<void>
}

/** «Godkjenn → Prosjekt». */
export function approvalProjectPage(page: Page): ApprovalProjectPage {
  const projects = page.getByRole('table', { name: 'Prosjekter med timer' })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    open: async () => {
      await page.getByRole('link', { name: /^Godkjenn/ }).click()
      await page
        .getByRole('navigation', { name: 'Visning' })
        .getByRole('link', { name: 'Prosjekt', exact: true })
        .click()
    },
    projects,
    project: (name) => projects.getByRole('link', { name, exact: true }),
    entries: (project) => page.getByRole('table', { name: `Oppføringer på ${project}` }),
    row: (text) => page.getByRole('row').filter({ hasText: text }),
    approve: button('Godkjenn'),
    reject: button('Avvis'),
    undo: button('Angre godkjenning'),
    addFilter: button('+ Legg til et filter'),
    dialog: page.getByRole('dialog'),
    show: async (state) => {
      await page.getByRole('radiogroup', { name: 'Tilstand' }).getByText(state, { exact: true }).click()
    },
  }
}
