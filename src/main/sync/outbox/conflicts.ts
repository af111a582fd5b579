import type { ConflictChoice } from '@shared/domain/conflict'
import type { OutboxId } from '@shared/domain/ids'
import type { Conflict, OutboxItem } from '@shared/ipc/sync'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Store } from '../../db/store'
import type { Services } from '../../services'
import { desiredOf } from './desired'

/** A choice is carried out this much later, so that it can be taken back. */
const UNDO_MS = 8000

type Deps = Pick<Services, 'store' | 'clock'>

/**
 * What a person may choose for an item; nothing where it does not wait for a choice. A locked entry can only be kept. While it
 * is not known what became of a write of Busy's, its hours may be part of what stands there: adding up could count them twice.
 */
export function choicesFor(item: QueuedKey): ConflictChoice[] {
  if (item.reason?.hours == null) return []
  if (item.reason.code === 'foreignHours') {
    const mayBeInside = item.attempts.some(({ minutes }) => minutes > 0)
    return mayBeInside ? ['keepTripletex', 'useBusy'] : ['keepTripletex', 'useBusy', 'addUp']
  }
  return item.reason.code === 'locked' ? ['keepTripletex'] : []
}

/** The choice of a person, for the hours and the total as they stand now. It leaves a moment later. */
export function resolveConflict({ store, clock }: Deps, id: OutboxId, choice: ConflictChoice): void {
  const item = store.outbox.get(id)
  const theirs = item?.reason?.hours
  if (item?.state !== 'blocked' || theirs == null || !choicesFor(item).includes(choice)) return
  const ours = desiredOf(store, item.key)
  const nextAttemptAt = new Date(Date.parse(clock.now()) + UNDO_MS).toISOString()
  const resolution = { choice, theirs, ours }
  store.outbox.change(id, { state: 'pending', resolution, nextAttemptAt, tries: 0 }, clock.now())
}

/** Takes a choice back, so that the person is asked again; answers whether it was in time. */
export function undoResolution({ store, clock }: Deps, id: OutboxId): boolean {
  const item = store.outbox.get(id)
  if (!item?.resolution || !isUndoable(item)) return false
  store.transaction(() => {
    store.transferLog.add(item.key, 'choiceUndone', clock.now(), { theirs: item.resolution?.theirs ?? null })
    store.outbox.change(id, { state: 'blocked', resolution: null, nextAttemptAt: null }, clock.now())
  })
  return true
}

function isUndoable(item: QueuedKey): boolean {
  return (item.state === 'pending' || item.state === 'retry') && item.attempts.length === 0
}

/** The two sides, as long as a choice is wanted or has not been carried out. */
export function conflictOf(store: Store, item: QueuedKey): Conflict | null {
  const choices = choicesFor(item)
  const theirs = item.reason?.hours ?? item.resolution?.theirs
  const wanted = item.state === 'blocked' && choices.length > 0
  if (theirs == null || (!wanted && !item.resolution)) return null
  const ledger = store.ledger.get(item.key)
  const at = store.ledger.confirmedAt(item.key)
  const agreed = ledger && at ? { minutes: ledger.minutes, at } : null
  return { ours: item.minutes, theirs, agreed, choices }
}

export function resolutionOf(item: QueuedKey): OutboxItem['resolution'] {
  if (!item.resolution || item.state === 'sent' || item.state === 'cancelled') return null
  return { choice: item.resolution.choice, undoable: isUndoable(item) }
}
