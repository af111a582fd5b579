import type { Page } from '@playwright/test'

/** Uke: the week as a grid. Days count from Monday, which is 0. */
export function weekPage(page: Page) {
  const grid = page.getByRole('grid', { name: 'Timer per prosjekt og dag' })
  const row = (text: string | RegExp) => grid.getByRole('row').filter({ hasText: text })
  return {
    grid,
    row,
    rows: grid.locator('tbody').getByRole('row'),
    cell: (text: string | RegExp, day: number) => row(text).getByRole('gridcell').nth(day),
    /** What the week's row comes to, as it stands behind its days. */
    rowSum: (text: string | RegExp) => row(text).getByRole('gridcell').nth(7),
    /** What a day comes to; 7 is the week. */
    sum: (day: number) => grid.locator('tfoot').getByRole('gridcell').nth(day).locator('b'),
    field: grid.getByRole('textbox'),
    problem: grid.getByRole('alert'),
    newRow: page.getByRole('button', { name: 'Ny rad' }),
    copyRows: page.getByRole('button', { name: 'Kopier rader fra forrige uke' }),
    copyHours: page.getByRole('button', { name: 'Kopier timer fra forrige uke' }),
    comment: page.getByRole('dialog').getByLabel('Kommentar', { exact: true }),
    form: page.getByRole('form', { name: 'Ny rad' }),
  }
}
