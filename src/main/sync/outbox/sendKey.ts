import type { OutboxId } from '@shared/domain/ids'
import { desiredMinutes, hoursFromMinutes } from '@shared/domain/transfer'
import { planTransfer, type RemoteEntry, type TransferPlan } from '@shared/domain/transferPlan'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Services } from '../../services'
import { transferChoice } from '../../settings/transferSettings'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import type { TimesheetEntry, TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { queueKeys } from './queueKeys'
import { type Failure, failureOf, reason } from './reasons'
import { resolveKey } from './resolveKey'

/** How the try ended for the engine: `done` and `blocked` leave the item behind; a failure tells when to try again. */
export type SendResult = { kind: 'done' } | { kind: 'blocked' } | { kind: 'failed'; failure: Failure }

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

const PUSH = { priority: 'push' } as const

/**
 * Brings one key in Tripletex to its desired total: reads first, then creates, updates or deletes, then writes the ledger.
 * What a write will leave is stored before it is sent, so that after a crash or a lost answer the next try can tell Busy's own
 * hours from others'.
 */
export async function sendKey(deps: Deps, client: TripletexClient, id: OutboxId): Promise<SendResult> {
  const { store, clock } = deps
  const item = store.outbox.get(id)
  if (!item) return { kind: 'done' }
  store.outbox.change(id, { state: 'sending', tries: item.tries + 1 }, clock.now())
  const result = await tryToSend(deps, client, item)
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

async function tryToSend(deps: Deps, client: TripletexClient, item: QueuedKey): Promise<SendResult> {
  const { store } = deps
  const { id } = item
  const target = resolveKey(store, item.key)
  if (!target.ok) return block(deps, id, target.error)

  const found = await client.timesheetEntries.find(target.value, PUSH)
  if (!found.ok) return fail(deps, id, found.error, 'read')
  const remote = found.value

  const now = store.outbox.get(id)
  if (!now) return { kind: 'done' }
  const desired = desiredNow(deps, now, remote)
  const ledger = store.ledger.get(now.key)
  const plan = planTransfer(desired, remote, overwritable(ledger, now, remote), now.attempts)
  return carryOut(deps, client, now, target.value, desired, plan)
}

/** Under «Ikke overfør» nothing is changed in Tripletex; a send without an answer is only settled as it stands there. */
function desiredNow({ store }: Deps, item: QueuedKey, remote: RemoteEntry | null): number {
  const choice = transferChoice(store)
  if (choice !== 'never') return desiredMinutes(store.entries.ofKey(item.key), choice)
  return remote ? Math.round(remote.hours * 60) : 0
}

/** A person's word that Busy's total wins makes the hours that stand there Busy's own. */
function overwritable(
  ledger: ReturnType<Deps['store']['ledger']['get']>,
  item: QueuedKey,
  remote: RemoteEntry | null,
): ReturnType<Deps['store']['ledger']['get']> {
  if (!item.overwrite || !remote) return ledger
  return { entryId: remote.id, version: remote.version, minutes: Math.round(remote.hours * 60) }
}

async function carryOut(
  deps: Deps,
  client: TripletexClient,
  item: QueuedKey,
  target: TimesheetKey,
  desired: number,
  plan: TransferPlan,
): Promise<SendResult> {
  const entries = client.timesheetEntries
  switch (plan.kind) {
    case 'settled':
      return settle(deps, item, desired, plan.remote)
    case 'foreignHours':
      return block(deps, item.id, reason('foreignHours', { hours: plan.remote.hours }))
    case 'locked':
      return block(deps, item.id, reason('locked', { hours: plan.remote.hours }))
    case 'create': {
      announce(deps, item, desired)
      const made = await entries.create({ ...target, hours: hoursFromMinutes(desired) }, PUSH)
      return made.ok ? settle(deps, item, desired, made.value) : fail(deps, item.id, made.error, 'write')
    }
    case 'update': {
      announce(deps, item, desired)
      const change = { id: plan.entryId, version: plan.version, hours: hoursFromMinutes(desired) }
      const made = await entries.update(change, PUSH)
      return made.ok ? settle(deps, item, desired, made.value) : fail(deps, item.id, made.error, 'write')
    }
    case 'remove': {
      announce(deps, item, desired)
      const gone = await entries.remove({ id: plan.entryId, version: plan.version }, PUSH)
      return gone.ok ? settle(deps, item, desired, null) : fail(deps, item.id, gone.error, 'write')
    }
  }
}

/** Stores what the write that follows will leave in Tripletex. */
function announce({ store, clock }: Deps, item: QueuedKey, desired: number): void {
  store.outbox.change(item.id, { attempts: [...item.attempts, desired], minutes: desired }, clock.now())
}

/** Writes what Tripletex now holds to the ledger; an item whose hours were changed meanwhile goes back into the queue. */
function settle(
  { store, clock }: Deps,
  item: QueuedKey,
  minutes: number,
  remote: Pick<TimesheetEntry, 'id' | 'version'> | null,
): SendResult {
  const at = clock.now()
  store.transaction(() => {
    if (remote) store.ledger.put(item.key, { entryId: remote.id, version: remote.version, minutes }, at)
    else store.ledger.remove(item.key)
    const choice = transferChoice(store)
    const desired = desiredMinutes(store.entries.ofKey(item.key), choice)
    const current = choice === 'never' || desired === (remote ? minutes : 0)
    const state = current ? (choice === 'never' ? 'cancelled' : 'sent') : 'pending'
    store.outbox.change(
      item.id,
      {
        state,
        minutes: current ? minutes : desired,
        attempts: [],
        reason: null,
        nextAttemptAt: null,
        overwrite: false,
      },
      at,
    )
  })
  return { kind: 'done' }
}

function block({ store, clock }: Deps, id: OutboxId, why: ReturnType<typeof reason>): SendResult {
  store.outbox.change(id, { state: 'blocked', reason: why, nextAttemptAt: null }, clock.now())
  return { kind: 'blocked' }
}

/**
 * A write that surely was not stored is struck from the attempts; one that may have been stays until it is settled by a read.
 * A read without an answer leaves nothing unknown while no write has gone before it: the person is told of the connection only.
 */
function fail(deps: Deps, id: OutboxId, error: TripletexError, step: 'read' | 'write'): SendResult {
  const { store, clock } = deps
  const failure = failureOf(error)
  const item = store.outbox.get(id)
  if (step === 'write' && !failure.stored && item) {
    store.outbox.change(id, { attempts: item.attempts.slice(0, -1) }, clock.now())
  }
  if (failure.scope === 'person') return block(deps, id, failure.reason)
  const unsent = step === 'read' && item?.attempts.length === 0
  const why = unsent && failure.scope === 'offline' ? reason('offline') : failure.reason
  store.outbox.change(id, { state: 'retry', reason: why }, clock.now())
  return { kind: 'failed', failure }
}
