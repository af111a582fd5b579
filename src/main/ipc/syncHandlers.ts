import { busyError } from '@shared/ipc/errors'
import { err, ok } from '@shared/result'
import { ordersSeen } from '../orders/orderAccess'
import { timeSeen } from '../people/actor'
import type { Session } from '../session'
import { resolveConflict, undoResolution } from '../sync/outbox/conflicts'
import { heldBack } from '../sync/outbox/heldBack'
import { outboxView } from '../sync/outbox/outboxView'
import { retryOne } from '../sync/outbox/retry'
import { entryViews } from '../time/weekView'
import type { CallsOf, Handlers } from './answer'

export function syncHandlers({ services, store, sync }: Session): Handlers<CallsOf<'sync' | 'outbox'>> {
  return {
    'sync.status': () => ok(sync.status()),
    'sync.now': () => ok(sync.syncNow()),
    'outbox.list': () => ok(outboxView(store, timeSeen(store), ordersSeen(store))),
    'outbox.heldBack': () => ok(heldBack(store)),
    'outbox.retry': ({ id }) => {
      if (!id) return ok(sync.syncNow())
      retryOne(services, id)
      services.changed('outbox')
      sync.queueFilled()
      sync.lookAround()
      return ok(undefined)
    },
    'outbox.resolve': ({ id, choice }) => {
      resolveConflict(services, id, choice)
      services.changed('outbox', 'timeEntries')
      sync.queueFilled()
      return ok(undefined)
    },
    'outbox.undoResolve': ({ id }) => {
      const undone = undoResolution(services, id)
      services.changed('outbox', 'timeEntries')
      return ok(undone)
    },
    'outbox.entries': ({ id }) => {
      const item = store.outbox.get(id)
      return item ? ok(entryViews(services, store.entries.ofKey(item.key))) : err(busyError('notFound'))
    },
  }
}
