import type { OutboxId } from '@shared/domain/ids'
import { transferChoice } from '../../settings/transferSettings'
import type { TripletexClient } from '../../tripletex/client'
import type { TimesheetEntry } from '../../tripletex/resources/timesheetEntries'
import { timesheetKeyText } from '../timesheetKeyText'
import { latest, type SendDeps, type Try } from './attempt'
import { finish, isWrite, planOf } from './carryOut'
import { fail } from './failed'
import { askingOf, begin, sendAlone } from './sendKey'
import { remember } from './settle'
import { formerEmployees, isAstray } from './takeAway'
import {
  type Batch,
  isListable,
  isStop,
  type ListCalls,
  type Planned,
  type Results,
  sendList,
  sendSingly,
  waitLike,
} from './writeLists'

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
  const batch: Batch = { deps, asking: askingOf(client, signal), lists, results }
  const { ready, blocked } = begin(deps, ids)
  for (const id of blocked) results.set(id, { kind: 'blocked' })
  const never = transferChoice(deps.store) === 'never'
  const together = never ? [] : ready.filter((attempt) => formerEmployees(deps, attempt).size === 0)

  const found = await readTogether(batch, together)
  if (found) await writeTogether(batch, together, found)
  await sendTheOthers(batch, ready)
  return results
}

/** What Tripletex holds on the keys, by key; null when it could not be read. */
async function readTogether(
  { deps, asking, results }: Batch,
  attempts: readonly Try[],
): Promise<Map<string, TimesheetEntry> | null> {
  const [first] = attempts
  if (!first) return null
  const days = attempts.map(({ target }) => target.day).sort()
  const range = { dateFrom: days[0] ?? first.target.day, dateTo: days.at(-1) ?? first.target.day }
  const employeeIds = attempts.map(({ target }) => target.employeeId)
  const found = await asking.entries.search({ ...range, employeeIds }, asking.options)
  if (found.ok) return new Map(found.value.map((entry) => [timesheetKeyText(entry), entry]))
  for (const attempt of attempts) {
    results.set(attempt.item.id, fail(deps, attempt, found.error, { kind: 'read' }))
  }
  return null
}

/** First what is new, then what is changed, then what is taken away: each as its hours stand when its turn comes. */
async function writeTogether(
  batch: Batch,
  attempts: readonly Try[],
  found: ReadonlyMap<string, TimesheetEntry>,
): Promise<void> {
  let rest = attempts
  for (const kind of ['create', 'update', 'remove'] as const) {
    const planned = finishWithoutCalls(batch, rest, found)
    const now = planned.filter(({ plan }) => plan.kind === kind)
    rest = planned.filter(({ plan }) => plan.kind !== kind).map(({ attempt }) => attempt)
    const stopped =
      kind === 'remove' ? await sendSingly(batch, now) : await sendList(batch, now.filter(isListable))
    if (stopped) {
      for (const { item } of rest) batch.results.set(item.id, waitLike(batch.deps, item.id, stopped))
      return
    }
  }
}

/** Settles or blocks what needs no call, and answers what is to be done for the others. */
function finishWithoutCalls(
  { deps, results }: Batch,
  attempts: readonly Try[],
  found: ReadonlyMap<string, TimesheetEntry>,
): Planned[] {
  return deps.store.transaction(() =>
    attempts.flatMap((given) => {
      const attempt = latest(deps, given)
      if (!attempt || transferChoice(deps.store) === 'never') return []
      const remote = found.get(timesheetKeyText(attempt.target)) ?? null
      if (isAstray(deps, attempt, remote)) return []
      remember(deps, attempt.target, remote)
      const plan = planOf(deps, attempt, remote)
      if (isWrite(plan)) return [{ attempt, plan }]
      results.set(attempt.item.id, finish(deps, attempt, plan))
      return []
    }),
  )
}

/** What cannot go together with others, or was in another's way, gets calls of its own. */
async function sendTheOthers({ deps, asking, results }: Batch, ready: readonly Try[]): Promise<void> {
  let stopped = [...results.values()].find(isStop) ?? null
  for (const attempt of ready) {
    const { id } = attempt.item
    if (results.has(id)) continue
    const result = stopped ? waitLike(deps, id, stopped) : await sendAlone(deps, attempt, asking)
    results.set(id, result)
    if (isStop(result)) stopped = result
  }
}
