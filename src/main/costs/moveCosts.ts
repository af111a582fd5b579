import { decisionOf } from '@shared/domain/approval'
import { type Cost, type CostAction, standingCostStatus } from '@shared/domain/cost'
import type { CostId } from '@shared/domain/ids'
import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import type { Recorded } from '@shared/ipc/history'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import { type RegisterSubject, severalIds } from '../db/registerRowRepository'
import type { Call } from '../people/callRights'
import type { Services } from '../services'
import { costObstacles, costsOf } from './costAccess'
import { costLocked } from './costLocked'

/** «Send til godkjenning»: sends own costs, all or none. What was said of them before does not hold any more. */
export function submitCosts(services: Services, person: Person, ids: readonly CostId[]) {
  const submittedAt = services.clock.now()
  return moveAll(services, person, 'submit', { name: 'costs.submit', input: { ids: [...ids] } }, (cost) => ({
    ...cost,
    submittedAt,
    decision: null,
  }))
}

/** «Trekk tilbake»: takes costs back that nobody has approved, all or none. */
export function withdrawCosts(services: Services, person: Person, ids: readonly CostId[]) {
  const call = { name: 'costs.withdraw' as const, input: { ids: [...ids] } }
  return moveAll(services, person, 'withdraw', call, (cost) => ({ ...cost, submittedAt: null }))
}

/** Approves costs, all or none. */
export function approveCosts(services: Services, person: Person, ids: readonly CostId[]) {
  return decide(services, person, 'approve', { name: 'costs.approve', input: { ids: [...ids] } }, '')
}

/** Sends costs back with a reason, all or none. */
export function rejectCosts(services: Services, person: Person, ids: readonly CostId[], reason: string) {
  const call = { name: 'costs.reject' as const, input: { ids: [...ids], reason } }
  return decide(services, person, 'reject', call, reason)
}

/** Takes approvals back, all or none. */
export function undoCostApprovals(services: Services, person: Person, ids: readonly CostId[]) {
  const call = { name: 'costs.undoApproval' as const, input: { ids: [...ids] } }
  return decide(services, person, 'undoApproval', call, '')
}

/** Deletes own costs that are not sent, all or none. They can be had back by undo; their receipts are kept. */
export function deleteCosts(
  services: Services,
  person: Person,
  ids: readonly CostId[],
): Result<Recorded, BusyError> {
  const found = costsFor(services, person, 'delete', ids)
  if (!found.ok) return found
  const { store, clock } = services
  const call = { name: 'costs.delete' as const, input: { ids: [...ids] } }
  return ok(
    changeRegister(services, call, subjectOf(found.value), () => {
      const at = clock.now()
      for (const { id } of found.value) store.costs.remove(id, at)
      return { action: 'deleted', subject: 'cost', name: nameOf(found.value) }
    }),
  )
}

type MoveCall = Extract<Call, { input: { ids: CostId[] }; name: `costs.${string}` }>

function decide(
  services: Services,
  person: Person,
  action: Extract<CostAction, 'approve' | 'reject' | 'undoApproval'>,
  call: MoveCall,
  reason: string,
): Result<Recorded, BusyError> {
  const decision = { kind: decisionOf(action), by: person.name, at: services.clock.now(), reason }
  return moveAll(services, person, action, call, (cost) => ({ ...cost, decision }))
}

function moveAll(
  services: Services,
  person: Person,
  action: CostAction,
  call: MoveCall,
  move: (cost: Cost) => Cost,
): Result<Recorded, BusyError> {
  const found = costsFor(services, person, action, call.input.ids)
  if (!found.ok) return found
  const { store, clock } = services
  return ok(
    changeRegister(services, call, subjectOf(found.value), () => {
      const updatedAt = clock.now()
      for (const cost of found.value) {
        const moved = move(cost)
        store.costs.put({
          ...moved,
          status: standingCostStatus(moved),
          updatedAt,
          revision: cost.revision + 1,
        })
      }
      return { action: 'changed', subject: 'cost', name: nameOf(found.value) }
    }),
  )
}

/** The costs, where the person can do this with each of them. */
function costsFor(
  services: Services,
  person: Person,
  action: CostAction,
  ids: readonly CostId[],
): Result<Cost[], BusyError> {
  const found = costsOf(services, ids)
  if (!found.ok) return found
  const obstacleOf = costObstacles(services, person)
  for (const cost of found.value) {
    const obstacle = obstacleOf(cost, action)
    if (obstacle) return err(costLocked(cost, obstacle))
  }
  return found
}

function subjectOf(costs: readonly Cost[]): RegisterSubject {
  return { kind: 'cost', id: severalIds(costs.map(({ id }) => id)) }
}

/** How costs are called where a change of them is told of. */
function nameOf([first, ...others]: readonly Cost[]): string {
  return `${first?.description ?? ''}${others.length > 0 ? ` +${others.length}` : ''}`
}
