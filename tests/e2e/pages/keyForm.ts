import type { Page } from '@playwright/test'

/** The form that replaces the key of a connection. */
export function keyForm(page: Page) {
  const form = page.getByRole('form', { name: 'Bytt nøkkel' })
  return {
    open: page.getByRole('button', { name: 'Bytt nøkkel' }),
    userKey: form.getByLabel('Brukernøkkel', { exact: true }),
    address: form.getByLabel('Adresse', { exact: true }),
    connect: form.getByRole('button', { name: 'Koble til Tripletex' }),
    problem: form.getByRole('alert'),
    openNew: (company: string) =>
      form.getByRole('button', { name: `Åpne nytt arbeidsområde for ${company}` }),
  }
}
