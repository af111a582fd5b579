import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { TransferKey, TransferRule } from '@shared/domain/transfer'
import { effectsOf } from '@shared/domain/transferChange'
import { NAMES_SHOWN, type NamedTotal, type TransferEffects } from '@shared/ipc/integrationPreviews'
import { remembered } from '@shared/remembered'
import type { Services } from '../services'
import { desiredOf } from '../sync/outbox/desired'
import { readAllKeys } from '../sync/outbox/keyReads'
import { isOutOfStep, leavesFromHere } from '../sync/outbox/queueKeys'

type Store = Services['store']

/** What choosing this would do to the queue, and so to Tripletex: just what `chooseTransfer` does. */
export function transferEffects(store: Store, rule: TransferRule): TransferEffects {
  const effects = noEffects()
  const reads = readAllKeys(store, rule.choice)
  const isMadeHere = madeHere(store)
  const removed: (Pick<NamedTotal, 'minutes'> & { key: TransferKey })[] = []
  // The reads answer with one and the same key, wherever it is found.
  for (const key of new Set([...reads.keys, ...reads.openKeys])) {
    const desired = desiredOf(reads, key, rule)
    const outOfStep = isOutOfStep(reads, key, desired) && leavesFromHere(reads, key, rule.choice)
    const [ledger, waiting] = [reads.ledger.get(key), reads.outbox.openOf(key)]
    for (const effect of effectsOf({ choice: rule.choice, desired, outOfStep, ledger, waiting })) {
      const { kind, minutes } = effect
      add(effects[kind], minutes)
      if (kind === 'lowered') effects.lowered.fromMinutes += effect.from
      else if (kind === 'removed') removed.push({ key, minutes })
      else if (kind === 'sent' && isMadeHere(key)) add(effects.stuck, minutes)
    }
  }
  effects.removed.totals = named(store, removed)
  return effects
}

function noEffects(): TransferEffects {
  const none = () => ({ keys: 0, minutes: 0 })
  return {
    sent: none(),
    stuck: none(),
    lowered: { ...none(), fromMinutes: 0 },
    removed: { ...none(), totals: [] },
    unsent: none(),
    stays: none(),
    waits: none(),
  }
}

function add(amount: { keys: number; minutes: number }, minutes: number): void {
  amount.keys++
  amount.minutes += minutes
}

/** The latest days first, since those are the ones that people remember. */
function named(
  store: Store,
  totals: readonly (Pick<NamedTotal, 'minutes'> & { key: TransferKey })[],
): NamedTotal[] {
  const shown = totals.toSorted((a, b) => b.key.day.localeCompare(a.key.day)).slice(0, NAMES_SHOWN)
  const projects = store.projects.many(shown.flatMap(({ key }) => key.projectId ?? []))
  const workTypes = store.workTypes.many(shown.map(({ key }) => key.workTypeId))
  return shown.map(({ key, minutes }) => ({
    day: key.day,
    projectName: key.projectId ? (projects.get(key.projectId)?.name ?? null) : null,
    workTypeName: workTypes.get(key.workTypeId)?.name ?? '',
    minutes,
  }))
}

/** Whether the project or the work type of a key was made here. Looks at each of them once. */
function madeHere({ projects, workTypes }: Store): (key: TransferKey) => boolean {
  const isOwnProject = remembered((id: ProjectId) => projects.get(id)?.tripletexId === null)
  const isOwnWorkType = remembered((id: WorkTypeId) => !workTypes.get(id)?.tripletexId)
  return ({ projectId, workTypeId }) =>
    (projectId !== null && isOwnProject(projectId)) || isOwnWorkType(workTypeId)
}
