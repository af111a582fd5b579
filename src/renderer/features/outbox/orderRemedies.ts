import type { OrderReasonCode, OutboxOrder } from '@shared/ipc/sync'

/** What the one button beside the reason of an order does: the order itself is where it is deleted, to be made anew. */
type OrderRemedy = 'retry' | 'integrations' | 'open'

const REMEDIES: Record<OrderReasonCode, OrderRemedy> = {
  offline: 'retry',
  answerUnknown: 'retry',
  rateLimited: 'retry',
  serverError: 'retry',
  revision: 'retry',
  unexpectedAnswer: 'retry',
  internal: 'retry',
  refused: 'retry',
  vatRefused: 'open',
  customerRefused: 'open',
  orderPartGone: 'open',
  keyMissing: 'integrations',
  forbidden: 'integrations',
}

export function orderRemedyOf({ reason }: OutboxOrder): OrderRemedy | null {
  return reason && REMEDIES[reason.code]
}

/** Whether «Prøv nå» stands in the order's line: not where it stands beside the reason. */
export function hasOrderRetryInLine(order: OutboxOrder): boolean {
  if (order.state === 'sent' || order.state === 'cancelled' || order.state === 'sending') return false
  return !(order.state === 'blocked' && orderRemedyOf(order) === 'retry')
}
