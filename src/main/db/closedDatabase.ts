import Database from 'better-sqlite3'
import { countUnsent, countUnsentOrders } from './backupContents'
import { typedAccess } from './executor'
import { createSettingsRepository } from './settingsRepository'

/** What can be asked of a database that is not open. */
export type ClosedDatabase = {
  settings: ReturnType<typeof createSettingsRepository>
  /** Queued totals and orders that have not left. */
  countUnsent(): number
}

/** Looks into a database that is not open, without the right to write; null where it is not there or cannot be read. */
export function readClosed<T>(file: string, read: (database: ClosedDatabase) => T): T | null {
  let sqlite: Database.Database | undefined
  try {
    const opened = new Database(file, { readonly: true, fileMustExist: true })
    sqlite = opened
    return read({
      settings: createSettingsRepository(typedAccess(opened)),
      countUnsent: () => countUnsent(opened) + countUnsentOrders(opened),
    })
  } catch {
    return null
  } finally {
    sqlite?.close()
  }
}
