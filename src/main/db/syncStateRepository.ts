import type { PulledKind } from '@shared/ipc/integration'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { syncState } from './schema'

/**
 * How far a pull has come. `passStartedAt` null: none is under way. `part` counts the lists that a kind is read from. `fullAt`:
 * when every row was last read whole. `digests`: Tripletex's digests of the lists as they were last read.
 */
export type PullProgress = {
  passStartedAt: string | null
  part: number
  nextFrom: number
  completedAt: string | null
  fullAt: string | null
  digests: Record<string, string>
}

const Digests = z.record(z.string(), z.string())
const NEVER: PullProgress = {
  passStartedAt: null,
  part: 0,
  nextFrom: 0,
  completedAt: null,
  fullAt: null,
  digests: {},
}

export function createSyncStateRepository(db: Db) {
  return {
    get(kind: PulledKind): PullProgress {
      const row = db.select().from(syncState).where(eq(syncState.kind, kind)).get()
      if (!row) return NEVER
      const { passStartedAt, part, nextFrom, completedAt, fullAt } = row
      const digests = Digests.parse(JSON.parse(row.digests))
      return { passStartedAt, part, nextFrom, completedAt, fullAt, digests }
    },
    put(kind: PulledKind, { digests, ...progress }: PullProgress): void {
      const row = { ...progress, digests: JSON.stringify(digests) }
      db.insert(syncState)
        .values({ kind, ...row })
        .onConflictDoUpdate({ target: syncState.kind, set: row })
        .run()
    },
  }
}
