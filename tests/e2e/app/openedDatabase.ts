import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import Database from 'better-sqlite3'

/** The database of a running app, opened beside it. To be closed by whoever asked for it. */
export async function openedDatabase(app: ElectronApplication): Promise<Database.Database> {
  const folder = await app.evaluate(({ app: electron }) => electron.getPath('userData'))
  return new Database(join(folder, 'busy.db'))
}
