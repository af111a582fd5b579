import { z } from 'zod'
import { Decision } from './decision'
import { EntryId, PersonId, ProjectId, WorkTypeId } from './ids'
import { Instant, LocalDay } from './localDay'

/**
 * What has happened to an entry. `planned` is not stored: an entry that ends in the future is planned (see `isPlanned`).
 * `approved` and `onOrder` lock it.
 */
export const EntryStatus = z.enum(['logged', 'submitted', 'approved', 'onOrder'])
export type EntryStatus = z.infer<typeof EntryStatus>

/** The longest description that an entry can have, in characters. */
export const DESCRIPTION_MAX = 1000

/** Who made the entry. */
const EntrySource = z.enum(['manual', 'timer'])
export type EntrySource = z.infer<typeof EntrySource>

/** A stretch that an entry shares with another one, and that the person wants so. It holds for just these two instants. */
export const KeptOverlap = z.object({ otherId: EntryId, from: Instant, to: Instant })
export type KeptOverlap = z.infer<typeof KeptOverlap>

/**
 * Hours that a person spent. `minutes` is the truth; `startedAt` and `endedAt` are known only for entries with clock times.
 * A `projectId` of null with a work type means internal work without a project; a `workTypeId` of null means that the entry
 * is not complete yet (a timer that was stopped without a choice).
 */
export const TimeEntry = z.object({
  id: EntryId,
  personId: PersonId,
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId.nullable(),
  day: LocalDay,
  minutes: z.int().positive(),
  startedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  zone: z.string().min(1),
  description: z.string(),
  keptOverlaps: z.array(KeptOverlap).default([]),
  status: EntryStatus,
  source: EntrySource,
  submittedAt: Instant.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  revision: z.int().nonnegative(),
  /** Counts and names the hours as somebody last left them, see `entryVersion`: a decision about them holds for one version. */
  versionNumber: z.int().nonnegative().default(0),
  versionId: z.string().default(''),
  /** Whether this version was made on another machine, and came here in a file. */
  receivedVersion: z.boolean().default(false),
  /** The latest decision about the hours, of this version or an earlier one. */
  decision: Decision.nullable().default(null),
  /** Whether the decision was made on another machine. */
  receivedDecision: z.boolean().default(false),
})
export type TimeEntry = z.infer<typeof TimeEntry>

/** An entry whose end, or whose day where it has no clock times, lies ahead of `now`. Product: «planlagt». */
export function isPlanned(entry: Pick<TimeEntry, 'day' | 'endedAt'>, now: Instant, today: LocalDay): boolean {
  return entry.endedAt ? entry.endedAt > now : entry.day > today
}

/** Only logged entries may be changed; a submitted one is withdrawn first, an approved one reopened. */
export function isLocked(entry: Pick<TimeEntry, 'status'>): boolean {
  return entry.status !== 'logged'
}
