import type { OutboxId } from '@shared/domain/ids'
import { baseOf, isOwn, type RemoteEntry } from '@shared/domain/transferPlan'
import { transferChoice } from '../../settings/transferSettings'
import type { TripletexClient } from '../../tripletex/client'
import type { TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import {
  type Asking,
  announce,
  attemptsFor,
  latest,
  type SendDeps,
  type SendResult,
  type Try,
} from './attempt'
import { carryOut, planOf } from './carryOut'
import { fail } from './failed'
import { log } from './keyLog'
import { reason } from './reasons'
import { resolveKey } from './resolveKey'
import { block, remember, retrySoon, settleAsItStands } from './settle'
import { tooManyHours } from './tooManyHours'

/** Where and how the items go, or what they were blocked for. Marks each as being sent. */
export function begin(deps: SendDeps, ids: readonly OutboxId[]): { ready: Try[]; blocked: OutboxId[] } {
  const { store, clock } = deps
  const ready: Try[] = []
  const blocked: OutboxId[] = []
  store.transaction(() => {
    for (const id of ids) {
      const item = store.outbox.get(id)
      if (!item) continue
      store.outbox.change(id, { state: 'sending', tries: item.tries + 1 }, clock.now())
      const target = resolveKey(store, item.key)
      const obstacle = target.ok ? tooManyHours(store, item.key) : target.error
      if (target.ok && !obstacle) ready.push({ item, target: target.value })
      else if (obstacle) {
        block(deps, item, obstacle)
        blocked.push(id)
      }
    }
  })
  return { ready, blocked }
}

/**
 * Brings one key in Tripletex to its desired total: reads first, then creates, updates or deletes, then writes the ledger.
 * What a write will leave is stored before it is sent, so that after a crash or a lost answer the next try can tell Busy's own
 * hours from others'. `signal` breaks off what is under way; the item then waits.
 */
export async function sendKey(
  deps: SendDeps,
  client: TripletexClient,
  id: OutboxId,
  signal: AbortSignal,
): Promise<SendResult> {
  const { ready, blocked } = begin(deps, [id])
  const [attempt] = ready
  if (!attempt) return { kind: blocked.length > 0 ? 'blocked' : 'done' }
  return sendAlone(deps, attempt, askingOf(client, signal))
}

export function askingOf(client: TripletexClient, signal: AbortSignal): Asking {
  return { entries: client.timesheetEntries, options: { priority: 'push', signal } }
}

/** One item with calls of its own. */
export async function sendAlone(deps: SendDeps, attempt: Try, asking: Asking): Promise<SendResult> {
  const { store } = deps
  const { target } = attempt
  const never = transferChoice(store) === 'never'
  if (!never) {
    const stuck = await leaveFormerEmployees(deps, attempt, asking)
    if (stuck) return stuck
  }
  const asked = never ? lastAskedFor(attempt) : target
  const found = await asking.entries.find(asked, asking.options)
  if (!found.ok) return fail(deps, attempt, found.error, { kind: 'read' })
  const current = latest(deps, { ...attempt, target: asked })
  if (!current) return { kind: 'done' }
  const choice = transferChoice(store)
  if (choice === 'never') return settleAsItStands(deps, current, found.value)
  if (never) return retrySoon(deps, current.item.id)
  remember(deps, target, found.value)
  return carryOut(deps, current, asking, planOf(deps, current, found.value))
}

/**
 * Hours that were written for employees whose number the person no longer has, or that may have been, because the answer never
 * came, are taken away there first.
 */
async function leaveFormerEmployees(
  deps: SendDeps,
  attempt: Try,
  { entries, options }: Asking,
): Promise<SendResult | null> {
  const { store, clock } = deps
  const { item, target } = attempt
  const ledger = store.ledger.get(item.key)
  for (const employeeId of formerEmployees(deps, attempt)) {
    const former = await entries.find({ ...target, employeeId }, options)
    if (!former.ok) return fail(deps, attempt, former.error, { kind: 'read' })
    const theirs = ledger?.employeeId === employeeId ? ledger : null
    if (former.value && isOwn(former.value, theirs, attemptsFor(item, employeeId))) {
      const base = baseOf(former.value, theirs, attemptsFor(item, employeeId))
      const stuck = await takeAway(deps, attempt, { entries, options }, employeeId, former.value, base)
      if (stuck) return stuck
    }
    store.transaction(() => {
      if (theirs) {
        store.ledger.remove(item.key)
        log(deps, item.key, { event: 'takenFromFormer', theirs: former.value?.hours ?? null })
      }
      const attempts = (store.outbox.get(item.id)?.attempts ?? []).filter(
        (each) => each.employeeId !== employeeId,
      )
      store.outbox.change(item.id, { attempts }, clock.now())
    })
  }
  return null
}

/** The employees, other than the one that the hours belong to now, that Tripletex may hold hours of this key for. */
export function formerEmployees({ store }: SendDeps, { item, target }: Try): Set<number> {
  const ledger = store.ledger.get(item.key)
  const told = [...(ledger ? [ledger] : []), ...item.attempts].map((each) => each.employeeId)
  return new Set(told.filter((each) => each !== target.employeeId))
}

/**
 * Takes Busy's hours out of a former employee's entry; hours of others that were added to them stay. Announced like any
 * write: the person may get the old number back before it is known what became of it.
 */
async function takeAway(
  deps: SendDeps,
  attempt: Try,
  { entries, options }: Asking,
  employeeId: number,
  { id, version, locked, hours }: RemoteEntry,
  base: number,
): Promise<SendResult | null> {
  // Without the hours: keeping them is no choice for a person who is another employee by now.
  if (locked) return block(deps, attempt.item, reason('locked'))
  const total = { minutes: 0, baseHundredths: base }
  announce(deps, [{ id: attempt.item.id, employeeId, total, desired: null }])
  const gone =
    base > 0
      ? await entries.update({ id, version, hours: base / 100 }, options)
      : await entries.remove({ id, version }, options)
  if (gone.ok || gone.error.kind === 'notFound') return null
  return fail(deps, attempt, gone.error, { kind: 'change', listed: false, hours })
}

/** Under «Ikke overfør» hours stay where they were sent, even if the person has another employee number by now. */
function lastAskedFor({ item, target }: Try): TimesheetKey {
  return { ...target, employeeId: item.attempts.at(-1)?.employeeId ?? target.employeeId }
}
