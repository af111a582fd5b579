import type { Total } from '@shared/domain/transferPlan'
import type { Attempt, QueuedKey } from '../../db/outboxRepository'
import type { Services } from '../../services'
import type { CallOptions } from '../../tripletex/api'
import type { TimesheetEntriesResource, TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import type { Failure } from './reasons'

export type SendDeps = Pick<Services, 'store' | 'clock' | 'newId'>

/** How a try ended for the engine: `done` and `blocked` leave the item behind; a failure tells when to try again. */
export type SendResult = { kind: 'done' } | { kind: 'blocked' } | { kind: 'failed'; failure: Failure }

/** One try of one item, and where its hours go. */
export type Try = { item: QueuedKey; target: TimesheetKey }

/** How Tripletex is asked. */
export type Asking = { entries: TimesheetEntriesResource; options: CallOptions }

/** The writes without an answer that were made for one employee. */
export function attemptsFor(item: QueuedKey, employeeId: number): Attempt[] {
  return item.attempts.filter((each) => each.employeeId === employeeId)
}

/**
 * Stores what the write that follows will leave in Tripletex, so that its hours are known for Busy's own if no answer comes.
 * `desired`: the total that the item stands for now; null where the write only clears up after a former employee.
 */
export function announce(
  { store, clock }: SendDeps,
  writes: readonly { id: QueuedKey['id']; employeeId: number; total: Total; desired: number | null }[],
): void {
  const at = clock.now()
  store.transaction(() => {
    for (const { id, employeeId, total, desired } of writes) {
      const item = store.outbox.get(id)
      if (!item) continue
      const attempts = [...item.attempts, { employeeId, ...total }]
      store.outbox.change(id, { attempts, ...(desired !== null && { minutes: desired }) }, at)
    }
  })
}

/** The item as it stands now, after something was waited for. */
export function latest({ store }: SendDeps, attempt: Try): Try | null {
  const item = store.outbox.get(attempt.item.id)
  return item ? { ...attempt, item } : null
}
