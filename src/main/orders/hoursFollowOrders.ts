import type { Store } from '../db/store'
import { transferChoice } from '../settings/transferSettings'

/** Whether the hours of a project leave for Tripletex with its orders, and are taken out of there with them. */
export function hoursFollowOrders(
  store: Pick<Store, 'settings'>,
  projectTripletexId: number | null | undefined,
): boolean {
  return projectTripletexId != null && transferChoice(store) === 'onOrder'
}
