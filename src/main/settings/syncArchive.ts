import { recordChange } from '../administration/recordChange'
import type { LocalRegister, LocalRow } from '../db/localRegisterRepository'
import type { Services } from '../services'
import { projectSync, workTypeSync } from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>

const SUBJECT = { projects: 'project', workTypes: 'workType' } as const satisfies Record<
  LocalRegister,
  string
>

/**
 * Archives what was made here and has no place beside Tripletex's own, and writes each down. Hours on it stay as they are. Must
 * run in the transaction that switches the sync on.
 */
export function archiveMadeHere(deps: Deps, register: LocalRegister): void {
  const at = deps.clock.now()
  const { localRegisters } = deps.store
  for (const row of localRegisters.inUse(register)) {
    localRegisters.archiveForSync(register, row.id, at)
    record(deps, register, row, 'archived')
  }
}

/**
 * Archives what was made here and is in use though Tripletex's own is used instead, such as what a copy brought back from before the
 * sync was switched on.
 */
export function archiveWhereSynced(deps: Deps): void {
  const { store, changed } = deps
  store.transaction(() => {
    if (projectSync(store)) archiveMadeHere(deps, 'projects')
    if (workTypeSync(store)) archiveMadeHere(deps, 'workTypes')
  })
  changed('projects', 'workTypes')
}

/** Brings back what the sync archived; what a person archived stays away. Must run in the transaction that switches the sync off. */
export function restoreMadeHere(deps: Deps, register: LocalRegister): void {
  const { localRegisters } = deps.store
  for (const row of localRegisters.archivedBySync(register)) {
    localRegisters.restore(register, row.id)
    record(deps, register, row, 'restored')
  }
}

function record(
  deps: Deps,
  register: LocalRegister,
  { id, name }: LocalRow,
  action: 'archived' | 'restored',
): void {
  recordChange(deps, { action, subject: { kind: SUBJECT[register], id, name } })
}
