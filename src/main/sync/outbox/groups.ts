import type { OutboxId } from '@shared/domain/ids'
import { addDays } from '@shared/domain/localDay'
import type { QueuedKey } from '../../db/outboxRepository'
import type { SendResult } from './attempt'
import type { Failure } from './reasons'

/** As many keys leave in one list as Tripletex surely takes. */
export const BATCH = 50
/** The keys of one batch lie so many days apart at most, so that reading them stays cheap. */
const BATCH_DAYS = 31

/** The first item, and others of the same person on days near it: what can be read and written together. */
export function nextGroup(due: readonly QueuedKey[]): QueuedKey[] {
  const [first] = due
  if (!first) return []
  const [earliest, latest] = [addDays(first.key.day, -BATCH_DAYS), addDays(first.key.day, BATCH_DAYS)]
  return due
    .filter(({ key }) => key.personId === first.key.personId && key.day >= earliest && key.day <= latest)
    .slice(0, BATCH)
}

/** The items that failed, by why they did. */
export function byFailure(
  group: readonly QueuedKey[],
  results: ReadonlyMap<OutboxId, SendResult>,
): [Failure, QueuedKey[]][] {
  const failures = new Map<string, [Failure, QueuedKey[]]>()
  for (const item of group) {
    const result = results.get(item.id)
    if (result?.kind !== 'failed') continue
    const { scope, reason: why } = result.failure
    const [failure, items] = failures.get(`${scope} ${why.code}`) ?? [result.failure, []]
    failures.set(`${scope} ${why.code}`, [failure, [...items, item]])
  }
  return [...failures.values()]
}
