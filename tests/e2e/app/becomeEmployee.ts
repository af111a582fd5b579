import type { ElectronApplication, Page } from '@playwright/test'
import { openedDatabase } from './openedDatabase.ts'

/** Makes the person at this machine an employee, as an administrator elsewhere could: nobody changes their own role. */
export async function becomeEmployee(app: ElectronApplication, page: Page): Promise<void> {
  const sqlite = await openedDatabase(app)
  sqlite
    .prepare(
      `update people set role = 'employee' where id = coalesce(
        (select json_extract(value, '$') from settings where key = 'self'),
        (select id from people order by created_at, id limit 1))`,
    )
    .run()
  sqlite.close()
  await page.reload()
}
