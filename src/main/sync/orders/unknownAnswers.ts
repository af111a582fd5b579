import type { OrderId } from '@shared/domain/ids'
import type { Clock } from '../../clock'
import type { QueuedOrder } from '../../db/orderOutboxRepository'
import { isAhead } from '../backoff'

/**
 * A creation whose answer never came may still be carried out for so long: a server goes on with what it has begun. Tripletex would
 * take a second order of the same kind, so that none is asked for before this time is over and the first is not there.
 */
const MAY_STILL_COME_MS = 30_000

/** When the answers to creations were given up, as this run of the program knows; those before it were given up when it began. */
export function createUnknownAnswers(clock: Clock) {
  const now = () => Date.parse(clock.now())
  const begun = now()
  const givenUp = new Map<OrderId, number>()
  return {
    giveUp: (id: OrderId): void => void givenUp.set(id, now()),
    /** How long to wait before an order that is not there can be taken for one that never came, in milliseconds; 0: not at all. */
    waitFor({ orderId, unknown }: Pick<QueuedOrder, 'orderId' | 'unknown'>): number {
      if (!unknown) return 0
      const over = (givenUp.get(orderId) ?? begun) + MAY_STILL_COME_MS
      return isAhead(over, now()) ? over - now() : 0
    },
  }
}
export type UnknownAnswers = ReturnType<typeof createUnknownAnswers>
