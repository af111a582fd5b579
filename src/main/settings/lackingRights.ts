import type { LackingRight, PulledStatus } from '@shared/ipc/integration'
import type { QueuedKey } from '../db/outboxRepository'

/**
 * What Tripletex answered that the key may not do: kinds that were asked for, and hours that wait for the right to be written.
 * `isOwner`: whether hours are those of the key's owner. Where only others' wait, it is only theirs that may not be written.
 */
export function lackingRights(
  pulled: readonly PulledStatus[],
  open: readonly Pick<QueuedKey, 'key' | 'reason' | 'updatedAt'>[],
  isOwner: (key: QueuedKey['key']) => boolean,
): LackingRight[] {
  const kinds = pulled.flatMap(({ kind, problem }): LackingRight[] =>
    problem?.code === 'missingRights' ? [{ kind, since: problem.since, requestId: problem.requestId }] : [],
  )
  const refused = open.filter(({ reason }) => reason?.code === 'forbidden')
  const [first] = refused.toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))
  if (!first) return kinds
  const kind = refused.some(({ key }) => isOwner(key)) ? 'timesheet' : 'timesheetOfOthers'
  return [...kinds, { kind, since: first.updatedAt, requestId: first.reason?.requestId ?? null }]
}
