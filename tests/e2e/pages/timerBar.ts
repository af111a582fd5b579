import type { Page } from '@playwright/test'
import { pick } from './entryEditor.ts'

/** The timer in the head of the main window, and the dialog that asks what the time was for. */
export function timerBar(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Stopp tidtakeren' })
  return {
    start: page.getByRole('button', { name: 'Start tidtaker' }),
    recent: page.getByRole('button', { name: 'Nylig brukt' }),
    stop: page.getByRole('button', { name: 'Stopp', exact: true }),
    pause: page.getByRole('button', { name: 'Sett på pause' }),
    resume: page.getByRole('main').getByRole('button', { name: 'Fortsett' }),
    more: page.getByRole('button', { name: 'Mer om tidtakeren' }),
    elapsed: page.getByRole('main').getByRole('timer'),
    running: page.getByRole('main').getByTitle('Endre tidtakeren'),
    dialog,
    description: dialog.getByLabel('Beskrivelse', { exact: true }),
    keepRunning: dialog.getByRole('button', { name: 'Fortsett' }),
    save: dialog.getByRole('button', { name: 'Lagre' }),
    pickProject: (typed: string, option: string | RegExp) => pick(page, 'Prosjekt', typed, option),
    pickWorkType: (option: string) => pick(page, 'Arbeidstype', option, option),
  }
}
