import type { Page } from '@playwright/test'

/** «Rapporter»: the report of hours. */
export function reportsPage(page: Page) {
  const table = page.getByRole('table', { name: /^Timer etter/ })
  return {
    open: async () => {
      await page.keyboard.press('0')
      await page.getByRole('heading', { name: 'Rapporter' }).waitFor()
    },
    table,
    /** The line of a group or of the sums, by its name. */
    row: (name: string | RegExp) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }),
    divide: (name: string) => page.getByRole('button', { name: `Vis ${name} delt opp` }),
    period: page.getByTitle('Periode', { exact: true }),
    group: page.getByRole('combobox', { name: 'Grupper etter' }),
    subgroup: page.getByRole('combobox', { name: 'Deretter etter' }),
    choose: async (what: 'group' | 'subgroup', dimension: string) => {
      await page
        .getByRole('combobox', { name: what === 'group' ? 'Grupper etter' : 'Deretter etter' })
        .click()
      await page.getByRole('option', { name: dimension, exact: true }).click()
    },
    chart: (title: string) => page.getByRole('region', { name: title, exact: true }),
    export: async (format: string) => {
      await page.getByRole('button', { name: 'Eksporter' }).click()
      await page.getByRole('menuitem', { name: format }).click()
    },
  }
}
