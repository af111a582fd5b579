import type { Page } from '@playwright/test'

/** «Ordre»: what can be billed, all orders, and the page of one. */
export function ordersPage(page: Page) {
  const lines = page.getByRole('table', { name: 'Ordrelinjer' })
  const content = page.getByRole('table', { name: 'Timer og kostnader på ordren' })
  const dialog = page.getByRole('dialog')
  return {
    billable: page.getByRole('table', { name: 'Prosjekter å fakturere' }),
    all: page.getByRole('table', { name: 'Alle ordre' }),
    lines,
    content,
    /** A field of a line, counted from 1. */
    field: (name: string, line: number) => lines.getByRole('textbox', { name: `${name}, linje ${line}` }),
    /** A line of a draft, by its text. */
    line: (text: string) => lines.getByRole('row').filter({ has: page.locator(`input[value="${text}"]`) }),
    newOrder: (project: string) => page.getByRole('button', { name: `Ny ordre for ${project}` }),
    /** What it comes to: without VAT, the VAT of each rate, and with it. */
    total: page.getByLabel('Summer'),
    standing: page.locator('[data-standing]'),
    dialog,
    confirmFinish: dialog.getByRole('button', { name: 'Ferdigstill' }),
    finish: page.getByRole('button', { name: 'Ferdigstill', exact: true }),
  }
}
