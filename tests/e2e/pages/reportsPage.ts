import type { Page } from '@playwright/test'

/** «Rapporter»: the report of hours. */
export function reportsPage(page: Page) {
  const table = page.getByRole('table', { name: /^Timer etter/ })
  return {
    open: async () => {
      await page.getByRole('link', { name: 'Rapporter' }).click()
      await page.getByRole('heading', { name: 'Rapporter' }).waitFor()
    },
    table,
    /** The line of a group or of the sums, by its name. */
    row: (name: string | RegExp) =>
      table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }),
    divide: (name: string) => page.getByRole('button', { name: `Vis ${name} delt opp` }),
    period: page.getByTitle('Periode', { exact: true }),
    group: page.getByRole('button', { name: /^Grupper etter/ }),
    subgroup: page.getByRole('button', { name: /^Deretter etter/ }),
    groupBy: async (dimension: string) => {
      await page.getByRole('button', { name: /^Grupper etter/ }).click()
      await page.getByRole('menuitem', { name: dimension, exact: true }).click()
    },
    chart: (title: string) => page.getByRole('region', { name: title, exact: true }),
    export: async (format: string) => {
      await page.getByRole('button', { name: 'Eksporter' }).click()
      await page.getByRole('menuitem', { name: format }).click()
    },
  }
}
