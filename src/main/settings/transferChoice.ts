import {
  countedStatuses,
  desiredMinutes,
  type TransferChoice,
  type TransferKey,
} from '@shared/domain/transfer'
import type { Services } from '../services'
import { isOutOfStep, queueKeys, uniqueKeys } from '../sync/outbox/queueKeys'
import { setProjectSync, setTransferChoice } from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

/** How many totals, and minutes, choosing this would put into the queue at once. */
export function previewTransfer({ store }: Deps, choice: TransferChoice): { keys: number; minutes: number } {
  let [keys, minutes] = [0, 0]
  if (choice === 'never') return { keys, minutes }
  for (const key of keysUnder(store, choice)) {
    const desired = desiredMinutes(store.entries.ofKey(key), choice)
    if (!isOutOfStep(store, key, desired)) continue
    keys++
    minutes += desired
  }
  return { keys, minutes }
}

/**
 * Sets when hours leave, and queues every total that then differs from what Tripletex was told. Product: any choice but
 * «Ikke overfør» switches project sync on.
 */
export function chooseTransfer(deps: Deps, choice: TransferChoice): void {
  const { store } = deps
  store.transaction(() => {
    setTransferChoice(store, choice)
    if (choice !== 'never') setProjectSync(store, true)
    const open = store.outbox.open().map((item) => item.key)
    queueKeys(deps, [...keysUnder(store, choice), ...open])
  })
}

/** Compares every total with the ledger and queues the differences: after a copy was restored, the queue may lack some. */
export function queueAllDifferences(deps: Deps, choice: TransferChoice): void {
  deps.store.transaction(() => queueKeys(deps, keysUnder(deps.store, choice)))
}

function keysUnder(store: Deps['store'], choice: TransferChoice): TransferKey[] {
  return uniqueKeys([...store.entries.keysWithStatus(countedStatuses(choice)), ...store.ledger.keys()])
}
