import type { PulledKind } from '@shared/ipc/integration'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { syncState } from './schema'

/** What one page of ids and versions looked like when it was last read: its digest, its rows, and the ids it spans. */
const KnownPage = z.object({ digest: z.string(), rows: z.int(), first: z.int(), last: z.int() })
export type KnownPage = z.infer<typeof KnownPage>

const KnownLists = z.object({
  /** The parts that the list is read in; none: as the list itself is parted at first. */
  windows: z.array(z.string()).default([]),
  /** When everything that had changed by then had been read, by Tripletex's clock. */
  since: z.string().nullable().default(null),
  pages: z.record(z.string(), KnownPage).default({}),
})
/** What is known of a kind's lists in Tripletex, so that an unchanged list need not be read again. */
export type KnownLists = z.infer<typeof KnownLists>

/**
 * How far a pull has come. `passStartedAt` null: no pass through every row is under way. `part` counts the windows of the list,
 * `nextFrom` the rows in it. `completedAt`: when the copy was last in step; `fullAt`: when every row was last read whole.
 */
export type PullProgress = {
  passStartedAt: string | null
  part: number
  nextFrom: number
  completedAt: string | null
  fullAt: string | null
  known: KnownLists
}

const NEVER: PullProgress = {
  passStartedAt: null,
  part: 0,
  nextFrom: 0,
  completedAt: null,
  fullAt: null,
  known: KnownLists.parse({}),
}

export function createSyncStateRepository(db: Db) {
  return {
    get(kind: PulledKind): PullProgress {
      const row = db.select().from(syncState).where(eq(syncState.kind, kind)).get()
      if (!row) return NEVER
      const { passStartedAt, part, nextFrom, completedAt, fullAt } = row
      const known = KnownLists.parse(JSON.parse(row.digests))
      return { passStartedAt, part, nextFrom, completedAt, fullAt, known }
    },
    put(kind: PulledKind, { known, ...progress }: PullProgress): void {
      const row = { ...progress, digests: JSON.stringify(known) }
      db.insert(syncState)
        .values({ kind, ...row })
        .onConflictDoUpdate({ target: syncState.kind, set: row })
        .run()
    },
  }
}
