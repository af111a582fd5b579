import type { OutboxId } from '@shared/domain/ids'
import { transferChoice } from '../../settings/transferSettings'
import type { TripletexClient } from '../../tripletex/client'
import type { TimesheetKey } from '../../tripletex/resources/timesheetEntries'
import { type Asking, latest, type SendDeps, type SendResult, type Try } from './attempt'
import { carryOut, planOf } from './carryOut'
import { fail } from './failed'
import { createKeyResolver } from './keyResolver'
import { block, remember, retrySoon, settleAsItStands } from './settle'
import { leaveFormerEmployees, takeStray } from './takeAway'
import { tooManyHours } from './tooManyHours'

/** Where and how the items go, or what they were blocked for. Marks each as being sent. */
export function begin(deps: SendDeps, ids: readonly OutboxId[]): { ready: Try[]; blocked: OutboxId[] } {
  const { store, clock } = deps
  const ready: Try[] = []
  const blocked: OutboxId[] = []
  store.transaction(() => {
    const targetOf = createKeyResolver(store)
    for (const id of ids) {
      const item = store.outbox.get(id)
      if (!item) continue
      store.outbox.change(id, { state: 'sending', tries: item.tries + 1 }, clock.now())
      const target = targetOf(item.key)
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
  if (!never && transferChoice(store) !== 'never') {
    const stuck = await takeStray(deps, attempt, asking, found.value)
    if (stuck) return stuck
  }
  const current = latest(deps, { ...attempt, target: asked })
  if (!current) return { kind: 'done' }
  const choice = transferChoice(store)
  if (choice === 'never') return settleAsItStands(deps, current, found.value)
  if (never) return retrySoon(deps, current.item.id)
  remember(deps, target, found.value)
  return carryOut(deps, current, asking, planOf(deps, current, found.value))
}

/** Under «Ikke overfør» hours stay where they were sent, even if the person has another employee number by now. */
function lastAskedFor({ item, target }: Try): TimesheetKey {
  return { ...target, employeeId: item.attempts.at(-1)?.employeeId ?? target.employeeId }
}
