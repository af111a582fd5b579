import type { LogPlace } from '@shared/ipc/administration'
import type { CallOutput } from '@shared/ipc/contract'
import type { Store } from '../db/store'

/** So many changes to the workspace are shown at a time. */
const LINES = 200

/** A part of the log of changes, newest first, and whether there is more of it. */
export function administrationLog(store: Store, before: LogPlace | null): CallOutput<'administration.log'> {
  const found = store.administrationLog.latest(LINES + 1, before)
  return { lines: found.slice(0, LINES), more: found.length > LINES }
}
