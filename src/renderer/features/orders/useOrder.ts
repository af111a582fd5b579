import type { OrderId } from '@shared/domain/ids'
import type { FinishedOrder, OrderDraft } from '@shared/ipc/orders'
import { busyErrorOf, useBusyQuery } from '../../app/busyClient'

type Order = { draft?: OrderDraft; finished?: FinishedOrder; gone: boolean; error?: unknown }

/** An order as what it is now: a draft, a finished one, or gone. Undefined while it is read. */
export function useOrder(id: OrderId): Order {
  const draft = useBusyQuery('orders.draft', { id })
  const code = draft.error && busyErrorOf(draft.error).code
  const isFinished = code === 'orderFinished'
  const finished = useBusyQuery('orders.get', { id }, { enabled: isFinished })
  const finishedCode = finished.error && busyErrorOf(finished.error).code
  const gone = [code, finishedCode].some((each) => each === 'orderGone' || each === 'notFound')
  if (gone) return { gone }
  if (isFinished) {
    return { gone, error: finished.error, ...(finished.data && { finished: finished.data }) }
  }
  return { gone, error: draft.error, ...(draft.data && { draft: draft.data }) }
}
