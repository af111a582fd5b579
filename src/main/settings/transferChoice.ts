import type { LocalDay } from '@shared/domain/localDay'
import { countedStatuses, type TransferChoice, type TransferKey } from '@shared/domain/transfer'
import type { Services } from '../services'
import { queueKeys, uniqueKeys } from '../sync/outbox/queueKeys'
import { setProjectSync, setTransferRule, setWorkTypeSync } from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

/**
 * Sets when hours leave and from which day they count, and queues every total that then differs from what Tripletex was told.
 * Product: any choice but «Ikke overfør» switches project sync and work-type sync on. What that archives is `switchTransfer`'s.
 */
export function chooseTransfer(deps: Deps, choice: TransferChoice, from: LocalDay | null = null): void {
  const { store } = deps
  store.transaction(() => {
    setTransferRule(store, { choice, from })
    if (choice !== 'never') {
      setProjectSync(store, true)
      setWorkTypeSync(store, true)
    }
    queueKeys(deps, keysUnder(store, choice))
  })
}

/** Compares every total with the ledger and queues the differences: after a copy was restored, the queue may lack some. */
export function queueAllDifferences(deps: Deps, choice: TransferChoice): void {
  deps.store.transaction(() => queueKeys(deps, keysUnder(deps.store, choice)))
}

/** The keys whose total a choice may change: those with hours that it counts, those that Tripletex was told of, and those that wait. */
export function keysUnder(store: Deps['store'], choice: TransferChoice): TransferKey[] {
  const open = store.outbox.open().map((item) => item.key)
  return uniqueKeys([
    ...store.entries.keysWithStatus(countedStatuses(choice)),
    ...store.ledger.keys(),
    ...open,
  ])
}
