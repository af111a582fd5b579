import { type Cost, type CostAction, type CostObstacle, costObstacle } from '@shared/domain/cost'
import type { CostId, ProjectId } from '@shared/domain/ids'
import { type Actor, may, type SeenTime, timeSeenBy } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'

type Reads = Pick<Services, 'store'>

/** Whose costs somebody sees, and on which projects everybody's: as with hours. */
export function costsSeenBy(actor: Actor): { people: SeenTime; projects: ReadonlySet<ProjectId> } {
  return { people: timeSeenBy(actor), projects: actor.leads.projects }
}

/** Answers why a person cannot do something with a cost now, or null; what is the same for all costs is read once. */
export function costObstacles(
  services: Reads,
  person: Person,
): (cost: Cost, action: CostAction) => CostObstacle | null {
  const asked = { actor: actorOf(services.store, person), rules: approvalRules(services) }
  return (cost, action) => costObstacle(cost, action, asked)
}

/** The costs with these ids, each once; `costGone` where one is not there. */
export function costsOf({ store }: Reads, ids: readonly CostId[]): Result<Cost[], BusyError> {
  const wanted = [...new Set(ids)]
  const found = new Map(store.costs.many(wanted).map((cost) => [cost.id, cost]))
  const costs = wanted.flatMap((id) => found.get(id) ?? [])
  return costs.length === wanted.length ? ok(costs) : err(busyError('costGone'))
}

/** A cost that a person may see. */
export function seenCost({ store }: Reads, person: Person, id: CostId): Result<Cost, BusyError> {
  const cost = store.costs.get(id)
  if (!cost) return err(busyError('costGone'))
  const actor = actorOf(store, person)
  const seen = may(actor, 'seeTimeOf', cost) || may(actor, 'seeProjectHours', cost)
  return seen ? ok(cost) : err(busyError('forbidden'))
}
