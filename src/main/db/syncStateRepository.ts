import type { PulledKind } from '@shared/ipc/integration'
import { eq } from 'drizzle-orm'
import type { Db } from './executor'
import { syncState } from './schema'

/** How far a pull has come. `passStartedAt` null: none is under way. `part` counts the lists that a kind is read from. */
export type PullProgress = {
  passStartedAt: string | null
  part: number
  nextFrom: number
  completedAt: string | null
}

export function createSyncStateRepository(db: Db) {
  return {
    get(kind: PulledKind): PullProgress {
      const row = db.select().from(syncState).where(eq(syncState.kind, kind)).get()
      return row ?? { passStartedAt: null, part: 0, nextFrom: 0, completedAt: null }
    },
    put(kind: PulledKind, progress: PullProgress): void {
      const { passStartedAt, part, nextFrom, completedAt } = progress
      const row = { passStartedAt, part, nextFrom, completedAt }
      db.insert(syncState)
        .values({ kind, ...row })
        .onConflictDoUpdate({ target: syncState.kind, set: row })
        .run()
    },
  }
}
