import type { Page } from '@playwright/test'

/** «Importer»: a register from a CSV file. */
export function importPage(page: Page) {
  const cells = (table: ReturnType<Page['getByRole']>) => async () =>
    Promise.all(
      (await table.locator('tbody').getByRole('row').all()).map((row) =>
        row.getByRole('cell').allTextContents(),
      ),
    )
  const bad = page.getByRole('table', { name: 'Rader som hoppes over' })
  const good = page.getByRole('table', { name: 'Rader som importeres' })
  return {
    title: page.getByRole('heading', { level: 1 }),
    choose: (name: string, content: string | Buffer) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) }),
    chooseButton: page.getByRole('button', { name: 'Velg CSV-fil' }),
    preview: page.getByRole('region', { name: 'Forhåndsvisning' }),
    done: page.getByRole('region', { name: 'Importert' }),
    run: page.getByRole('button', { name: /^Importer \d/ }),
    problem: page.getByRole('alert'),
    /** What the tables hold, row by row. */
    badRows: cells(bad),
    goodRows: cells(good),
  }
}
