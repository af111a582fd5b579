import { hardestLock } from '@shared/domain/entryLock'
import type { TimeEntry } from '@shared/domain/timeEntry'
import { type BusyError, busyError } from '@shared/ipc/errors'

/** Why hours cannot be changed, with who can open them again: of several, the lock that is hardest to open. */
export function lockedError(entries: readonly TimeEntry[]): BusyError {
  return busyError('entryLocked', hardestLock(entries) ?? {})
}
