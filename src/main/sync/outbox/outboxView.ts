import type { SeenTime } from '@shared/domain/roles'
import type { OutboxItem, OutboxView } from '@shared/ipc/sync'
import type { OrdersSeen } from '../../db/orderOutboxRepository'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Store } from '../../db/store'
import { orderOutboxView } from '../orders/orderOutboxView'
import { conflictOf, resolutionOf } from './conflicts'

const SHOWN_DONE = 50

/** The queue as «Utboks» shows it to somebody who sees the time of `whose` and these `orders`. */
export function outboxView(store: Store, whose: SeenTime, orders: OrdersSeen): OutboxView {
  return {
    open: store.outbox.open(whose).map((item) => toItem(store, item)),
    done: store.outbox.latestDone(SHOWN_DONE, whose).map((item) => toItem(store, item)),
    orders: orderOutboxView(store, orders),
  }
}

function toItem(store: Store, item: QueuedKey): OutboxItem {
  const { id, key, state, minutes, nextAttemptAt, tries, reason, updatedAt } = item
  return {
    id,
    state,
    day: key.day,
    personName: store.people.get(key.personId)?.name ?? '',
    projectName: key.projectId ? (store.projects.get(key.projectId)?.name ?? null) : null,
    workTypeName: store.workTypes.get(key.workTypeId)?.name ?? '',
    minutes,
    confirmedMinutes: store.ledger.get(key)?.minutes ?? null,
    nextAttemptAt,
    attempts: tries,
    reason,
    conflict: conflictOf(store, item),
    resolution: resolutionOf(item),
    kept: state === 'sent' && item.resolution?.choice === 'keepTripletex',
    updatedAt,
  }
}
