import type { OutboxId } from '@shared/domain/ids'
import { baseOf, isOwn, type RemoteEntry, type Total } from '@shared/domain/transferPlan'
import type { ToldEntry } from '../../db/ledgerRepository'
import type { QueuedKey } from '../../db/outboxRepository'
import { transferChoice } from '../../settings/transferSettings'
import type { TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { attemptsFor, type SendDeps, type SendResult, type Try } from './attempt'
import { desiredOf } from './desired'
import { type LoggedEvent, log } from './keyLog'
import { isOutOfStep, queueKeys } from './queueKeys'
import type { reason } from './reasons'

const SETTLED = { attempts: [], reason: null, nextAttemptAt: null, resolution: null }

type Settled = {
  /** What stands in Tripletex now; null: nothing of Busy's. */
  remote: RemoteEntry | null
  total: Total
  own: boolean
  kept: boolean
}

/** Writes what Tripletex now holds to the ledger; an item whose hours were changed meanwhile goes back into the queue. */
export function settle(
  deps: SendDeps,
  { item, target }: Try,
  { remote, total, own, kept }: Settled,
  event: LoggedEvent | null,
): SendResult {
  const { store, clock } = deps
  const at = clock.now()
  store.transaction(() => {
    if (event) log(deps, item.key, event)
    if (remote) {
      const keptMinutes = kept ? total.minutes : null
      const told = kept ? minutesBeside(remote, total.baseHundredths) : total
      store.ledger.put(item.key, { ...ledgerEntry(target, remote, told, own), keptMinutes }, at)
    } else store.ledger.remove(item.key)
    const choice = transferChoice(store)
    const desired = desiredOf(store, item.key)
    const current = choice === 'never' || !isOutOfStep(store, item.key, desired)
    const state = current ? (choice === 'never' ? 'cancelled' : 'sent') : 'pending'
    const resolution = kept ? item.resolution : null
    const minutes = current ? total.minutes : desired
    store.outbox.change(item.id, { ...SETTLED, resolution, state, minutes }, at)
  })
  return { kind: 'done' }
}

/** Keeps the copy of Tripletex's hours up to date with what was just read or written. */
export function remember({ store, clock }: SendDeps, target: TimesheetKey, remote: RemoteEntry | null): void {
  const entry = remote && {
    entryId: remote.id,
    version: remote.version,
    hours: remote.hours,
    locked: remote.locked,
  }
  store.remoteHours.replaceKey(target, entry, clock.now())
}

/** Under «Ikke overfør» nothing is changed in Tripletex: a send without an answer is only settled as it stands there. */
export function settleAsItStands(
  { store, clock }: SendDeps,
  { item, target }: Try,
  remote: RemoteEntry | null,
): SendResult {
  const at = clock.now()
  store.transaction(() => {
    const ledger = store.ledger.get(item.key)
    const attempts = attemptsFor(item, target.employeeId)
    if (remote && isOwn(remote, ledger, attempts)) {
      const total = minutesBeside(remote, baseOf(remote, ledger, attempts))
      store.ledger.put(item.key, ledgerEntry(target, remote, total, true), at)
    } else if (!remote && ledger?.employeeId === target.employeeId) {
      store.ledger.remove(item.key)
    }
    store.outbox.change(item.id, { ...SETTLED, state: 'cancelled' }, at)
  })
  return { kind: 'done' }
}

/** What stands in Tripletex, as Busy's minutes beside `baseHundredths` of others. */
function minutesBeside({ hours }: RemoteEntry, baseHundredths: number): Total {
  return { minutes: Math.max(0, Math.round((hours - baseHundredths / 100) * 60)), baseHundredths }
}

function ledgerEntry(
  { employeeId }: TimesheetKey,
  { id, version }: RemoteEntry,
  total: Total,
  own: boolean,
): ToldEntry {
  return { employeeId, entryId: id, version, ...total, own, keptMinutes: null }
}

/** The item waits for a person. */
export function block(deps: SendDeps, item: QueuedKey, why: ReturnType<typeof reason>): SendResult {
  const { store, clock } = deps
  store.transaction(() => {
    const { code, hours } = why
    const desired = desiredOf(store, item.key)
    const event = code === 'foreignHours' ? 'conflict' : 'refused'
    log(deps, item.key, { event, minutes: desired, theirs: hours, code })
    store.outbox.change(
      item.id,
      { state: 'blocked', reason: why, nextAttemptAt: null, resolution: null },
      clock.now(),
    )
    // Hours that were changed while the item was on its way may have mended what it is blocked for.
    if (store.outbox.get(item.id)?.minutes !== desired) queueKeys(deps, [item.key])
  })
  return { kind: 'blocked' }
}

/** The facts behind the decision were changed while Tripletex was asked: the item is looked at anew. */
export function retrySoon({ store, clock }: SendDeps, id: OutboxId): SendResult {
  store.outbox.change(id, { state: 'pending' }, clock.now())
  return { kind: 'done' }
}
