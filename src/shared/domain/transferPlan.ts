import { sameHours } from './transfer'

/** What Tripletex answered for the key now. */
export type RemoteEntry = { id: number; version: number; hours: number; locked: boolean }

/** What Tripletex was last told and confirmed. `own`: whether Busy wrote it, or found just these hours there already. */
export type LedgerEntry = { entryId: number; version: number; minutes: number; own: boolean }

export type TransferPlan =
  | { kind: 'create' }
  | { kind: 'update'; entryId: number; version: number }
  | { kind: 'remove'; entryId: number; version: number }
  /** Nothing is left to send; the ledger is brought in line with `remote` (null: Busy has nothing there). */
  | { kind: 'settled'; remote: RemoteEntry | null; own: boolean }
  /** Hours that Busy did not write stand on the key: a person decides. */
  | { kind: 'foreignHours'; remote: RemoteEntry }
  | { kind: 'locked'; remote: RemoteEntry }

/**
 * Decides how Tripletex gets from what it holds to the desired total, after reading it. Because totals are sent, never
 * deltas, doing this twice ends in the same state.
 *
 * Hours on the key are Busy's own when the ledger knows the entry, or when an attempt whose answer never came was about to
 * leave just that total (`attempts`: the minutes of such attempts). Own hours that somebody changed in Tripletex are
 * overwritten, as the product promises; hours of others are never overwritten or deleted without a person's word, and do not
 * become Busy's own by being as many as Busy would have written.
 */
export function planTransfer(
  desired: number,
  remote: RemoteEntry | null,
  ledger: LedgerEntry | null,
  attempts: readonly number[],
): TransferPlan {
  if (!remote) return desired === 0 ? { kind: 'settled', remote: null, own: false } : { kind: 'create' }
  const same = desired > 0 && sameHours(desired, remote.hours)
  const own = isOwn(remote, ledger, attempts)
  if (same) return { kind: 'settled', remote, own }
  if (!own) {
    return desired === 0 ? { kind: 'settled', remote: null, own } : { kind: 'foreignHours', remote }
  }
  if (remote.locked) return { kind: 'locked', remote }
  if (desired === 0) return { kind: 'remove', entryId: remote.id, version: remote.version }
  return { kind: 'update', entryId: remote.id, version: remote.version }
}

/** Whether what stands in Tripletex was written by Busy; see `planTransfer`. */
export function isOwn(remote: RemoteEntry, ledger: LedgerEntry | null, attempts: readonly number[]): boolean {
  if (ledger?.own && ledger.entryId === remote.id) return true
  return attempts.some((minutes) => minutes > 0 && sameHours(minutes, remote.hours))
}
