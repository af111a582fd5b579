import { z } from 'zod'
import { MAX_DAY_MINUTES } from './bookingWarning'
import type { EntryId } from './ids'
import type { Instant, LocalDay } from './localDay'
import type { Overlap } from './overlap'
import { isPlanned, type TimeEntry } from './timeEntry'

/**
 * Why hours cannot be sent for approval. `submissionOff`: the company approves what is logged as it is. `planned`: their time has
 * not come. `tooManyHours`: the day has more than can be right, so that some of it is wrong, and nobody knows which.
 */
export const SubmitObstacle = z.enum([
  'submissionOff',
  'alreadySubmitted',
  'incomplete',
  'planned',
  'tooManyHours',
])
export type SubmitObstacle = z.infer<typeof SubmitObstacle>

/**
 * What a person should look at before hours of a day are sent; it keeps nothing back by itself. `minutes`: what is missing of a
 * full day, is shared with other hours, lacks a work type, or is there in all.
 */
export const SubmitWarning = z.object({
  code: z.enum(['underCapacity', 'overlap', 'incomplete', 'tooManyHours']),
  minutes: z.int(),
})
export type SubmitWarning = z.infer<typeof SubmitWarning>

/** `submission`: whether the company has hours submitted at all. `dayMinutes`: all that the person has on the entry's day. */
export type SubmitFacts = { submission: boolean; now: Instant; today: LocalDay; dayMinutes: number }

/** Why an entry cannot be submitted now, or null when it can. Product: only logged hours whose time has passed. */
export function submitObstacle(
  entry: Pick<TimeEntry, 'status' | 'workTypeId' | 'day' | 'endedAt'>,
  { submission, now, today, dayMinutes }: SubmitFacts,
): SubmitObstacle | null {
  if (!submission) return 'submissionOff'
  if (entry.status !== 'logged') return 'alreadySubmitted'
  if (entry.workTypeId === null) return 'incomplete'
  if (isPlanned(entry, now, today)) return 'planned'
  return dayMinutes > MAX_DAY_MINUTES ? 'tooManyHours' : null
}

/** What of a day can be sent, what cannot and why, and what to look at first. */
export type DaySubmission = {
  submittable: EntryId[]
  blocked: { id: EntryId; obstacle: SubmitObstacle }[]
  warnings: SubmitWarning[]
}

/**
 * Looks through a day before it is sent; `entries` are all that the person has on it. What was sent already is neither sent again
 * nor warned about.
 */
export function daySubmission(
  entries: readonly TimeEntry[],
  facts: Omit<SubmitFacts, 'dayMinutes'> & {
    day: LocalDay
    capacityMinutes: number
    overlaps: ReadonlyMap<EntryId, readonly Overlap[]>
  },
): DaySubmission {
  const { submission, now, today } = facts
  if (!submission) return { submittable: [], blocked: [], warnings: [] }
  const dayMinutes = sumOf(entries)
  const submittable: EntryId[] = []
  const blocked: DaySubmission['blocked'] = []
  for (const entry of entries) {
    if (entry.status !== 'logged') continue
    const obstacle = submitObstacle(entry, { submission, now, today, dayMinutes })
    if (obstacle === null) submittable.push(entry.id)
    else blocked.push({ id: entry.id, obstacle })
  }
  const unsent = entries.filter((entry) => entry.status === 'logged' && !isPlanned(entry, now, today))
  const isOpen = unsent.length > 0 || entries.length === 0
  return { submittable, blocked, warnings: isOpen ? warningsOf(entries, unsent, dayMinutes, facts) : [] }
}

/** A day that has not ended may still be filled. */
function warningsOf(
  entries: readonly TimeEntry[],
  unsent: readonly TimeEntry[],
  dayMinutes: number,
  {
    day,
    today,
    capacityMinutes,
    overlaps,
  }: {
    day: LocalDay
    today: LocalDay
    capacityMinutes: number
    overlaps: ReadonlyMap<EntryId, readonly Overlap[]>
  },
): SubmitWarning[] {
  const missing = day < today ? capacityMinutes - dayMinutes : 0
  const incomplete = unsent.filter(({ workTypeId }) => workTypeId === null)
  const found: SubmitWarning[] = [
    { code: 'tooManyHours', minutes: dayMinutes > MAX_DAY_MINUTES ? dayMinutes : 0 },
    { code: 'incomplete', minutes: sumOf(incomplete) },
    { code: 'overlap', minutes: sharedMinutes(entries, unsent, overlaps) },
    { code: 'underCapacity', minutes: missing },
  ]
  return found.filter(({ minutes }) => minutes > 0)
}

/** What hours that are not sent yet share with others, and nobody has said that they may; two of them are counted once. */
function sharedMinutes(
  entries: readonly TimeEntry[],
  unsent: readonly TimeEntry[],
  overlaps: ReadonlyMap<EntryId, readonly Overlap[]>,
): number {
  const ofUnsent = new Set(unsent.map(({ id }) => id))
  const ofDay = new Set(entries.map(({ id }) => id))
  const counted = unsent.flatMap(({ id }) =>
    (overlaps.get(id) ?? []).filter(
      ({ otherId, kept }) => !kept && (id < otherId || !ofDay.has(otherId) || !ofUnsent.has(otherId)),
    ),
  )
  return sumOf(counted)
}

function sumOf(parts: readonly { minutes: number }[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0)
}
