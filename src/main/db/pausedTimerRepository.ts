import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import { z } from 'zod'
import type { Db } from './executor'
import { pausedTimer } from './schema'

/** What was worked on when the timer was paused, as it is kept on disk. Its hours are entries already. */
const StoredPause = z.object({
  personId: PersonId,
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId.nullable(),
  description: z.string(),
  pausedAt: Instant,
})
export type StoredPause = z.infer<typeof StoredPause>

export function createPausedTimerRepository(db: Db) {
  return {
    get(): StoredPause | null {
      const row = db.select().from(pausedTimer).get()
      return row ? StoredPause.parse(row) : null
    },
    put(pause: StoredPause): void {
      const row = { ...pause, one: 1 }
      db.insert(pausedTimer).values(row).onConflictDoUpdate({ target: pausedTimer.one, set: row }).run()
    },
    clear(): void {
      db.delete(pausedTimer).run()
    },
  }
}
