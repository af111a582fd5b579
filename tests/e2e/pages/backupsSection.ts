import type { Page } from '@playwright/test'

/** Innstillinger at Sikkerhetskopier. */
export function backupsSection(page: Page) {
  const dialog = page.getByRole('dialog')
  const table = page.getByRole('table', { name: 'Sikkerhetskopier' })
  return {
    make: page.getByRole('button', { name: 'Ta kopi nå' }),
    /** The copies, newest first. */
    rows: table.getByRole('row').filter({ has: page.getByRole('cell') }),
    restore: (row: number) =>
      table
        .getByRole('row')
        .filter({ has: page.getByRole('cell') })
        .nth(row)
        .getByRole('button', { name: /^Gjenopprett/ }),
    said: page.getByRole('main').getByRole('status'),
    problem: page.getByRole('main').getByRole('alert'),
    dialog,
    cancel: dialog.getByRole('button', { name: 'Avbryt' }),
    confirm: dialog.getByRole('button', { name: 'Gjenopprett' }),
  }
}
