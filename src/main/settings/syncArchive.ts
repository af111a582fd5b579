import { recordChange } from '../administration/recordChange'
import type { LocalRegister, LocalRow } from '../db/localRegisterRepository'
import type { Services } from '../services'
import { projectSync, workTypeSync } from './transferSettings'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>

const SUBJECT = { projects: 'project', workTypes: 'workType' } as const satisfies Record<
  LocalRegister,
  string
>

/** So many names stand in a line of the log; a person who looks for one more finds it in the register. */
const NAMES_WRITTEN = 20

/**
 * Archives what was made here and has no place beside Tripletex's own, and writes it down in one line. Hours on it stay as they
 * are. Must run in the transaction that switches the sync on.
 */
export function archiveMadeHere(deps: Deps, register: LocalRegister): void {
  const { localRegisters } = deps.store
  record(deps, register, localRegisters.inUse(register), 'syncArchived')
  localRegisters.archiveForSync(register, deps.clock.now())
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
  record(deps, register, localRegisters.archivedBySync(register), 'syncRestored')
  localRegisters.restoreFromSync(register)
}

function record(
  deps: Deps,
  register: LocalRegister,
  rows: readonly LocalRow[],
  action: 'syncArchived' | 'syncRestored',
): void {
  if (rows.length === 0) return
  recordChange(deps, {
    action,
    subject: { kind: SUBJECT[register], id: null, name: '' },
    after: {
      affectedCount: rows.length,
      affectedNames: rows.slice(0, NAMES_WRITTEN).map(({ name }) => name),
    },
  })
}
