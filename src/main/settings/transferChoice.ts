import type { LocalDay } from '@shared/domain/localDay'
import type { TransferChoice } from '@shared/domain/transfer'
import type { Services } from '../services'
import { readAllKeys } from '../sync/outbox/keyReads'
import { queueKeys } from '../sync/outbox/queueKeys'
import { setProjectSync, setTransferRule, setWorkTypeSync } from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

/**
 * Sets when hours leave and from which day they count, and queues every total that then differs from what Tripletex was told.
 * Product: any choice but «Ikke overfør» switches project sync and work-type sync on. What that archives is `switchTransfer`'s.
 */
export function chooseTransfer(deps: Deps, choice: TransferChoice, from: LocalDay | null): void {
  const { store } = deps
  store.transaction(() => {
    setTransferRule(store, { choice, from })
    if (choice !== 'never') {
      setProjectSync(store, true)
      setWorkTypeSync(store, true)
    }
    const reads = readAllKeys(store, choice)
    queueKeys(deps, [...reads.keys, ...reads.openKeys], { reads })
  })
}

/** Compares every total with the ledger and queues the differences: after a copy was restored, the queue may lack some. */
export function queueAllDifferences(deps: Deps, choice: TransferChoice): void {
  const { store } = deps
  store.transaction(() => {
    const reads = readAllKeys(store, choice)
    queueKeys(deps, reads.keys, { reads })
  })
}
