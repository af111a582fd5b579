import type Database from 'better-sqlite3'
import { graftHead } from './graftHead'
import { buildReplacement, putReplacement, removeDatabase } from './replaceDatabase'
import { salvage } from './salvage'

/** The setting that tells the next start to compare every total with the ledger, since the copy may be older than what was sent. */
export const RESTORED_AT = 'restoredAt'

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
      return rows
    })
    putReplacement(file, setAside)
    return { setAside, saved }
  } finally {
    removeDatabase(grafted)
  }
}

/** Has the next start compare every total with what Tripletex was told. */
export function markRestored(restored: Database.Database, now: Date): void {
  const mark =
    'insert into settings (key, value) values (?, ?) on conflict do update set value = excluded.value'
  restored.prepare(mark).run(RESTORED_AT, JSON.stringify(now.toISOString()))
}
