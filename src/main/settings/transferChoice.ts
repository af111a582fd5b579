import type { LocalDay } from '@shared/domain/localDay'
import {
  countedStatuses,
  type TransferChoice,
  type TransferKey,
  type TransferRule,
} from '@shared/domain/transfer'
import type { Services } from '../services'
import { desiredOf } from '../sync/outbox/desired'
import { isOutOfStep, queueKeys, uniqueKeys } from '../sync/outbox/queueKeys'
import { setProjectSync, setTransferRule, setWorkTypeSync } from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId'>

/** Totals, and the minutes in them. */
export type Amount = { keys: number; minutes: number }

/**
 * What choosing this would put into the queue at once. `stuck`: of that, what cannot leave since its project or work type was
 * made here.
 */
export function previewQueue({ store }: Pick<Deps, 'store'>, rule: TransferRule): Amount & { stuck: Amount } {
  const all = { keys: 0, minutes: 0 }
  const stuck = { keys: 0, minutes: 0 }
  if (rule.choice === 'never') return { ...all, stuck }
  for (const key of keysUnder(store, rule.choice)) {
    const desired = desiredOf(store, key, rule)
    if (!isOutOfStep(store, key, desired)) continue
    for (const amount of isMadeHere(store, key) ? [all, stuck] : [all]) {
      amount.keys++
      amount.minutes += desired
    }
  }
  return { ...all, stuck }
}

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

function isMadeHere(store: Deps['store'], { projectId, workTypeId }: TransferKey): boolean {
  const project = projectId === null ? null : store.projects.get(projectId)
  return (project !== null && project.tripletexId === null) || !store.workTypes.get(workTypeId)?.tripletexId
}
