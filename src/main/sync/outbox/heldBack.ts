import { countedStatuses } from '@shared/domain/transfer'
import type { HeldBack } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import { transferRule } from '../../settings/transferSettings'

/** The totals that the transfer choice counts, and that stay here for their day alone; null where there are none. */
export function heldBack(store: Store): HeldBack | null {
  const { choice, from } = transferRule(store)
  if (from === null) return null
  const held = store.allTotals.before(from, countedStatuses(choice))
  return held.keys > 0 ? { ...held, from } : null
}
