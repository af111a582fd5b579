import type { RegisterChangeName } from '@shared/ipc/history'
import type { RegisterSubject, RowChange } from '../db/registerRowRepository'
import type { Call } from '../people/callRights'
import type { RegisterChange } from './administrationChange'

/** A change of something that people set up, as it is remembered for undo. */
export type RegisterStep = {
  kind: 'register'
  /** The call that made it: whoever may not make it, may neither undo nor redo it. */
  call: Call
  of: RegisterSubject
  what: RegisterChangeName
  /** What the log of changes says of it; null where that does not tell of such changes. */
  logged: RegisterChange | null
  rows: RowChange[]
}
