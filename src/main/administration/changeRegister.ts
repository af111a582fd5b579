import type { DataArea } from '@shared/ipc/contract'
import type { Recorded, RegisterChangeName } from '@shared/ipc/history'
import {
  type RegisterKind,
  type RegisterSubject,
  saysSomething,
  turnedRows,
} from '../db/registerRowRepository'
import type { Call } from '../people/callRights'
import type { Services } from '../services'
import type { RegisterChange } from './administrationChange'
import { recordChange } from './recordChange'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed' | 'history'>

/** What rests on each kind of thing that people set up. */
export const AREAS = {
  project: ['projects', 'timeEntries'],
  workType: ['workTypes', 'projects'],
  person: ['people', 'app', 'integration', 'outbox'],
  groups: ['people', 'app'],
  settings: ['settings', 'app'],
  company: ['settings', 'projects', 'app', 'timeEntries'],
  template: ['templates'],
  favourite: ['projects'],
  cost: ['costs', 'orders'],
  order: ['orders'],
} as const satisfies Record<RegisterKind, readonly DataArea[]>

/**
 * Changes something that people set up: the rows that `work` writes and, where `work` answers one, the line of the log that tells
 * of it, in one transaction; and remembers the change for undo. Every such change goes through here, or ends the history where it
 * cannot be undone. `of` is what `work` changes, and nothing else; `call` is what asked for it.
 */
export function changeRegister(
  deps: Deps,
  call: Call,
  of: RegisterSubject,
  work: () => RegisterChange | RegisterChangeName,
): Recorded {
  const { store, history, changed } = deps
  const made = store.transaction(() => {
    const { done, changes } = store.registerRows.changedBy(of, work)
    if (!saysSomething(changes)) {
      store.registerRows.write(turnedRows(changes))
      return null
    }
    const logged = isLogged(done) ? done : null
    if (logged) recordChange(deps, logged)
    return {
      kind: 'register',
      call,
      of,
      what: isLogged(done) ? named(done) : done,
      logged,
      rows: changes,
    } as const
  })
  const step = made && history.record(made)
  changed(...AREAS[of.kind], 'history')
  return { step }
}

function isLogged(change: RegisterChange | RegisterChangeName): change is RegisterChange {
  return typeof change.subject !== 'string'
}

function named({ action, subject: { kind, name } }: RegisterChange): RegisterChangeName {
  return { action, subject: kind, name }
}
