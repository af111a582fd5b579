import { OutboxId } from '@shared/domain/ids'
import {
  isToldFromHere,
  type TransferChoice,
  type TransferKey,
  transferKeyText,
} from '@shared/domain/transfer'
import type { BegunAnew, NewQueuedKey } from '../../db/outboxRepository'
import type { Services } from '../../services'
import { transferRule } from '../../settings/transferSettings'
import { desiredOf, keyCounts } from './desired'
import type { KeyReads } from './keyReads'

/**
 * Brings the queue in line with the entries of `keys`: one open row per key whose total differs from what Tripletex was last
 * told. Must run in the transaction that changed the entries. A row that is being sent is left alone; the sender compares
 * again when it is done. Under «Ikke overfør» nothing is queued, and nothing that was sent before is taken back.
 * `evenIfTold`: also where Tripletex was told just this total, since it may hold something else by now, and where that was another
 * machine's to do: somebody wants it. `reads`: what was read
 * of all keys at once in this transaction, where there are many.
 */
export function queueKeys(
  services: Pick<Services, 'store' | 'clock' | 'newId'>,
  keys: readonly TransferKey[],
  { evenIfTold = false, reads = services.store }: { evenIfTold?: boolean; reads?: KeyReads } = {},
): void {
  const { store, clock, newId } = services
  const rule = transferRule(store)
  const at = clock.now()
  const added: NewQueuedKey[] = []
  const begunAnew: BegunAnew[] = []
  for (const key of uniqueKeys(keys)) {
    const open = reads.outbox.openOf(key)
    if (open?.state === 'sending') continue
    const minutes = desiredOf(reads, key, rule)
    const again = evenIfTold && keyCounts(reads, key, rule)
    const isOurs = evenIfTold || leavesFromHere(reads, key, rule.choice)
    const differs = rule.choice !== 'never' && isOurs && (again || isOutOfStep(reads, key, minutes))
    if (open) {
      const state = differs || open.attempts.length > 0 ? 'pending' : 'cancelled'
      begunAnew.push({ id: open.id, state, minutes })
    } else if (differs) {
      added.push({ id: OutboxId.parse(newId()), key, minutes })
    }
  }
  store.outbox.add(added, at)
  store.outbox.beginAnew(begunAnew, at)
  retryFullDays(services, keys)
}

/** Whether a total is this machine's to tell Tripletex of, see `isToldFromHere`. */
export function leavesFromHere(reads: KeyReads, key: TransferKey, choice: TransferChoice): boolean {
  const ledger = reads.ledger.get(key)
  const told =
    ledger?.received === false || reads.outbox.openOf(key) !== null || reads.transferLog.wasTold(key)
  return isToldFromHere(reads.entries.ofKey(key), choice, { told, known: ledger !== null })
}

/** A day of too many hours may have been mended by a change to any of its hours. */
function retryFullDays(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  keys: readonly TransferKey[],
): void {
  const days = new Set(keys.map(({ personId, day }) => `${personId} ${day}`))
  const full = store.outbox
    .inState('blocked')
    .filter(({ reason, key }) => reason?.code === 'tooManyHours' && days.has(`${key.personId} ${key.day}`))
  store.outbox.beginAnew(
    full.map(({ id, minutes }) => ({ id, minutes, state: 'pending' })),
    clock.now(),
  )
}

/**
 * Whether Tripletex was told another total than `minutes`, or was told it for an employee whose number the person no longer
 * has. Where a person chose to keep what Tripletex holds, that choice was for one total of Busy's.
 */
export function isOutOfStep(reads: KeyReads, key: TransferKey, minutes: number): boolean {
  const ledger = reads.ledger.get(key)
  if (!ledger) return minutes !== 0
  return (
    minutes !== (ledger.keptMinutes ?? ledger.minutes) ||
    reads.people.employeeOf(key.personId)?.tripletexId !== ledger.employeeId
  )
}

/** Each key once. */
export function uniqueKeys(keys: readonly TransferKey[]): TransferKey[] {
  return [...new Map(keys.map((key) => [transferKeyText(key), key])).values()]
}
