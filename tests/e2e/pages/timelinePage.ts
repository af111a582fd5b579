import type { Locator, Page } from '@playwright/test'
import type { LocalDay } from '../../../src/shared/domain/localDay.ts'
import { dayHeading, dayName } from '../app/days.ts'

/** Tidslinje: the week in figures, and its days with their entries. */
export function timelinePage(page: Page) {
  const day = (of: LocalDay): Locator => page.getByRole('region', { name: dayHeading(of), exact: true })
  const figure = (label: string): Locator =>
    page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: label }) })
  return {
    heading: page.getByRole('heading', { level: 1 }),
    newEntry: page.getByRole('button', { name: 'Ny oppføring' }),
    submit: page.getByRole('button', { name: 'Send til godkjenning' }),
    previousWeek: page.getByRole('button', { name: 'Forrige uke' }),
    nextWeek: page.getByRole('button', { name: 'Neste uke' }),
    today: page.getByRole('button', { name: 'I dag' }),
    /** A figure of the week by the words beside it, such as `ikke sendt`. */
    weekFigure: (label: string) => figure(label).getByRole('definition'),
    incomplete: page.getByRole('button', { name: /mangler arbeidstype/ }),
    /** How many were sent back, and the way to them. */
    rejected: (count: number) => page.getByRole('button', { name: `${count} avvist`, exact: true }),
    day,
    /** The menu of what can be done with all of a day. */
    dayMenu: (of: LocalDay) => page.getByRole('button', { name: `Meny for ${dayName(of)}`, exact: true }),
    /** What stands beside the day's name: its total. */
    dayTotal: (of: LocalDay) => day(of).locator('> div').first(),
    entries: (of: LocalDay) => day(of).getByRole('listitem'),
    /** The entry that holds the text: a block on the clock, or a chip without clock times. */
    entry: (text: string | RegExp) =>
      page.getByRole('listitem').filter({ hasText: text }).getByRole('button'),
    /** Opens the editor of an entry, as the pointer does. */
    open: (text: string | RegExp) =>
      page.getByRole('listitem').filter({ hasText: text }).getByRole('button').dblclick(),
    /** What the latest message at the foot of the window says. */
    message: page.getByRole('status').filter({ hasText: /\w/ }),
    undo: page.getByRole('button', { name: 'Angre' }),
  }
}
