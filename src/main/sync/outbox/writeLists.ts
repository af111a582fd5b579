import type { OutboxId } from '@shared/domain/ids'
import { hundredthsOf } from '@shared/domain/transferPlan'
import { exhaustive } from '@shared/exhaustive'
import type { TripletexError } from '../../tripletex/errors'
import type { TimesheetEntry } from '../../tripletex/resources/timesheetEntries'
import { timesheetKeyText } from '../timesheetKeyText'
import { type Asking, announce, type SendDeps, type SendResult, type Try } from './attempt'
import { carryOut, settleWrite, stepOf, type WritePlan } from './carryOut'
import { fail, waitFor } from './failed'
import { stopsEverything } from './reasons'

/** Whether lists are taken at all, which is learned once per drain. */
export type ListCalls = { refused: boolean }

export type Results = Map<OutboxId, SendResult>
export type Batch = { deps: SendDeps; asking: Asking; lists: ListCalls; results: Results }
export type Planned = { attempt: Try; plan: WritePlan }
type Write = { attempt: Try; plan: Exclude<WritePlan, { kind: 'remove' }> }
type Stop = Extract<SendResult, { kind: 'failed' }>

export function isListable(planned: Planned): planned is Write {
  return planned.plan.kind !== 'remove'
}

/** Writes of one kind in one call, or one by one where lists are not taken. Answers what stops the whole queue, if anything. */
export async function sendList(batch: Batch, writes: readonly Write[]): Promise<Stop | null> {
  if (writes.length < 2 || batch.lists.refused) return sendSingly(batch, writes)
  announce(
    batch.deps,
    writes.map(({ attempt, plan }) => ({
      id: attempt.item.id,
      employeeId: attempt.target.employeeId,
      total: plan.total,
      desired: plan.total.minutes,
    })),
  )
  return sendAnnounced(batch, writes, { listed: false })
}

/**
 * Halves a list that is refused, until each item that cannot be written stands alone. `listed`: these writes were in a refused
 * list before, which may all the same have stored some of them.
 */
async function sendAnnounced(
  batch: Batch,
  writes: readonly Write[],
  { listed }: { listed: boolean },
): Promise<Stop | null> {
  const { deps, asking, lists, results } = batch
  if (writes.length < 2 || lists.refused) return sendSingly(batch, writes, { listed })
  const answer = await callWithList(writes, asking)
  if (answer.ok) {
    settleList(batch, writes, answer.value)
    return null
  }
  const { error } = answer
  if (!isAboutTheItems(error)) {
    const failed = writes.map(({ attempt, plan }) => {
      const result = fail(deps, attempt, error, stepOf(plan, listed))
      results.set(attempt.item.id, result)
      return result
    })
    return failed.find(isStop) ?? null
  }
  if (error.kind === 'forbidden') lists.refused = true
  const middle = Math.ceil(writes.length / 2)
  const first = await sendAnnounced(batch, writes.slice(0, middle), { listed: true })
  if (!first) return sendAnnounced(batch, writes.slice(middle), { listed: true })
  for (const { attempt } of writes.slice(middle)) {
    results.set(attempt.item.id, waitLike(deps, attempt.item.id, first))
  }
  return first
}

function callWithList(writes: readonly Write[], { entries, options }: Asking) {
  const updates = writes.flatMap(({ plan }) =>
    plan.kind === 'update'
      ? [{ id: plan.entry.id, version: plan.entry.version, hours: hundredthsOf(plan.total) / 100 }]
      : [],
  )
  if (updates.length > 0) return entries.updateList(updates, options)
  const creates = writes.map(({ attempt, plan }) => ({
    ...attempt.target,
    hours: hundredthsOf(plan.total) / 100,
  }))
  return entries.createList(creates, options)
}

/** The answer's order is not promised, so its entries are found by key. */
function settleList(
  { deps, results }: Batch,
  writes: readonly Write[],
  answered: readonly TimesheetEntry[],
): void {
  const byKey = new Map(answered.map((entry) => [timesheetKeyText(entry), entry]))
  deps.store.transaction(() => {
    for (const { attempt, plan } of writes) {
      const remote = byKey.get(timesheetKeyText(attempt.target))
      results.set(
        attempt.item.id,
        remote
          ? settleWrite(deps, attempt, plan, remote)
          : fail(deps, attempt, NOT_IN_THE_ANSWER, stepOf(plan, true)),
      )
    }
  })
}

const NOT_IN_THE_ANSWER: TripletexError = {
  kind: 'unexpectedAnswer',
  reason: 'shape',
  detail: 'values',
  outcome: 'unknown',
}

/** One call each. What stops everything stops here too: those that were not asked for wait with the same reason. */
export async function sendSingly(
  { deps, asking, results }: Batch,
  planned: readonly Planned[],
  { listed }: { listed?: boolean } = {},
): Promise<Stop | null> {
  let stopped: Stop | null = null
  for (const { attempt, plan } of planned) {
    const { id } = attempt.item
    if (stopped) {
      results.set(id, waitLike(deps, id, stopped))
      continue
    }
    const announced = listed === undefined ? 'no' : listed ? 'listed' : 'yes'
    const result = await carryOut(deps, attempt, asking, plan, announced)
    results.set(id, result)
    if (isStop(result)) stopped = result
  }
  return stopped
}

/** The item was not asked for, since another one found that nothing can leave now. */
export function waitLike(deps: SendDeps, id: OutboxId, stop: Stop): SendResult {
  waitFor(deps, id, stop.failure)
  return stop
}

/** Whether a result says that nothing can leave now. */
export function isStop(result: SendResult): result is Stop {
  return result.kind === 'failed' && stopsEverything(result.failure)
}

/** Whether a refused list says something about the items in it, and not about the network, the key or the pace. */
function isAboutTheItems({ kind }: TripletexError): boolean {
  switch (kind) {
    case 'validation':
    case 'duplicate':
    case 'revision':
    case 'notFound':
    case 'locked':
    case 'forbidden':
      return true
    case 'network':
    case 'noCredential':
    case 'unauthorized':
    case 'rateLimited':
    case 'server':
    case 'unexpectedAnswer':
      return false
    default:
      return exhaustive(kind)
  }
}
