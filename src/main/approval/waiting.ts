import { may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'

/** The submitted hours that wait for somebody's approval; none for those who approve nothing. */
export function waitingForApproval(
  services: Pick<Services, 'store'>,
  person: Person,
): { entries: number; minutes: number } {
  const { store } = services
  const actor = actorOf(store, person)
  const all = may(actor, 'approveTime')
  return store.approvals.waiting(all ? 'everybody' : actor.leads, approvalRules(services).from)
}
