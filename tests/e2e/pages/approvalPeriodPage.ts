import type { Locator, Page } from '@playwright/test'

/** «Godkjenn → Periode» and a person's week there, as somebody finds them. */
export function approvalPeriodPage(page: Page) {
  const table = page.getByRole('grid', { name: 'Timer per ansatt og uke' })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    table,
    /** A week of a person: the one that is shown, or the one with a number. */
    week: (name: string, number?: number): Locator =>
      table.getByRole('gridcell', { name: new RegExp(`^${name}, uke ${number ?? '\\d+'}:`) }),
    tick: (name: string) => table.getByRole('checkbox', { name: `Kryss av ${name}` }),
    tickAll: table.getByRole('checkbox', { name: 'Kryss av alt som venter' }),
    span: (name: string) => page.getByText(name, { exact: true }),
    approve: button('Godkjenn'),
    search: page.getByRole('searchbox', { name: 'Søk etter ansatt' }),
    person: (name: string) => page.getByRole('heading', { level: 2, name }),
    day: (name: string) => page.getByRole('region', { name }),
    approveWeek: button('Godkjenn uke'),
    rejectWeek: button('Avvis uke'),
    reject: button('Avvis'),
    undoApproval: button('Angre godkjenning'),
    nextWaiting: button('Neste som venter'),
    said: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
    undo: button('Angre'),
  }
}
