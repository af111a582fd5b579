import { isTooFarAhead, type TransferRule } from '@shared/domain/transfer'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { Services } from '../services'
import { companySettings } from './companySettings'
import { archiveMadeHere, restoreMadeHere } from './syncArchive'
import { chooseTransfer } from './transferChoice'
import {
  projectSync,
  setProjectSync,
  setWorkTypeSync,
  transferChoice,
  transferRule,
  workTypeSync,
} from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>

/** `restore`: whether what the sync archived is had back, where it is switched off. */
export type SyncSwitch = { on: boolean; restore: boolean }

/**
 * «Prosjektsynkronisering». On: what was made here is archived, since the projects are Tripletex's now, and work types come from
 * there too where none that were made here are in use. Off: work types stay as they were told, and stop with the projects where they
 * were not. Refused off while hours are transferred.
 */
export function switchProjectSync(deps: Deps, { on, restore }: SyncSwitch): Result<undefined, BusyError> {
  const { store } = deps
  if (!on && transferChoice(store) !== 'never') return err(busyError('forbidden'))
  writtenDown(deps, () => {
    const workTypesToo = workTypeSync(store) || !hasOwnWorkTypes(deps)
    setProjectSync(store, on)
    // Where nothing was said of work types they follow, off too: it is said only where they are to go another way.
    if (on && workTypeSync(store) !== workTypesToo) setWorkTypeSync(store, workTypesToo)
    if (on) archiveMadeHere(deps, 'projects')
    else if (restore) restoreMadeHere(deps, 'projects')
  })
  return ok(undefined)
}

/** «Arbeidstypesynkronisering». On: work types that were made here are archived. Refused off while hours are transferred. */
export function switchWorkTypeSync(deps: Deps, { on, restore }: SyncSwitch): Result<undefined, BusyError> {
  const { store } = deps
  if (!on && transferChoice(store) !== 'never') return err(busyError('forbidden'))
  writtenDown(deps, () => {
    setWorkTypeSync(store, on)
    if (on) archiveMadeHere(deps, 'workTypes')
    else if (restore) restoreMadeHere(deps, 'workTypes')
  })
  return ok(undefined)
}

/**
 * «Timeoverføring»: when hours leave, and from which day they count. Product: any choice but «Ikke overfør» needs projects and
 * work types of Tripletex's, so it switches both syncs on. Refused where the day is further ahead than anybody means,
 * and where hours would leave by being submitted in a company that has none submitted.
 */
export function switchTransfer(deps: Deps, rule: TransferRule): Result<undefined, BusyError> {
  if (rule.choice !== 'never' && isTooFarAhead(rule.from, deps.clock.today())) {
    return err(busyError('transferDayTooFar'))
  }
  if (rule.choice === 'onSubmission' && !companySettings(deps).submission) {
    return err(busyError('submissionOff'))
  }
  writtenDown(deps, () => {
    if (rule.choice !== 'never') {
      archiveMadeHere(deps, 'projects')
      archiveMadeHere(deps, 'workTypes')
    }
    chooseTransfer(deps, rule.choice, rule.from)
  })
  return ok(undefined)
}

/** Whether work types that were made here are in use. */
export function hasOwnWorkTypes({ store }: Pick<Services, 'store'>): boolean {
  return store.localRegisters.inUse('workTypes').length > 0
}

/** Too much follows from it, here and in Tripletex, for undo to pass it. */
function writtenDown(deps: Deps, change: () => void): void {
  const { store, history } = deps
  const isOther = store.transaction(() => {
    const before = rules(deps)
    change()
    return recordChange(deps, { action: 'changed', subject: TRIPLETEX, before, after: rules(deps) })
  })
  if (isOther) history.endAt({ action: 'changed', subject: TRIPLETEX.kind, name: TRIPLETEX.name })
}

const TRIPLETEX = { kind: 'integration', id: null, name: 'Tripletex' } as const

function rules({ store }: Deps) {
  const { choice, from } = transferRule(store)
  return {
    projectSync: projectSync(store),
    workTypeSync: workTypeSync(store),
    transferChoice: choice,
    transferFrom: from,
  }
}
