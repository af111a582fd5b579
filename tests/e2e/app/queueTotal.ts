import { randomUUID } from 'node:crypto'
import type { ElectronApplication } from '@playwright/test'
import { OutboxId, type PersonId, type WorkTypeId } from '../../../src/shared/domain/ids.ts'
import { today } from './days.ts'
import { openedDatabase } from './openedDatabase.ts'

/** Puts a total of somebody's into the queue, as their hours would: others log theirs on machines of their own. */
export async function queueTotal(
  app: ElectronApplication,
  personId: PersonId,
  workTypeId: WorkTypeId,
): Promise<OutboxId> {
  const id = OutboxId.parse(randomUUID())
  const sqlite = await openedDatabase(app)
  sqlite
    .prepare(
      `insert into outbox (id, key_text, person_id, work_type_id, day, state, minutes, tries, attempts, created_at, updated_at)
       values (?, ?, ?, ?, ?, 'pending', 60, 0, '[]', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`,
    )
    .run(id, [personId, '-', workTypeId, today()].join('|'), personId, workTypeId, today())
  sqlite.close()
  return id
}
