import { countedStatuses, desiredMinutes } from '@shared/domain/transfer'
import type { HeldBack } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import { transferRule } from '../../settings/transferSettings'
import { keyCounts } from './desired'

/** The totals that the transfer choice counts, and that stay here for their day alone. */
export function heldBack(store: Store): HeldBack | null {
  const rule = transferRule(store)
  const { choice, from } = rule
  if (from === null) return null
  const held = { keys: 0, minutes: 0, from }
  for (const key of store.entries.keysWithStatus(countedStatuses(choice))) {
    if (keyCounts(store, key, rule)) continue
    held.keys++
    held.minutes += desiredMinutes(store.entries.ofKey(key), choice)
  }
  return held.keys > 0 ? held : null
}
