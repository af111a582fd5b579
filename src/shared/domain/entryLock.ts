import { standingDecision } from './entryVersion'
import type { Instant } from './localDay'
import { isLocked, type TimeEntry } from './timeEntry'

/**
 * Why an entry cannot be changed. `at`: since when. `by`: the name of whoever approved it; empty where it was not approved, or
 * nobody knows by whom.
 */
export type EntryLock = { status: Exclude<TimeEntry['status'], 'logged'>; by: string; at: Instant | '' }

/** What locks an entry; null where it can be changed. */
export function lockOf(
  entry: Pick<TimeEntry, 'status' | 'submittedAt' | 'decision' | 'versionNumber' | 'versionId'>,
): EntryLock | null {
  const { status } = entry
  if (status === 'logged') return null
  if (status === 'submitted') return { status, by: '', at: entry.submittedAt ?? '' }
  const decision = standingDecision(entry)
  return decision?.kind === 'approved'
    ? { status, by: decision.by, at: decision.at }
    : { status, by: '', at: '' }
}

/** What weighs most of several: who must be asked before one can withdraw. */
const WEIGHT = { onOrder: 2, approved: 1, submitted: 0 } as const

/** The lock that is hardest to open among those of some entries; null where all of them can be changed. */
export function hardestLock(entries: readonly TimeEntry[]): EntryLock | null {
  const locks = entries.filter(isLocked).flatMap((entry) => lockOf(entry) ?? [])
  return locks.toSorted((one, other) => WEIGHT[other.status] - WEIGHT[one.status])[0] ?? null
}
