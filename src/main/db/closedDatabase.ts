import Database from 'better-sqlite3'
import { countRows } from './backupContents'
import { typedAccess } from './executor'
import { createSettingsRepository } from './settingsRepository'

/** What can be asked of a database that is not open. */
export type ClosedDatabase = {
  settings: ReturnType<typeof createSettingsRepository>
  /** Queued totals that have not left. */
  unsent: number
}

/** Looks into a database that is not open, without the right to write; null where it is not there or cannot be read. */
export function readClosed<T>(file: string, read: (database: ClosedDatabase) => T): T | null {
  let sqlite: Database.Database | undefined
  try {
    sqlite = new Database(file, { readonly: true, fileMustExist: true })
    const { waiting: unsent } = countRows(sqlite)
    return read({ settings: createSettingsRepository(typedAccess(sqlite)), unsent })
  } catch {
    return null
  } finally {
    sqlite?.close()
  }
}
