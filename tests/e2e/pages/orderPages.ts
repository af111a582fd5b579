import type { Page } from '@playwright/test'

/** «Ordre»: what can be billed, all orders, and the page of one. */
export function orderPages(page: Page) {
  const lines = page.getByRole('table', { name: 'Ordrelinjer' })
  const content = page.getByRole('table', { name: 'Timer og kostnader på ordren' })
  return {
    billable: page.getByRole('table', { name: 'Prosjekter å fakturere' }),
    all: page.getByRole('table', { name: 'Alle ordre' }),
    lines,
    content,
    /** A field of a line, counted from 1. */
    field: (name: string, line: number) => lines.getByRole('textbox', { name: `${name}, linje ${line}` }),
    totals: page.getByLabel('Summer'),
    obstacles: page.getByRole('region', { name: /må rettes før ordren/ }),
    dialog: page.getByRole('dialog'),
    finish: page.getByRole('button', { name: 'Ferdigstill', exact: true }),
  }
}
