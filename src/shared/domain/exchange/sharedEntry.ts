import { z } from 'zod'
import { Decision } from '../decision'
import { compareDecisions, compareVersions, standingDecision } from '../entryVersion'
import { EntryId, ProjectId, WorkTypeId } from '../ids'
import { Instant, LocalDay } from '../localDay'
import { DESCRIPTION_MAX, TimeEntry } from '../timeEntry'

/**
 * The hours of an entry as they travel. In a file, the ids of project and work type are those of the machine that wrote it, and
 * stand in its dictionary. `submittedAt` is never null: what was not submitted does not travel.
 */
export const SharedHours = z.object({
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId.nullable(),
  day: LocalDay,
  minutes: z.int().positive(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  zone: z.string().min(1),
  description: z.string().max(DESCRIPTION_MAX),
  source: TimeEntry.shape.source,
  submittedAt: Instant,
  createdAt: Instant,
})
export type SharedHours = z.infer<typeof SharedHours>

/**
 * What is known of an entry: its version, the hours of that version, and the latest decision. `content` is null where the hours are
 * nobody else's to see any more, since they were taken back or deleted. A version names its hours: two records of one version hold
 * the same, or one of them none, since whoever wrote it down may not see them.
 */
export const SharedEntry = z.object({
  id: EntryId,
  versionNumber: z.int().nonnegative(),
  versionId: z.string(),
  content: SharedHours.nullable(),
  decision: Decision.nullable(),
})
export type SharedEntry = z.infer<typeof SharedEntry>

/**
 * What two machines know of an entry together: the later version with its hours, and the later decision. In whatever order, and
 * however often, all that is known is put together so, it comes to the same. The decision may be of another version than the one
 * that stands, and then holds no longer: see `standingDecision`.
 */
export function mergeEntry(mine: SharedEntry, theirs: SharedEntry): SharedEntry {
  const later = isLaterRecord(mine, theirs) ? theirs : mine
  return { ...later, decision: laterDecision(mine.decision, theirs.decision) }
}

/** What is known once files were taken in, by the ids of the entries. */
export function merge(
  records: ReadonlyMap<EntryId, SharedEntry>,
  files: readonly (readonly SharedEntry[])[],
): Map<EntryId, SharedEntry> {
  const known = new Map(records)
  for (const entry of files.flat()) {
    const mine = known.get(entry.id)
    known.set(entry.id, mine ? mergeEntry(mine, entry) : entry)
  }
  return known
}

/** Whether an approval that held `before` holds no longer, since the hours have become another version. */
export function voidsApproval(before: SharedEntry, after: SharedEntry): boolean {
  const was = standingDecision(before)?.kind === 'approved'
  return was && compareVersions(before, after) !== 0 && standingDecision(after)?.kind !== 'approved'
}

function isLaterRecord(mine: SharedEntry, theirs: SharedEntry): boolean {
  const order = compareVersions(mine, theirs)
  return order < 0 || (order === 0 && mine.content === null && theirs.content !== null)
}

function laterDecision(one: Decision | null, other: Decision | null): Decision | null {
  if (!one || !other) return one ?? other
  return compareDecisions(one, other) < 0 ? other : one
}
