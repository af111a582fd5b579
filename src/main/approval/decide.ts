import {
  type ApprovalAction,
  approvalObstacle,
  correctionObstacle,
  decisionOf,
} from '@shared/domain/approval'
import { decided } from '@shared/domain/entryVersion'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import type { Decided } from '@shared/ipc/approval'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'
import { writeUndoably } from '../time/changeEntries'

/**
 * Approves hours, sends them back or takes approvals back, all or none, in one transaction with their log and the totals that
 * must leave under the transfer choice. `ahead`: whether hours that lie ahead may be approved. `reason`: why hours are sent back.
 */
export function decide(
  services: Services,
  person: Person,
  action: ApprovalAction,
  entries: readonly TimeEntry[],
  { ahead, reason = '' }: { ahead: boolean; reason?: string },
): Result<Decided, BusyError> {
  const { clock, newId } = services
  const obstacleOf = approvalObstacles(services, person, ahead)
  for (const entry of entries) {
    const obstacle = obstacleOf(entry, action)
    if (obstacle === 'notAllowed') return err(busyError('forbidden'))
    if (obstacle) return err(busyError('notDecidable', { reason: obstacle, day: entry.day }))
  }
  if (entries.length === 0) return err(busyError('nothingToDecide'))
  const at = clock.now()
  const kind = decisionOf(action)
  const changes = entries.map((before) => ({
    before,
    after: decided(before, { id: newId(), at, kind, by: person.name, reason }),
  }))
  writeUndoably(services, action, 'me', changes)
  return ok({ entries: entries.length, minutes: entries.reduce((sum, { minutes }) => sum + minutes, 0) })
}

/** Answers why a person cannot do something with an entry now, or null; what is the same for all entries is read once. */
export function approvalObstacles(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
  ahead: boolean,
): (entry: TimeEntry, action: ApprovalAction) => ReturnType<typeof approvalObstacle> {
  const { store, clock } = services
  const asked = {
    actor: actorOf(store, person),
    rules: approvalRules(services),
    ahead,
    now: clock.now(),
    today: clock.today(),
  }
  return (entry, action) => approvalObstacle(entry, action, asked)
}

/** Answers why a person cannot correct an entry before it is approved, or null; what is the same for all entries is read once. */
export function correctionObstacles(
  services: Pick<Services, 'store' | 'clock'>,
  person: Person,
): (entry: TimeEntry) => ReturnType<typeof correctionObstacle> {
  const asked = { actor: actorOf(services.store, person), rules: approvalRules(services) }
  return (entry) => correctionObstacle(entry, asked)
}
