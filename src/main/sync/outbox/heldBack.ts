import { desiredMinutes } from '@shared/domain/transfer'
import type { HeldBack } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import { transferRule } from '../../settings/transferSettings'
import { keyCounts } from './desired'
import { readAllKeys } from './keyReads'

/** The totals that the transfer choice counts, and that stay here for their day alone. */
export function heldBack(store: Store): HeldBack | null {
  const rule = transferRule(store)
  const { choice, from } = rule
  if (from === null) return null
  const held = { keys: 0, minutes: 0, from }
  const reads = readAllKeys(store, choice)
  for (const key of reads.keys) {
    if (keyCounts(reads, key, rule)) continue
    held.keys++
    held.minutes += desiredMinutes(reads.entries.ofKey(key), choice)
  }
  return held.keys > 0 ? held : null
}
