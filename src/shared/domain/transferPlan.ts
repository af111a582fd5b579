import type { Resolution } from './conflict'
import { hundredthsOfHours, hundredthsOfMinutes } from './transfer'

/** What Tripletex answered for the key now. */
export type RemoteEntry = { id: number; version: number; hours: number; locked: boolean }

/**
 * What a write leaves in Tripletex: Busy's own minutes, and hundredths of an hour of others that a person chose to add to them.
 */
export type Total = { minutes: number; baseHundredths: number }

/**
 * What Tripletex was last told and confirmed. `own`: whether Busy wrote it, or found just these hours there already.
 * `keptMinutes`: the total for which a person chose to keep what stands in Tripletex.
 */
export type LedgerEntry = Total & {
  entryId: number
  version: number
  own: boolean
  keptMinutes: number | null
}

export type TransferPlan =
  | { kind: 'create'; total: Total }
  | { kind: 'update'; entry: RemoteEntry; total: Total }
  | { kind: 'remove'; entry: RemoteEntry }
  /**
   * Nothing is left to send; the ledger is brought in line with `remote` (null: Busy has nothing there). `left`: hours that
   * stand on the key and are not Busy's, as far as it can know.
   */
  | {
      kind: 'settled'
      remote: RemoteEntry | null
      total: Total
      own: boolean
      kept: boolean
      left?: RemoteEntry
    }
  /** Hours that Busy did not write stand on the key: a person decides. */
  | { kind: 'foreignHours'; remote: RemoteEntry }
  | { kind: 'locked'; remote: RemoteEntry }

/** What the plan for a key is made from. `attempts`: writes whose answer never came. */
export type TransferFacts = {
  desired: number
  remote: RemoteEntry | null
  ledger: LedgerEntry | null
  attempts: readonly Total[]
  resolution: Resolution | null
}

/**
 * Decides how Tripletex gets from what it holds to the desired total, after reading it. Because totals are sent, never
 * deltas, doing this twice ends in the same state.
 *
 * Hours on the key are Busy's own when the ledger knows the entry, or when an attempt whose answer never came was about to
 * leave just that total. Own hours that somebody changed in Tripletex are overwritten, as the product promises; hours of
 * others are never overwritten or deleted without a person's word, which holds only for the hours and the total that were
 * shown, and do not become Busy's own by being as many as Busy would have written.
 */
export function planTransfer(facts: TransferFacts): TransferPlan {
  const { desired, remote, ledger, attempts } = facts
  if (!remote) {
    const total = { minutes: desired, baseHundredths: 0 }
    return desired === 0
      ? { kind: 'settled', remote, total, own: false, kept: false }
      : { kind: 'create', total }
  }
  if (isOwn(remote, ledger, attempts)) return planOwn(facts, remote)
  return planForeign(facts, remote)
}

/** Whether what stands in Tripletex was written by Busy; see `planTransfer`. */
export function isOwn(remote: RemoteEntry, ledger: LedgerEntry | null, attempts: readonly Total[]): boolean {
  if (ledger?.own && ledger.entryId === remote.id) return true
  return attempts.some((attempt) => isTotalOf(attempt, remote))
}

/** Whether `remote` holds just what writing `total` leaves; a total of nothing leaves no entry. */
export function isTotalOf(total: Total, remote: RemoteEntry): boolean {
  const hundredths = hundredthsOf(total)
  return hundredths > 0 && hundredths === hundredthsOfHours(remote.hours)
}

/** Hundredths of an hour, as they are sent. */
export function hundredthsOf({ minutes, baseHundredths }: Total): number {
  return hundredthsOfMinutes(minutes) + baseHundredths
}

/**
 * Hundredths of an hour of others that are part of what stands in Tripletex: those of the write that stands there, or else
 * those that the ledger knows.
 */
export function baseOf(remote: RemoteEntry, ledger: LedgerEntry | null, attempts: readonly Total[]): number {
  const written = attempts.findLast((attempt) => isTotalOf(attempt, remote))
  const known = ledger?.own && ledger.entryId === remote.id ? ledger.baseHundredths : 0
  return written?.baseHundredths ?? known
}

function planOwn(
  { desired, ledger, attempts, resolution }: TransferFacts,
  remote: RemoteEntry,
): TransferPlan {
  const total = { minutes: desired, baseHundredths: baseOf(remote, ledger, attempts) }
  if (isTotalOf(total, remote)) return { kind: 'settled', remote, total, own: true, kept: false }
  if (ledger?.keptMinutes === desired) return { kind: 'settled', remote, total, own: true, kept: true }
  if (remote.locked) {
    const keep = choiceFor(resolution, desired, remote) === 'keepTripletex'
    return keep ? { kind: 'settled', remote, total, own: true, kept: true } : { kind: 'locked', remote }
  }
  return hundredthsOf(total) === 0
    ? { kind: 'remove', entry: remote }
    : { kind: 'update', entry: remote, total }
}

/** A choice holds only for the hours and the total that the person saw. */
function choiceFor(
  resolution: Resolution | null,
  desired: number,
  remote: RemoteEntry,
): Resolution['choice'] | null {
  return resolution?.ours === desired && resolution.theirs === remote.hours ? resolution.choice : null
}

function planForeign({ desired, ledger, resolution }: TransferFacts, remote: RemoteEntry): TransferPlan {
  const total = { minutes: desired, baseHundredths: 0 }
  if (desired === 0) return { kind: 'settled', remote: null, total, own: false, kept: false, left: remote }
  if (isTotalOf(total, remote)) return { kind: 'settled', remote, total, own: false, kept: false }
  if (ledger?.keptMinutes === desired) return { kind: 'settled', remote, total, own: false, kept: true }
  const choice = choiceFor(resolution, desired, remote)
  if (choice === null) return { kind: 'foreignHours', remote }
  if (choice === 'keepTripletex') return { kind: 'settled', remote, total, own: false, kept: true }
  if (remote.locked) return { kind: 'locked', remote }
  const baseHundredths = choice === 'addUp' ? hundredthsOfHours(remote.hours) : 0
  return { kind: 'update', entry: remote, total: { minutes: desired, baseHundredths } }
}
