import type { Page } from '@playwright/test'

/** The small window with the timer. */
export function miniTimer(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    page,
    window: page.getByRole('main'),
    elapsed: page.getByRole('timer'),
    start: button('Start tidtaker'),
    pause: button('Sett på pause'),
    resume: button('Fortsett'),
    stop: button('Stopp'),
    switch: button('Bytt prosjekt'),
    close: button('Lukk'),
    openBusy: button('Vis Busy'),
    needsYou: button('Trenger deg'),
    field: page.getByRole('combobox'),
    options: page.getByRole('option'),
  }
}
