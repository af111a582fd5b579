import { PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { runningTimer } from './schema'

/** The timer that runs, as it is kept on disk. `heartbeatAt`: when the program was last known to be alive. */
export const StoredTimer = z.object({
  personId: PersonId,
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId.nullable(),
  description: z.string(),
  startedAt: Instant,
  zone: z.string(),
  heartbeatAt: Instant,
})
export type StoredTimer = z.infer<typeof StoredTimer>

export function createTimerRepository(db: Db) {
  return {
    get(): StoredTimer | null {
      const row = db.select().from(runningTimer).get()
      return row ? StoredTimer.parse(row) : null
    },
    put(timer: StoredTimer): void {
      const row = { ...timer, one: 1 }
      db.insert(runningTimer).values(row).onConflictDoUpdate({ target: runningTimer.one, set: row }).run()
    },
    beat(at: Instant): void {
      db.update(runningTimer).set({ heartbeatAt: at }).where(eq(runningTimer.one, 1)).run()
    },
    clear(): void {
      db.delete(runningTimer).run()
    },
  }
}
