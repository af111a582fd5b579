import type { Page } from '@playwright/test'

/** Utboks: totals on their way to Tripletex. */
export function outboxPage(page: Page) {
  const main = page.getByRole('main')
  const item = (text: string | RegExp) => main.getByRole('article').filter({ hasText: text })
  const button = (text: string | RegExp, name: string) =>
    item(text).getByRole('button', { name, exact: true })
  return {
    heading: main.getByRole('heading', { level: 1, name: 'Utboks' }),
    section: (name: string) => main.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }),
    item,
    /** What stays here for its day alone, and the way to the date. */
    held: main.getByText('Overføringen teller fra den dagen.'),
    changeDate: main.getByRole('button', { name: 'Endre dato i Integrasjoner' }),
    items: main.getByRole('article'),
    /** A button of the item that holds the text. */
    button,
    showHours: (text: string | RegExp) => button(text, 'Vis timene'),
    tryNow: (text: string | RegExp) => button(text, 'Prøv nå'),
    openProfile: (text: string | RegExp) => button(text, 'Åpne Profil'),
    undo: (text: string | RegExp) => button(text, 'Angre'),
    /** «Angre» of the message at the foot of the window. */
    undoInMessage: page.getByRole('status').getByRole('button', { name: 'Angre' }),
    showReconciliation: (text: string | RegExp) => item(text).getByRole('link', { name: 'Vis i Avstemming' }),
  }
}
