import type { Page } from '@playwright/test'
import type { RunningApp } from '../app/launchApp.ts'

/** The frame around the views of the main window. */
export function mainWindow(page: Page) {
  const views = page.getByRole('navigation', { name: 'Visninger' })
  return {
    views,
    /** The one sign of the sync state. */
    sync: views.getByRole('status'),
    timeline: views.getByRole('link', { name: 'Tidslinje' }),
    orders: views.getByRole('link', { name: 'Ordre' }),
    outbox: views.getByRole('link', { name: 'Utboks' }),
    settings: views.getByRole('button', { name: 'Innstillinger' }),
  }
}

/** Presses «Innstillinger» and answers the window that opens. */
export async function openSettings({ app, page }: RunningApp): Promise<Page> {
  const opened = app.waitForEvent('window')
  await mainWindow(page).settings.click()
  return opened
}
