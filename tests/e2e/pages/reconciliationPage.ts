import type { Page } from '@playwright/test'

/** Avstemming: Busy, what was sent, and Tripletex, beside each other. */
export function reconciliationPage(page: Page) {
  const main = page.getByRole('main')
  const row = (text: string | RegExp) => main.getByRole('row').filter({ hasText: text })
  return {
    link: page.getByRole('navigation', { name: 'Visninger' }).getByRole('link', { name: 'Avstemming' }),
    heading: main.getByRole('heading', { level: 1, name: 'Avstemming' }),
    period: main.getByTitle('Periode', { exact: true }),
    previous: main.getByRole('button', { name: 'Forrige periode' }),
    choosePeriod: async (name: string) => {
      await main.getByTitle('Periode', { exact: true }).click()
      await page.getByRole('menuitem', { name }).click()
    },
    read: main.getByRole('button', { name: 'Les fra Tripletex nå' }),
    age: main.getByRole('status').first(),
    onlyDifferences: main.getByRole('checkbox', { name: 'Bare avvik' }),
    row,
    sum: row('Sum'),
    sendAgain: (text: string | RegExp) => row(text).getByRole('button', { name: 'Send på nytt' }),
    openLog: (text: string | RegExp) => row(text).getByRole('button', { name: 'Logg' }),
    log: main.getByRole('list', { name: 'Logg' }),
    problem: main.getByRole('alert'),
  }
}
