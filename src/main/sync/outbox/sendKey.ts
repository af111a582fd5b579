import type { OutboxId } from '@shared/domain/ids'
import { desiredMinutes, hoursFromMinutes } from '@shared/domain/transfer'
import { isOwn, planTransfer, type RemoteEntry, type TransferPlan } from '@shared/domain/transferPlan'
import type { StoredLedgerEntry } from '../../db/ledgerRepository'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Services } from '../../services'
import { transferChoice } from '../../settings/transferSettings'
import type { CallOptions } from '../../tripletex/api'
import type { TripletexClient } from '../../tripletex/client'
import { beforeTheWrite, type TripletexError } from '../../tripletex/errors'
import type { TimesheetEntriesResource, TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { isOutOfStep, queueKeys } from './queueKeys'
import { type Failure, failureOf, reason } from './reasons'
import { resolveKey } from './resolveKey'

/** How the try ended for the engine: `done` and `blocked` leave the item behind; a failure tells when to try again. */
export type SendResult = { kind: 'done' } | { kind: 'blocked' } | { kind: 'failed'; failure: Failure }

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

/** One try of one item: where its hours go, and how Tripletex is asked. */
type Try = {
  item: QueuedKey
  target: TimesheetKey
  entries: TimesheetEntriesResource
  options: CallOptions
}

/**
 * Brings one key in Tripletex to its desired total: reads first, then creates, updates or deletes, then writes the ledger.
 * What a write will leave is stored before it is sent, so that after a crash or a lost answer the next try can tell Busy's own
 * hours from others'. `signal` breaks off what is under way; the item then waits.
 */
export async function sendKey(
  deps: Deps,
  client: TripletexClient,
  id: OutboxId,
  signal: AbortSignal,
): Promise<SendResult> {
  const { store, clock } = deps
  const item = store.outbox.get(id)
  if (!item) return { kind: 'done' }
  store.outbox.change(id, { state: 'sending', tries: item.tries + 1 }, clock.now())
  const target = resolveKey(store, item.key)
  if (!target.ok) return block(deps, id, target.error)
  const options = { priority: 'push', signal } as const
  const attempt = { item, target: target.value, entries: client.timesheetEntries, options }
  const result = await tryToSend(deps, attempt)
  if (result.kind === 'blocked') requeueIfChanged(deps, item)
  return result
}

/** Hours that were changed while the item was on its way may have mended what it was blocked for. */
function requeueIfChanged(deps: Deps, before: QueuedKey): void {
  const { store } = deps
  store.transaction(() => {
    if (
      store.outbox.get(before.id)?.minutes ===
      desiredMinutes(store.entries.ofKey(before.key), transferChoice(store))
    )
      return
    queueKeys(deps, [before.key])
  })
}

async function tryToSend(deps: Deps, attempt: Try): Promise<SendResult> {
  const { store } = deps
  const { target, entries, options } = attempt
  const never = transferChoice(store) === 'never'
  if (!never) {
    const stuck = await leaveFormerEmployees(deps, attempt)
    if (stuck) return stuck
  }
  const asked = never ? lastAskedFor(attempt) : target
  const found = await entries.find(asked, options)
  if (!found.ok) return fail(deps, attempt.item.id, found.error, 'read')
  const remote = found.value

  const item = store.outbox.get(attempt.item.id)
  if (!item) return { kind: 'done' }
  const current = { ...attempt, item, target: asked }
  const choice = transferChoice(store)
  if (choice === 'never') return settleAsItStands(deps, current, remote)
  if (never) return retrySoon(deps, item)
  const desired = desiredMinutes(store.entries.ofKey(item.key), choice)
  const ledger = overwritable(store.ledger.get(item.key), current, remote)
  return carryOut(
    deps,
    current,
    desired,
    planTransfer(desired, remote, ledger, minutesFor(item, target.employeeId)),
  )
}

/**
 * Hours that were written for employees whose number the person no longer has, or that may have been, because the answer never
 * came, are taken away there first.
 */
async function leaveFormerEmployees(
  deps: Deps,
  { item, target, entries, options }: Try,
): Promise<SendResult | null> {
  const { store, clock } = deps
  const ledger = store.ledger.get(item.key)
  const told = [...(ledger ? [ledger] : []), ...item.attempts].map((each) => each.employeeId)
  for (const employeeId of new Set(told.filter((each) => each !== target.employeeId))) {
    const former = await entries.find({ ...target, employeeId }, options)
    if (!former.ok) return fail(deps, item.id, former.error, 'read')
    const theirs = ledger?.employeeId === employeeId ? ledger : null
    if (former.value && isOwn(former.value, theirs, minutesFor(item, employeeId))) {
      const { id, version, locked, hours } = former.value
      if (locked) return block(deps, item.id, reason('locked', { hours }))
      const gone = await entries.remove({ id, version }, options)
      if (!gone.ok && gone.error.kind !== 'notFound') return fail(deps, item.id, gone.error, 'read')
    }
    store.transaction(() => {
      if (theirs) store.ledger.remove(item.key)
      const attempts = (store.outbox.get(item.id)?.attempts ?? []).filter(
        (each) => each.employeeId !== employeeId,
      )
      store.outbox.change(item.id, { attempts }, clock.now())
    })
  }
  return null
}

function minutesFor(item: QueuedKey, employeeId: number): number[] {
  return item.attempts.filter((each) => each.employeeId === employeeId).map((each) => each.minutes)
}

/** Under «Ikke overfør» hours stay where they were sent, even if the person has another employee number by now. */
function lastAskedFor({ item, target }: Try): TimesheetKey {
  return { ...target, employeeId: item.attempts.at(-1)?.employeeId ?? target.employeeId }
}

/** The choice was changed while Tripletex was read: what was read may be for another employee. */
function retrySoon({ store, clock }: Deps, item: QueuedKey): SendResult {
  store.outbox.change(item.id, { state: 'pending' }, clock.now())
  return { kind: 'done' }
}

/** Under «Ikke overfør» nothing is changed in Tripletex: a send without an answer is only settled as it stands there. */
function settleAsItStands(
  { store, clock }: Deps,
  { item, target }: Try,
  remote: RemoteEntry | null,
): SendResult {
  const at = clock.now()
  store.transaction(() => {
    const ledger = store.ledger.get(item.key)
    if (remote && isOwn(remote, ledger, minutesFor(item, target.employeeId))) {
      const minutes = Math.round(remote.hours * 60)
      store.ledger.put(item.key, ledgerEntry(target, remote, minutes, true), at)
    } else if (!remote && ledger?.employeeId === target.employeeId) {
      store.ledger.remove(item.key)
    }
    store.outbox.change(item.id, { ...SETTLED, state: 'cancelled' }, at)
  })
  return { kind: 'done' }
}

/** A person's word that Busy's total replaces just these hours makes them Busy's own. */
function overwritable(
  ledger: StoredLedgerEntry | null,
  { item, target }: Try,
  remote: RemoteEntry | null,
): StoredLedgerEntry | null {
  if (item.overwriteHours === null || remote?.hours !== item.overwriteHours) return ledger
  return ledgerEntry(target, remote, Math.round(remote.hours * 60), true)
}

async function carryOut(deps: Deps, attempt: Try, desired: number, plan: TransferPlan): Promise<SendResult> {
  const { item, target, entries, options } = attempt
  switch (plan.kind) {
    case 'settled':
      return settle(deps, attempt, desired, plan.remote, plan.own)
    case 'foreignHours':
      return block(deps, item.id, reason('foreignHours', { hours: plan.remote.hours }))
    case 'locked':
      return block(deps, item.id, reason('locked', { hours: plan.remote.hours }))
    case 'create': {
      announce(deps, attempt, desired)
      const made = await entries.create({ ...target, hours: hoursFromMinutes(desired) }, options)
      return made.ok
        ? settle(deps, attempt, desired, made.value, true)
        : fail(deps, item.id, made.error, 'create')
    }
    case 'update': {
      announce(deps, attempt, desired)
      const change = { id: plan.entryId, version: plan.version, hours: hoursFromMinutes(desired) }
      const made = await entries.update(change, options)
      return made.ok
        ? settle(deps, attempt, desired, made.value, true)
        : fail(deps, item.id, made.error, 'change')
    }
    case 'remove': {
      announce(deps, attempt, desired)
      const gone = await entries.remove({ id: plan.entryId, version: plan.version }, options)
      return gone.ok ? settle(deps, attempt, desired, null, false) : fail(deps, item.id, gone.error, 'change')
    }
  }
}

/** Stores what the write that follows will leave in Tripletex. */
function announce({ store, clock }: Deps, { item, target }: Try, desired: number): void {
  const attempts = [...item.attempts, { employeeId: target.employeeId, minutes: desired }]
  store.outbox.change(item.id, { attempts, minutes: desired }, clock.now())
}

const SETTLED = { attempts: [], reason: null, nextAttemptAt: null, overwriteHours: null }

/** Writes what Tripletex now holds to the ledger; an item whose hours were changed meanwhile goes back into the queue. */
function settle(
  { store, clock }: Deps,
  { item, target }: Try,
  minutes: number,
  remote: Pick<RemoteEntry, 'id' | 'version'> | null,
  own: boolean,
): SendResult {
  const at = clock.now()
  store.transaction(() => {
    if (remote) store.ledger.put(item.key, ledgerEntry(target, remote, minutes, own), at)
    else store.ledger.remove(item.key)
    const choice = transferChoice(store)
    const desired = desiredMinutes(store.entries.ofKey(item.key), choice)
    const current = choice === 'never' || !isOutOfStep(store, item.key, desired)
    const state = current ? (choice === 'never' ? 'cancelled' : 'sent') : 'pending'
    store.outbox.change(item.id, { ...SETTLED, state, minutes: current ? minutes : desired }, at)
  })
  return { kind: 'done' }
}

function ledgerEntry(
  { employeeId }: TimesheetKey,
  { id, version }: Pick<RemoteEntry, 'id' | 'version'>,
  minutes: number,
  own: boolean,
): StoredLedgerEntry {
  return { employeeId, entryId: id, version, minutes, own }
}

function block({ store, clock }: Deps, id: OutboxId, why: ReturnType<typeof reason>): SendResult {
  store.outbox.change(id, { state: 'blocked', reason: why, nextAttemptAt: null }, clock.now())
  return { kind: 'blocked' }
}

/**
 * A write that surely was not stored is struck from the attempts; one that may have been stays until it is settled by a read.
 * What a new entry refers to and Tripletex does not find stays missing until a person chooses something else.
 */
function fail(
  deps: Deps,
  id: OutboxId,
  error: TripletexError,
  step: 'read' | 'create' | 'change',
): SendResult {
  const { store, clock } = deps
  const failure = failureOf(step === 'read' ? beforeTheWrite(error) : error)
  const item = store.outbox.get(id)
  if (step !== 'read' && !failure.stored && item) {
    store.outbox.change(id, { attempts: item.attempts.slice(0, -1) }, clock.now())
  }
  if (step === 'create' && error.kind === 'notFound') {
    return block(deps, id, reason('refused', { message: error.message, requestId: error.requestId ?? null }))
  }
  if (failure.scope === 'person') return block(deps, id, failure.reason)
  store.outbox.change(id, { state: 'retry', reason: failure.reason, nextAttemptAt: null }, clock.now())
  return { kind: 'failed', failure }
}
