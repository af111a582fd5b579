import type { Page } from '@playwright/test'

/** Innstillinger, with the section «Integrasjoner» and the form that connects. */
export function settingsWindow(page: Page) {
  const form = page.getByRole('form', { name: 'Koble til Tripletex' })
  const question = page.getByRole('dialog')
  return {
    page,
    heading: page.getByRole('heading', { level: 1 }),
    section: (name: string) =>
      page.getByRole('navigation', { name: 'Innstillinger' }).getByRole('link', { name }),
    tripletex: page.getByRole('region', { name: 'Tripletex', exact: true }),
    openForm: page.getByRole('button', { name: 'Koble til økonomisystem' }),
    userKey: form.getByLabel('Brukernøkkel', { exact: true }),
    advanced: form.getByRole('button', { name: 'Avansert' }),
    environment: (name: 'Produksjon' | 'Test' | 'Egen adresse') => form.getByText(name, { exact: true }),
    address: form.getByLabel('Adresse', { exact: true }),
    consumerToken: form.getByLabel('Consumer token', { exact: true }),
    connect: form.getByRole('button', { name: 'Koble til Tripletex' }),
    problem: form.getByRole('alert'),
    disconnect: page.getByRole('button', { name: 'Koble fra' }),
    pull: page.getByRole('button', { name: 'Hent prosjekter og kunder' }),
    /** The row of «Sist hentet» for one kind, such as `Prosjekter`. */
    pulled: (kind: string) =>
      page.getByRole('row').filter({ has: page.getByRole('cell', { name: kind, exact: true }) }),
    transfer: (choice: string) => page.getByRole('radio', { name: choice }),
    sync: (name: 'Prosjektsynkronisering' | 'Arbeidstypesynkronisering') =>
      page.getByRole('switch', { name, exact: true }),
    countedFrom: question.getByLabel('Timer teller fra', { exact: true }),
    allHours: question.getByRole('checkbox', { name: 'Ta med alle timer, uansett dag' }),
    restore: question.getByRole('checkbox', { name: /^Hent fram igjen/ }),
    /** The names in a question, as they are listed. */
    named: question.locator('ul[tabindex]').getByRole('listitem'),
    changeDate: page.getByRole('button', { name: 'Endre dato' }),
    question,
    confirm: (name: string) => question.getByRole('button', { name }),
    employeeNumber: page.getByLabel('Ansattnummer', { exact: true }),
    save: page.getByRole('button', { name: 'Lagre' }),
    leaveDemo: page.getByRole('button', { name: 'Avslutt demo' }),
  }
}
