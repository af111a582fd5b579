import { OutboxId, type PersonId } from '@shared/domain/ids'
import { countedStatuses, type TransferKey, transferKeyText } from '@shared/domain/transfer'
import { remembered } from '@shared/remembered'
import type { StoredLedgerEntry } from '../../db/ledgerRepository'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Store } from '../../db/store'
import type { Services } from '../../services'
import { transferRule } from '../../settings/transferSettings'
import { keysThatCount } from './desired'

/** Changed hours are tried at once, and what a person chose was for the total as it stood then. */
const DUE = { reason: null, nextAttemptAt: null, tries: 0, resolution: null }

/**
 * Brings the queue in line with the entries of `keys`: one open row per key whose total differs from what Tripletex was last
 * told. Must run in the transaction that changed the entries. A row that is being sent is left alone; the sender compares
 * again when it is done. Under «Ikke overfør» nothing is queued, and nothing that was sent before is taken back.
 * `evenIfTold`: also where Tripletex was told just this total, since it may hold something else by now. However many keys there
 * are, they are read and written together.
 */
export function queueKeys(
  services: Pick<Services, 'store' | 'clock' | 'newId'>,
  keys: readonly TransferKey[],
  { evenIfTold } = { evenIfTold: false },
): void {
  const { store, clock, newId } = services
  const at = clock.now()
  const cancelled: { id: OutboxId; minutes: number }[] = []
  const due: { id: OutboxId; minutes: number }[] = []
  const added: { id: OutboxId; key: TransferKey; minutes: number }[] = []
  for (const { key, open, minutes, counts, outOfStep } of standingsOf(store, uniqueKeys(keys))) {
    if (open?.state === 'sending') continue
    const differs = outOfStep || (evenIfTold && counts)
    if (!open && differs) added.push({ id: OutboxId.parse(newId()), key, minutes })
    else if (open) (differs || open.attempts.length > 0 ? due : cancelled).push({ id: open.id, minutes })
  }
  store.outbox.renewMany(cancelled, 'cancelled', at)
  store.outbox.renewMany(due, 'pending', at)
  store.outbox.addMany(added, at)
  retryFullDays(services, keys)
}

/** `counts`: whether the key is any business of Tripletex's. `minutes`: the total that it should hold. */
type Standing = {
  key: TransferKey
  open: QueuedKey | null
  minutes: number
  counts: boolean
  outOfStep: boolean
}

function standingsOf(store: Store, keys: readonly TransferKey[]): Standing[] {
  const rule = transferRule(store)
  const transfers = rule.choice !== 'never'
  const open = store.outbox.openOfMany(keys)
  const ledger = store.ledger.many(keys)
  const sums = store.entries.minutesOfKeys(keys, countedStatuses(rule.choice))
  const counting = keysThatCount(store, keys, rule, { open, ledger })
  const employeeOf = remembered((id: PersonId) => employeeIdOf(store, id))
  return keys.map((key) => {
    const text = transferKeyText(key)
    const counts = transfers && counting.has(text)
    const minutes = counts ? (sums.get(text) ?? 0) : 0
    const differs = differsFrom(ledger.get(text), minutes, () => employeeOf(key.personId))
    return { key, open: open.get(text) ?? null, minutes, counts, outOfStep: transfers && differs }
  })
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
  return differsFrom(store.ledger.get(key), minutes, () => employeeIdOf(store, key.personId))
}

function differsFrom(
  told: StoredLedgerEntry | null | undefined,
  minutes: number,
  employeeId: () => number | null,
): boolean {
  if (!told) return minutes !== 0
  return minutes !== (told.keptMinutes ?? told.minutes) || employeeId() !== told.employeeId
}

const employeeIdOf = (store: Store, id: PersonId) => store.people.employeeOf(id)?.tripletexId ?? null

/** Each key once. */
export function uniqueKeys(keys: readonly TransferKey[]): TransferKey[] {
  return [...new Map(keys.map((key) => [transferKeyText(key), key])).values()]
}
