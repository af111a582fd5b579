import type { Decision, DecisionKind } from './decision'
import { type EntryAspect, entryDifferences } from './entryDifference'
import type { Instant } from './localDay'
import type { EntryStatus, TimeEntry } from './timeEntry'

/** What names a version of an entry's hours. */
export type Version = Pick<TimeEntry, 'versionNumber' | 'versionId'>

/** Below zero where `one` is the earlier version. Two that were made apart have the same number; all machines then agree on one. */
export function compareVersions(one: Version, other: Version): number {
  return one.versionNumber - other.versionNumber || compareText(one.versionId, other.versionId)
}

/** Below zero where `one` is the earlier decision: that of an earlier version, or one that the other was made in knowledge of. */
export function compareDecisions(one: Decision, other: Decision): number {
  return (
    compareVersions(one, other) ||
    one.sequence - other.sequence ||
    compareText(one.at, other.at) ||
    compareText(one.id, other.id)
  )
}

/** The decision that holds for the hours as they are; null where there is none, or one of another version only. */
export function standingDecision(entry: Version & { decision: Decision | null }): Decision | null {
  const { decision } = entry
  return decision && compareVersions(decision, entry) === 0 ? decision : null
}

/** The state that follows from whether hours were submitted and what was decided. An order is on top of it, see `EntryStatus`. */
export function standingStatus(
  entry: Version & Pick<TimeEntry, 'submittedAt' | 'decision'>,
): Exclude<EntryStatus, 'onOrder'> {
  const kind = standingDecision(entry)?.kind
  if (kind === 'approved') return 'approved'
  return kind === 'rejected' || entry.submittedAt === null ? 'logged' : 'submitted'
}

/** Why an entry was sent back to its person, until they have submitted it anew; null where it was not. */
export function rejectionOf(entry: Pick<TimeEntry, 'status' | 'decision'>): Decision | null {
  return entry.status === 'logged' && entry.decision?.kind === 'rejected' ? entry.decision : null
}

type Stamp = { id: string; at: Instant }

/** An entry as it is once somebody has decided about it. The caller has checked that they may, see `approval`. */
export function decided(
  entry: TimeEntry,
  { id, at, kind, by, reason }: Stamp & { kind: DecisionKind; by: string; reason: string },
): TimeEntry {
  const { versionNumber, versionId } = entry
  const sequence = (standingDecision(entry)?.sequence ?? 0) + 1
  const decision = { id, kind, versionNumber, versionId, sequence, at, by, reason }
  const after = { ...entry, decision, receivedDecision: false, updatedAt: at, revision: entry.revision + 1 }
  return { ...after, status: standingStatus(after) }
}

/**
 * What is to be written of a change to hours that was made on this machine. Where the hours, or whether they are submitted, became
 * others they are a new version, which no earlier decision holds for; they can also be given a later one as they are. What was
 * decided is no part of such a change.
 * `latestVersion`: the highest number that the entry ever had.
 */
export function stampedVersion(
  before: TimeEntry | null,
  after: TimeEntry,
  { id, at, latestVersion }: Stamp & { latestVersion: number },
): TimeEntry {
  const { decision, receivedDecision } = before ?? after
  const hours = { ...after, decision, receivedDecision }
  if (before && !isOtherVersion(before, after)) {
    const { versionNumber, versionId, receivedVersion } = compareVersions(after, before) > 0 ? after : before
    return { ...hours, versionNumber, versionId, receivedVersion }
  }
  const submittedAt = after.status === 'logged' ? null : (after.submittedAt ?? at)
  const versionNumber = Math.max(latestVersion, before?.versionNumber ?? 0) + 1
  const next = { ...hours, submittedAt, versionNumber, versionId: id, receivedVersion: false }
  return { ...next, status: standingStatus(next) }
}

/**
 * What is to be written of a decision that was made on this machine, or of one that was taken back or made again: that is a new
 * decision, so that it counts as the later one on every machine. Hours that were changed meanwhile, and are again what they were, keep
 * the version that they have: what is made again is decided about that one.
 */
export function stampedDecision(before: TimeEntry, after: TimeEntry, { id, at }: Stamp): TimeEntry {
  if (compareVersions(before, after) !== 0) return decidedAnew(before, after, { id, at })
  const [was, wanted] = [standingDecision(before), standingDecision(after)]
  if (wanted && (!was || compareDecisions(wanted, was) > 0)) return after
  const decision = wanted ?? was
  if (!decision) return after
  const sequence = Math.max(was?.sequence ?? 0, decision.sequence) + 1
  const kind = wanted?.kind ?? 'undone'
  const reason = wanted?.reason ?? ''
  return { ...after, decision: { ...decision, id, at, sequence, kind, reason }, receivedDecision: false }
}

/** `after` was of another version: what was decided about it is decided about that of `before`, where there is one to decide about. */
function decidedAnew(before: TimeEntry, after: TimeEntry, { id, at }: Stamp): TimeEntry {
  const { versionNumber, versionId, receivedVersion, decision, receivedDecision } = before
  const hours = { ...after, versionNumber, versionId, receivedVersion, decision, receivedDecision }
  const [was, wanted] = [standingDecision(before), standingDecision(after)]
  const from = wanted ?? was
  if (!from) return hours
  const next: TimeEntry = {
    ...hours,
    decision: {
      ...from,
      id,
      at,
      kind: wanted?.kind ?? 'undone',
      reason: wanted?.reason ?? '',
      versionNumber,
      versionId,
      sequence: (was?.sequence ?? 0) + 1,
    },
    receivedDecision: false,
  }
  return { ...next, status: standingStatus(next) }
}

function isOtherVersion(before: TimeEntry, after: TimeEntry): boolean {
  const opened = (before.status === 'logged') !== (after.status === 'logged')
  const sent = before.submittedAt !== after.submittedAt
  return opened || sent || entryDifferences(before, after).some((aspect) => HOURS.includes(aspect))
}

/** What a version is of. That an overlap is wanted says nothing of the hours. */
const HOURS: readonly EntryAspect[] = ['project', 'workType', 'day', 'time', 'minutes', 'description']

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
