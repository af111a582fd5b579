import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { TransferChoice, TransferKey, TransferRule } from '@shared/domain/transfer'
import { remembering } from '../remembering'
import type { Services } from '../services'
import { desiredOf } from '../sync/outbox/desired'
import { readAllKeys } from '../sync/outbox/keyReads'
import { isOutOfStep, queueKeys } from '../sync/outbox/queueKeys'
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
  const reads = readAllKeys(store, rule.choice)
  const isMadeHere = madeHere(store)
  for (const key of reads.keys) {
    const desired = desiredOf(reads, key, rule)
    if (!isOutOfStep(reads, key, desired)) continue
    for (const amount of isMadeHere(key) ? [all, stuck] : [all]) {
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

/** Whether the project or the work type of a key was made here. Looks at each of them once. */
function madeHere({ projects, workTypes }: Deps['store']): (key: TransferKey) => boolean {
  const isOwnProject = remembering((id: ProjectId) => projects.get(id)?.tripletexId === null)
  const isOwnWorkType = remembering((id: WorkTypeId) => !workTypes.get(id)?.tripletexId)
  return ({ projectId, workTypeId }) =>
    (projectId !== null && isOwnProject(projectId)) || isOwnWorkType(workTypeId)
}
