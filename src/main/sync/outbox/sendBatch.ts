import type { OutboxId } from '@shared/domain/ids'
import { hundredthsOf, type TransferPlan } from '@shared/domain/transferPlan'
import { exhaustive } from '@shared/exhaustive'
import { transferChoice } from '../../settings/transferSettings'
import type { TripletexClient } from '../../tripletex/client'
import type { TripletexError } from '../../tripletex/errors'
import type { TimesheetEntry, TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { type Asking, announce, latest, type SendDeps, type SendResult, type Try } from './attempt'
import { carryOut, finishWithoutCall, planOf, settleWrite, stepOf } from './carryOut'
import { fail } from './failed'
import { stopsEverything } from './reasons'
import { askingOf, begin, formerEmployees, sendAlone } from './sendKey'
import { remember, retrySoon } from './settle'

type Results = Map<OutboxId, SendResult>
type Planned = { attempt: Try; plan: TransferPlan }
type Write = { attempt: Try; plan: Extract<TransferPlan, { kind: 'create' | 'update' }> }

/** Whether lists are taken at all, which is learned once per drain. */
export type ListCalls = { refused: boolean }

/**
 * Brings several keys of one person to their desired totals with one read and one write of each kind. A list that is refused is
 * halved until the bad item stands alone and gets a call of its own, so that it never takes good ones down. What was written
 * in a list whose answer never came is unknown, and settled by the next read, as with single calls.
 */
export async function sendBatch(
  deps: SendDeps,
  client: TripletexClient,
  ids: readonly OutboxId[],
  signal: AbortSignal,
  lists: ListCalls,
): Promise<Results> {
  const results: Results = new Map()
  const asking = askingOf(client, signal)
  const { ready, blocked } = begin(deps, ids)
  for (const id of blocked) results.set(id, { kind: 'blocked' })
  const never = transferChoice(deps.store) === 'never'
  const together = never ? [] : ready.filter((attempt) => formerEmployees(deps, attempt).size === 0)
  const alone = ready.filter((attempt) => !together.includes(attempt))

  const found = await readTogether(deps, together, asking, results)
  if (found) await writeTogether(deps, together, found, asking, lists, results)
  for (const attempt of alone) {
    const result = await sendAlone(deps, attempt, asking)
    results.set(attempt.item.id, result)
    if (result.kind === 'failed' && stopsEverything(result.failure)) break
  }
  for (const { item } of ready) {
    if (!results.has(item.id)) results.set(item.id, retrySoon(deps, item.id))
  }
  return results
}

/** What Tripletex holds on the keys, by key; null when it could not be read. */
async function readTogether(
  deps: SendDeps,
  attempts: readonly Try[],
  { entries, options }: Asking,
  results: Results,
): Promise<Map<string, TimesheetEntry> | null> {
  const [first] = attempts
  if (!first) return null
  const days = attempts.map(({ target }) => target.day).sort()
  const range = { dateFrom: days[0] ?? first.target.day, dateTo: days.at(-1) ?? first.target.day }
  const found = await entries.search({ ...range, employeeId: first.target.employeeId }, options)
  if (found.ok) return new Map(found.value.map((entry) => [keyText(entry), entry]))
  for (const attempt of attempts) {
    results.set(attempt.item.id, fail(deps, attempt, found.error, { kind: 'read' }))
  }
  return null
}

/** First what is new, then what is changed, then what is taken away: each as its hours stand when its turn comes. */
async function writeTogether(
  deps: SendDeps,
  attempts: readonly Try[],
  found: ReadonlyMap<string, TimesheetEntry>,
  asking: Asking,
  lists: ListCalls,
  results: Results,
): Promise<void> {
  let rest = attempts
  for (const kind of ['create', 'update', 'remove'] as const) {
    const planned = finishWithoutCalls(deps, rest, found, results)
    const now = planned.filter(({ plan }) => plan.kind === kind)
    rest = planned.filter(({ plan }) => plan.kind !== kind).map(({ attempt }) => attempt)
    if (kind === 'remove' || lists.refused) await sendSingly(deps, now, asking, results)
    else await sendList(deps, now.filter(isListable), asking, lists, results)
  }
  for (const { item } of rest) results.set(item.id, retrySoon(deps, item.id))
}

/** Settles or blocks what needs no call, and answers what is to be done for the others. */
function finishWithoutCalls(
  deps: SendDeps,
  attempts: readonly Try[],
  found: ReadonlyMap<string, TimesheetEntry>,
  results: Results,
): Planned[] {
  return deps.store.transaction(() =>
    attempts.flatMap((given) => {
      const attempt = latest(deps, given)
      if (!attempt) return []
      const { id } = attempt.item
      if (transferChoice(deps.store) === 'never') {
        results.set(id, retrySoon(deps, id))
        return []
      }
      const remote = found.get(keyText(attempt.target)) ?? null
      remember(deps, attempt.target, remote)
      const plan = planOf(deps, attempt, remote)
      const result = finishWithoutCall(deps, attempt, plan)
      if (!result) return [{ attempt, plan }]
      results.set(id, result)
      return []
    }),
  )
}

async function sendList(
  deps: SendDeps,
  writes: readonly Write[],
  asking: Asking,
  lists: ListCalls,
  results: Results,
): Promise<void> {
  if (writes.length < 2) return sendSingly(deps, writes, asking, results)
  announce(
    deps,
    writes.map(({ attempt, plan }) => ({
      id: attempt.item.id,
      employeeId: attempt.target.employeeId,
      total: plan.total,
    })),
  )
  await sendAnnounced(deps, writes, asking, lists, results)
}

/** Halves a list that is refused, until each item that cannot be written stands alone. */
async function sendAnnounced(
  deps: SendDeps,
  writes: readonly Write[],
  asking: Asking,
  lists: ListCalls,
  results: Results,
): Promise<void> {
  if (writes.length < 2 || lists.refused) return sendSingly(deps, writes, asking, results, { listed: true })
  const answer = await callWithList(writes, asking)
  if (answer.ok) return settleList(deps, writes, answer.value, results)
  const { error } = answer
  if (!isAboutTheItems(error)) {
    for (const { attempt, plan } of writes) {
      results.set(attempt.item.id, fail(deps, attempt, error, stepOf(plan, true)))
    }
    return
  }
  if (error.kind === 'forbidden') lists.refused = true
  const middle = Math.ceil(writes.length / 2)
  for (const half of [writes.slice(0, middle), writes.slice(middle)]) {
    await sendAnnounced(deps, half, asking, lists, results)
  }
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
  deps: SendDeps,
  writes: readonly Write[],
  answered: readonly TimesheetEntry[],
  results: Results,
): void {
  const byKey = new Map(answered.map((entry) => [keyText(entry), entry]))
  deps.store.transaction(() => {
    for (const { attempt, plan } of writes) {
      const remote = byKey.get(keyText(attempt.target))
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
async function sendSingly(
  deps: SendDeps,
  planned: readonly Planned[],
  asking: Asking,
  results: Results,
  { listed } = { listed: false },
): Promise<void> {
  let stopped: Extract<SendResult, { kind: 'failed' }> | null = null
  for (const { attempt, plan } of planned) {
    const { id } = attempt.item
    if (stopped) {
      results.set(id, waitLike(deps, id, stopped))
      continue
    }
    const result = await carryOut(deps, attempt, asking, plan, { listed })
    results.set(id, result)
    if (result.kind === 'failed' && stopsEverything(result.failure)) stopped = result
  }
}

function waitLike(
  { store, clock }: SendDeps,
  id: OutboxId,
  failed: SendResult & { kind: 'failed' },
): SendResult {
  const { reason } = failed.failure
  store.outbox.change(id, { state: 'retry', reason, nextAttemptAt: null }, clock.now())
  return failed
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

function isListable(planned: Planned): planned is Write {
  return planned.plan.kind === 'create' || planned.plan.kind === 'update'
}

function keyText({ employeeId, projectId, activityId, day }: TimesheetKey): string {
  return [employeeId, projectId ?? '-', activityId, day].join('|')
}
