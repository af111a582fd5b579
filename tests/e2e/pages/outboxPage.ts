import type { Page } from '@playwright/test'

/** Utboks: totals on their way to Tripletex. */
export function outboxPage(page: Page) {
  const main = page.getByRole('main')
  const item = (text: string | RegExp) => main.getByRole('article').filter({ hasText: text })
  return {
    heading: main.getByRole('heading', { level: 1, name: 'Utboks' }),
    section: (name: string) => main.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }),
    item,
    items: main.getByRole('article'),
    showHours: (text: string | RegExp) => item(text).getByRole('button', { name: 'Vis timene' }),
    tryNow: (text: string | RegExp) => item(text).getByRole('button', { name: 'Prøv nå' }),
    useBusy: (text: string | RegExp) => item(text).getByRole('button', { name: 'Bruk Busy' }),
    openProfile: (text: string | RegExp) => item(text).getByRole('button', { name: 'Åpne Profil' }),
    question: page.getByRole('dialog'),
  }
}
