import { hundredthsOf, planTransfer, type RemoteEntry, type TransferPlan } from '@shared/domain/transferPlan'
import { type Asking, announce, attemptsFor, type SendDeps, type SendResult, type Try } from './attempt'
import { desiredOf } from './desired'
import { type FailedStep, fail } from './failed'
import { eventOf } from './keyLog'
import { reason } from './reasons'
import { block, remember, settle } from './settle'

export type WritePlan = Extract<TransferPlan, { kind: 'create' | 'update' | 'remove' }>

/** What is to be done for the item as its hours stand now, given what Tripletex was read to hold. */
export function planOf({ store }: SendDeps, { item, target }: Try, remote: RemoteEntry | null): TransferPlan {
  return planTransfer({
    desired: desiredOf(store, item.key),
    remote,
    ledger: store.ledger.get(item.key),
    attempts: attemptsFor(item, target.employeeId),
    resolution: item.resolution,
  })
}

/** Whether a write is announced already; `listed`: it was, and in a list that was refused, but may have stored some of it. */
export type Announced = 'no' | 'yes' | 'listed'

/** Carries a plan out with a call of its own. */
export async function carryOut(
  deps: SendDeps,
  attempt: Try,
  asking: Asking,
  plan: TransferPlan,
  announced: Announced = 'no',
): Promise<SendResult> {
  if (!isWrite(plan)) return finish(deps, attempt, plan)
  const { id } = attempt.item
  const total = totalOf(plan)
  if (announced === 'no')
    announce(deps, [{ id, employeeId: attempt.target.employeeId, total, desired: total.minutes }])
  const made = await write(attempt, asking, plan)
  if (!made.ok) return fail(deps, attempt, made.error, stepOf(plan, announced === 'listed'))
  return settleWrite(deps, attempt, plan, made.value ?? null)
}

function write({ target }: Try, { entries, options }: Asking, plan: WritePlan) {
  switch (plan.kind) {
    case 'create':
      return entries.create({ ...target, hours: hundredthsOf(plan.total) / 100 }, options)
    case 'update': {
      const { id, version } = plan.entry
      return entries.update({ id, version, hours: hundredthsOf(plan.total) / 100 }, options)
    }
    case 'remove':
      return entries.remove(plan.entry, options)
  }
}

/** Settles or blocks what needs no call to Tripletex. */
export function finish(deps: SendDeps, attempt: Try, plan: Exclude<TransferPlan, WritePlan>): SendResult {
  if (plan.kind === 'settled') return settle(deps, attempt, plan, eventOf(deps, attempt, plan))
  return block(deps, attempt.item, reason(plan.kind, { hours: plan.remote.hours }))
}

/** A write was confirmed: `remote` is what stands there now. */
export function settleWrite(
  deps: SendDeps,
  attempt: Try,
  plan: WritePlan,
  remote: RemoteEntry | null,
): SendResult {
  remember(deps, attempt.target, remote)
  const settled = { remote, total: totalOf(plan), own: remote !== null, kept: false }
  return settle(deps, attempt, settled, eventOf(deps, attempt, plan))
}

export function isWrite(plan: TransferPlan): plan is WritePlan {
  return plan.kind === 'create' || plan.kind === 'update' || plan.kind === 'remove'
}

function totalOf(plan: WritePlan) {
  return plan.kind === 'remove' ? { minutes: 0, baseHundredths: 0 } : plan.total
}

/** What the write was, for the case that it fails. */
export function stepOf(plan: WritePlan, listed: boolean): FailedStep {
  return plan.kind === 'create'
    ? { kind: 'create', listed, hours: null }
    : { kind: 'change', listed, hours: plan.entry.hours }
}
