import { MAX_DAY_MINUTES } from '@shared/domain/bookingWarning'
import { desiredMinutes, type TransferKey } from '@shared/domain/transfer'
import type { OutboxReason } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import { transferChoice } from '../../settings/transferSettings'
import { reason } from './reasons'

/**
 * Tripletex takes any number of hours for a day, so Busy must hold back a day that cannot be right. A total that is lowered
 * leaves all the same: it can only make the day better.
 */
export function tooManyHours(store: Store, key: TransferKey): OutboxReason | null {
  const choice = transferChoice(store)
  const day = desiredMinutes(store.entries.between(key.personId, key.day, key.day), choice)
  if (day <= MAX_DAY_MINUTES) return null
  const desired = desiredMinutes(store.entries.ofKey(key), choice)
  return desired <= (store.ledger.get(key)?.minutes ?? 0)
    ? null
    : reason('tooManyHours', { hours: Math.round((day / 60) * 100) / 100 })
}
