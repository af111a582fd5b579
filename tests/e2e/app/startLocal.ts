import { expect, type Page } from '@playwright/test'
import { timelinePage } from '../pages/timelinePage.ts'
import { callBusy } from './callBusy.ts'

/** A person who works without Tripletex, with projects of their own; their numbers are 1, 2 and so on. */
export async function startLocal(page: Page, ...projects: string[]): Promise<void> {
  const person = { name: 'Ane Vik', email: '', employeeNumber: '' }
  await callBusy(page, 'welcome.start', { way: 'local', person })
  for (const name of projects) await callBusy(page, 'projects.create', { name })
  await expect(timelinePage(page).newEntry).toBeVisible()
}
