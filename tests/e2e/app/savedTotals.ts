import Database from 'better-sqlite3'
import { z } from 'zod'

const Entry = z.object({ id: z.string(), minutes: z.number(), status: z.string() })
const Told = z.object({
  entry_tripletex_id: z.number(),
  employee_tripletex_id: z.number(),
  minutes: z.number(),
  base_hundredths: z.number(),
})

/** What a database holds of hours, read after the app has ended. */
export function savedTotals(file: string) {
  const sqlite = new Database(file, { readonly: true })
  try {
    return {
      integrity: sqlite.pragma('integrity_check', { simple: true }),
      entries: sqlite
        .prepare('select id, minutes, status from time_entries where deleted_at is null')
        .all()
        .map((row) => Entry.parse(row)),
      told: sqlite
        .prepare('select * from transfer_ledger')
        .all()
        .map((row) => Told.parse(row)),
    }
  } finally {
    sqlite.close()
  }
}
