import type { Page } from '@playwright/test'

/** Picks a choice in a field that narrows a list while one types. */
export async function pick(
  page: Page,
  field: 'Prosjekt' | 'Arbeidstype',
  typed: string,
  option: string | RegExp,
) {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).fill(typed)
  await page.getByRole('option', { name: option }).click()
}

/** The dialog in which an entry is made or changed. */
export function entryEditor(page: Page) {
  const dialog = page.getByRole('dialog')
  const field = (label: string) => dialog.getByLabel(label, { exact: true })
  return {
    dialog,
    project: dialog.getByRole('combobox', { name: 'Prosjekt' }),
    workType: dialog.getByRole('combobox', { name: 'Arbeidstype' }),
    options: page.getByRole('option'),
    day: field('Dato'),
    from: field('Fra'),
    to: field('Til'),
    duration: field('Varighet'),
    description: field('Beskrivelse'),
    save: dialog.getByRole('button', { name: 'Lagre' }),
    withdraw: dialog.getByRole('button', { name: 'Trekk tilbake' }),
    pickProject: (typed: string, option: string | RegExp) => pick(page, 'Prosjekt', typed, option),
    pickWorkType: (option: string) => pick(page, 'Arbeidstype', option, option),
  }
}
