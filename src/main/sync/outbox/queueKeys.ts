import { OutboxId } from '@shared/domain/ids'
import { type TransferKey, transferKeyText } from '@shared/domain/transfer'
import type { Store } from '../../db/store'
import type { Services } from '../../services'
import { transferRule } from '../../settings/transferSettings'
import { desiredOf, keyCounts } from './desired'

/** Changed hours are tried at once, and what a person chose was for the total as it stood then. */
const DUE = { reason: null, nextAttemptAt: null, tries: 0, resolution: null }

/**
 * Brings the queue in line with the entries of `keys`: one open row per key whose total differs from what Tripletex was last
 * told. Must run in the transaction that changed the entries. A row that is being sent is left alone; the sender compares
 * again when it is done. Under «Ikke overfør» nothing is queued, and nothing that was sent before is taken back.
 * `evenIfTold`: also where Tripletex was told just this total, since it may hold something else by now.
 */
export function queueKeys(
  services: Pick<Services, 'store' | 'clock' | 'newId'>,
  keys: readonly TransferKey[],
  { evenIfTold } = { evenIfTold: false },
): void {
  const { store, clock, newId } = services
  const rule = transferRule(store)
  const at = clock.now()
  for (const key of uniqueKeys(keys)) {
    const open = store.outbox.openOf(key)
    if (open?.state === 'sending') continue
    const minutes = desiredOf(store, key, rule)
    const again = evenIfTold && keyCounts(store, key, rule)
    const differs = rule.choice !== 'never' && (again || isOutOfStep(store, key, minutes))
    if (open && !differs && open.attempts.length === 0) {
      store.outbox.change(open.id, { ...DUE, state: 'cancelled', minutes }, at)
    } else if (open) {
      store.outbox.change(open.id, { ...DUE, state: 'pending', minutes }, at)
    } else if (differs) {
      store.outbox.add(OutboxId.parse(newId()), key, minutes, at)
    }
  }
  retryFullDays(services, keys)
}

/** A day of too many hours may have been mended by a change to any of its hours. */
function retryFullDays(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  keys: readonly TransferKey[],
): void {
  const days = new Set(keys.map(({ personId, day }) => `${personId} ${day}`))
  for (const item of store.outbox.inState('blocked')) {
    if (item.reason?.code !== 'tooManyHours' || !days.has(`${item.key.personId} ${item.key.day}`)) continue
    store.outbox.change(item.id, { ...DUE, state: 'pending' }, clock.now())
  }
}

/**
 * Whether Tripletex was told another total than `minutes`, or was told it for an employee whose number the person no longer
 * has. Where a person chose to keep what Tripletex holds, that choice was for one total of Busy's.
 */
export function isOutOfStep(store: Store, key: TransferKey, minutes: number): boolean {
  const ledger = store.ledger.get(key)
  if (!ledger) return minutes !== 0
  return (
    minutes !== (ledger.keptMinutes ?? ledger.minutes) ||
    store.people.employeeOf(key.personId)?.tripletexId !== ledger.employeeId
  )
}

/** Each key once. */
export function uniqueKeys(keys: readonly TransferKey[]): TransferKey[] {
  return [...new Map(keys.map((key) => [transferKeyText(key), key])).values()]
}
