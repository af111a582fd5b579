import type { OutboxId } from '@shared/domain/ids'
import type { TripletexError } from '../../tripletex/errors'
import { beforeTheWrite } from '../../tripletex/errors'
import type { SendDeps, SendResult, Try } from './attempt'
import { explainRefusal } from './explainRefusal'
import { type Failure, failureOf, needsPerson, reason, stopsEverything } from './reasons'
import { block } from './settle'

/**
 * What was being done when the call failed. `listed`: the same write was in a list before that was refused, and may have been
 * stored by it; then only a read can tell. `hours`: what stands in Tripletex.
 */
export type FailedStep =
  | { kind: 'read' }
  | { kind: 'create' | 'change'; listed: boolean; hours: number | null }

/**
 * A write that surely was not stored is struck from the attempts; one that may have been stays until it is settled by a read.
 * What a new entry refers to and Tripletex does not find stays missing until a person chooses something else.
 */
export function fail(deps: SendDeps, attempt: Try, error: TripletexError, step: FailedStep): SendResult {
  const { store, clock } = deps
  const { id } = attempt.item
  const failure = failureOf(step.kind === 'read' ? beforeTheWrite(error) : error)
  const item = store.outbox.get(id) ?? attempt.item
  if (step.kind !== 'read' && !failure.stored && !(step.listed && !isOfThisItem(error))) {
    store.outbox.change(id, { attempts: item.attempts.slice(0, -1) }, clock.now())
  }
  if (step.kind === 'create' && error.kind === 'notFound') {
    const { message, requestId = null } = error
    return block(deps, item, reason('refused', { message, requestId }))
  }
  if (failure.scope === 'person') {
    const explained = explainRefusal(store, item.key, error, failure.reason)
    const hours = step.kind === 'read' ? null : step.hours
    return block(deps, item, explained.code === 'locked' ? { ...explained, hours } : explained)
  }
  waitFor(deps, id, failure)
  return { kind: 'failed', failure }
}

/**
 * The item waits. Where no answer came at all, a person who was asked something is still asked; what a person chose keeps what
 * it was chosen for.
 */
export function waitFor({ store, clock }: SendDeps, id: OutboxId, failure: Failure): void {
  const item = store.outbox.get(id)
  if (!item) return
  const { reason: before, attempts, resolution } = item
  const asked = before !== null && needsPerson(before.code) && attempts.length === 0
  const stays = asked && (resolution !== null || stopsEverything(failure))
  const state = stays && resolution === null ? 'blocked' : 'retry'
  const reason = stays ? before : failure.reason
  store.outbox.change(id, { state, reason, nextAttemptAt: null }, clock.now())
}

/** Whether Tripletex refused just this item, which it does not do to one that it has stored. */
function isOfThisItem(error: TripletexError): boolean {
  return error.kind === 'validation' || error.kind === 'locked' || error.kind === 'forbidden'
}
