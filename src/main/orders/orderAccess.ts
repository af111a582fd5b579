import type { OrderId, ProjectId } from '@shared/domain/ids'
import { type Actor, may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Order } from '../db/orderRepository'
import type { Store } from '../db/store'
import { actorOf, selfAsActor } from '../people/actor'
import type { Services } from '../services'

type Reads = Pick<Services, 'store'>

/** The projects whose orders somebody makes and sees: all, or those that they lead. */
export type OrderedProjects = 'all' | ReadonlySet<ProjectId>

export function orderedProjects(actor: Actor): OrderedProjects {
  return may(actor, 'manageOrders') ? 'all' : actor.leads.projects
}

/** The same of the person at this machine; none before anybody has said who they are. */
export function ordersSeen(store: Store): OrderedProjects {
  const actor = selfAsActor(store)
  return actor ? orderedProjects(actor) : new Set()
}

export function isAmong(projects: OrderedProjects, id: ProjectId): boolean {
  return projects === 'all' || projects.has(id)
}

/** An order that the person may see and change; `orderGone` where there is none, or it was deleted. */
export function orderOf({ store }: Reads, person: Person, id: OrderId): Result<Order, BusyError> {
  const order = store.orders.get(id)
  if (!order || order.state === 'deleted') return err(busyError('orderGone'))
  const { projectId } = order
  return may(actorOf(store, person), 'manageOrders', { projectId }) ? ok(order) : err(busyError('forbidden'))
}

/** As `orderOf`, of a draft; `orderFinished` where it is none any more. */
export function draftOf(reads: Reads, person: Person, id: OrderId): Result<Order, BusyError> {
  const order = orderOf(reads, person, id)
  if (!order.ok || order.value.state === 'draft') return order
  return err(busyError('orderFinished'))
}
