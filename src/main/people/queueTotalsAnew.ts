import type { Services } from '../services'
import { queueKeys } from '../sync/outbox/queueKeys'

/** Compares every total that Tripletex was told of, or waits to be, with whom it belongs to now. Call it where that may have changed. */
export function queueTotalsAnew(deps: Pick<Services, 'store' | 'clock' | 'newId'>): void {
  const open = deps.store.outbox.open().map((item) => item.key)
  queueKeys(deps, [...deps.store.ledger.keys(), ...open])
}
