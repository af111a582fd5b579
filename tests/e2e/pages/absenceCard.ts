import type { Page } from '@playwright/test'

/** What is asked of somebody who was away from a running timer, at the top of the main window. */
export function absenceCard(page: Page) {
  const card = page.getByRole('region', { name: /^Du var borte i/ })
  const button = (name: string | RegExp) => card.getByRole('button', { name, exact: true })
  return {
    card,
    heading: card.getByRole('status'),
    button,
    keep: button('Behold'),
    subtract: button('Trekk fra'),
    subtractAndContinue: button('Trekk fra og fortsett'),
    otherProject: button('Før på annet prosjekt'),
    divide: button('Del opp'),
    discard: button('Forkast'),
    stopAt: button(/^Stopp kl\. .* \(siste aktivitet\)$/),
    letRun: button('La den gå'),
    project: card.getByRole('combobox', { name: 'Prosjekt' }),
    /** Types into the field of a project, and takes what fits. */
    async pickProject(typed: string, option: RegExp): Promise<void> {
      await card.getByRole('combobox', { name: 'Prosjekt' }).fill(typed)
      await page.getByRole('option', { name: option }).click()
    },
    part: (number: number) => card.getByRole('group', { name: `Del ${number}` }),
    stopped: page.getByRole('status').filter({ hasText: 'Tidtakeren ble stoppet' }),
  }
}
