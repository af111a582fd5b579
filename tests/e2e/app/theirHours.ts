import type { ElectronApplication, Page } from '@playwright/test'
import type { CallOutput } from '../../../src/shared/ipc/contract.ts'
import { callBusy } from './callBusy.ts'
import { type Hours, logHours } from './hours.ts'
import { openedDatabase } from './openedDatabase.ts'

/** Adds people who work for the company; answers them in their order. */
export async function addPeople(page: Page, ...names: string[]): Promise<CallOutput<'people.names'>> {
  for (const name of names) {
    await callBusy(page, 'people.add', { name, email: '', employeeNumber: '', role: 'employee' })
  }
  const people = await callBusy(page, 'people.names', undefined)
  return names.flatMap((name) => people.find((person) => person.name === name) ?? [])
}

/** Hours of a colleague as they lie on this machine once it was told of them: logged, or submitted where they are said to be. */
export async function hoursOf(
  app: ElectronApplication,
  page: Page,
  personId: string,
  all: readonly (Hours & { submitted?: boolean })[],
): Promise<void> {
  const ids: string[] = []
  for (const hours of all) {
    const made = await logHours(page, hours)
    if (hours.submitted !== false) await callBusy(page, 'timeEntries.submit', { ids: made })
    ids.push(...made)
  }
  const sqlite = await openedDatabase(app)
  const give = sqlite.prepare('update time_entries set person_id = ? where id = ?')
  for (const id of ids) give.run(personId, id)
  sqlite.close()
}
