import type { Page } from '@playwright/test'
import type { LocalDay } from '../../../src/shared/domain/localDay.ts'
import { dayName } from '../app/days.ts'

/** «Send til godkjenning»: the week's hours with a tick for each day and each entry. */
export function submitDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Send til godkjenning' })
  return {
    dialog,
    day: (day: LocalDay) => dialog.getByRole('checkbox', { name: dayName(day), exact: true }),
    entry: (text: string | RegExp) => dialog.getByRole('checkbox', { name: text }),
    /** What to look at first. */
    lookOver: dialog.locator('section').filter({ hasText: 'Se over før du sender' }),
    notYet: dialog.locator('section').filter({ hasText: 'Kan ikke sendes ennå' }),
    onlyDay: (day: LocalDay) =>
      dialog.getByRole('group', { name: dayName(day) }).getByRole('button', { name: 'Bare denne dagen' }),
    withdrawWeek: dialog.getByRole('button', { name: 'Trekk tilbake uken' }),
    confirm: dialog.getByRole('button', { name: 'Send til godkjenning' }),
  }
}
