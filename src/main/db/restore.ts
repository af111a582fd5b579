import type Database from 'better-sqlite3'
import { typedAccess } from './executor'
import { graftHead } from './graftHead'
import { buildReplacement, putReplacement, removeDatabase } from './replaceDatabase'
import { writeDownRestore } from './restoreLog'
import { salvage } from './salvage'
import { createSettingsRepository } from './settingsRepository'

/**
 * Puts `source` (a copy, or null for an empty one) in the place of a database that cannot be used, and carries over every row
 * made since that can still be read. The old one is set aside, never deleted, and stays where it is until the new one is
 * whole: where this throws, nothing has changed. Answers where the old one was put and how many rows were saved.
 */
export function restoreDatabase(
  file: string,
  source: string | null,
  now: Date,
): { setAside: string; saved: number } {
  const setAside = `${file}.damaged-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`
  const grafted = `${file}.grafted`
  try {
    const from = source && graftHead(file, source, grafted) ? grafted : file
    const saved = buildReplacement(file, source, (restored) => {
      const rows = salvage(from, restored)
      markRestored(restored, now)
      writeDownRestore(restored, source, now)
      return rows
    })
    putReplacement(file, setAside)
    return { setAside, saved }
  } finally {
    removeDatabase(grafted)
  }
}

/** Has the next start compare every total with what Tripletex was told: the copy may be older than what was sent. */
export function markRestored(restored: Database.Database, now: Date): void {
  createSettingsRepository(typedAccess(restored)).set('restoredAt', now.toISOString())
}
