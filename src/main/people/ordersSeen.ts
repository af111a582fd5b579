import { may } from '@shared/domain/roles'
import type { OrdersSeen } from '../db/orderOutboxRepository'
import type { Store } from '../db/store'
import { selfAsActor } from './actor'

/** Of which projects the person at this machine manages the orders; of none before anybody has said who they are. */
export function ordersSeen(store: Store): OrdersSeen {
  const actor = selfAsActor(store)
  if (!actor) return new Set()
  if (may(actor, 'manageOrders')) return 'all'
  return new Set([...actor.leads.projects].filter((projectId) => may(actor, 'manageOrders', { projectId })))
}
