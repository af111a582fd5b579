import type { Page } from '@playwright/test'

/** The first page, before anybody has said who they are. */
export function welcomePage(page: Page) {
  return {
    title: page.getByRole('heading', { level: 1, name: 'Velkommen til Busy' }),
    name: page.getByLabel('Navn', { exact: true }),
    email: page.getByLabel('E-post', { exact: true }),
    employeeNumber: page.getByLabel('Ansattnummer', { exact: true }),
    local: page.getByRole('button', { name: 'Bare på denne maskinen' }),
    demo: page.getByRole('button', { name: 'Prøv med demofirma' }),
    tripletex: page.getByRole('button', { name: 'Koble til Tripletex' }),
  }
}
