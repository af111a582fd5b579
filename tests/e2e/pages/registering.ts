import type { Page } from '@playwright/test'

/** The panels with which hours are logged, repeated and had back. */
export function registering(page: Page) {
  const panel = (name: string | RegExp) => page.getByRole('dialog', { name })
  const quick = panel('Hurtigføring')
  return {
    quick,
    line: quick.getByRole('combobox', { name: 'Timene på én linje' }),
    /** What a part of the line was understood as. */
    understood: (part: string) =>
      quick
        .locator('dl > div')
        .filter({ has: page.getByRole('term').filter({ hasText: part }) })
        .getByRole('definition'),
    meant: quick.getByRole('option'),
    templates: panel('Maler'),
    template: (name: string) => panel('Maler').getByRole('listitem').filter({ hasText: name }),
    duplicate: panel('Dupliser til andre dager'),
    log: panel('Logg'),
    deleted: panel(/^Slettede oppføringer/),
    more: page.getByRole('dialog').getByRole('button', { name: 'Mer', exact: true }),
    moreItem: (name: string) => page.getByRole('menuitem', { name }),
    palette: page.getByPlaceholder('Hva vil du gjøre?'),
    command: (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }),
    undo: page.getByRole('button', { name: 'Angre' }),
  }
}
