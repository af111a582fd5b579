import type { LackingRight, PulledStatus } from '@shared/ipc/integration'
import type { QueuedKey } from '../db/outboxRepository'

/** What Tripletex answered that the key may not do: kinds that were asked for, and hours that wait for the right to be written. */
export function lackingRights(
  pulled: readonly PulledStatus[],
  open: readonly Pick<QueuedKey, 'reason' | 'updatedAt'>[],
): LackingRight[] {
  const kinds = pulled.flatMap(({ kind, problem }): LackingRight[] =>
    problem?.code === 'missingRights' ? [{ kind, since: problem.since, requestId: problem.requestId }] : [],
  )
  const [first] = open
    .filter(({ reason }) => reason?.code === 'forbidden')
    .sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1))
  if (!first) return kinds
  return [...kinds, { kind: 'timesheet', since: first.updatedAt, requestId: first.reason?.requestId ?? null }]
}
