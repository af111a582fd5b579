import { MAX_DAY_MINUTES } from '@shared/domain/bookingWarning'
import type { TransferKey } from '@shared/domain/transfer'
import type { OutboxReason } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import { desiredOf, desiredOfDay } from './desired'
import { reason } from './reasons'

/**
 * Tripletex takes any number of hours for a day, so Busy must hold back a day that cannot be right. A total that is lowered
 * leaves all the same: it can only make the day better.
 */
export function tooManyHours(store: Store, key: TransferKey): OutboxReason | null {
  const day = desiredOfDay(store, key.personId, key.day)
  if (day <= MAX_DAY_MINUTES) return null
  const desired = desiredOf(store, key)
  return desired <= (store.ledger.get(key)?.minutes ?? 0)
    ? null
    : reason('tooManyHours', { hours: Math.round((day / 60) * 100) / 100 })
}
