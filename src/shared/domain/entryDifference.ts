import type { TimeEntry } from './timeEntry'

/** What can differ between two states of an entry, in the order that a log tells of it. */
export const ENTRY_ASPECTS = [
  'project',
  'workType',
  'day',
  'time',
  'minutes',
  'description',
  'status',
  'decision',
  'keptOverlaps',
] as const
export type EntryAspect = (typeof ENTRY_ASPECTS)[number]

const DIFFERS: Record<EntryAspect, (one: TimeEntry, other: TimeEntry) => boolean> = {
  project: (one, other) => one.projectId !== other.projectId,
  workType: (one, other) => one.workTypeId !== other.workTypeId,
  day: (one, other) => one.day !== other.day,
  time: (one, other) => clockOf(one) !== clockOf(other),
  minutes: (one, other) => one.minutes !== other.minutes,
  description: (one, other) => one.description !== other.description,
  status: (one, other) => one.status !== other.status,
  decision: (one, other) => one.decision?.id !== other.decision?.id,
  keptOverlaps: (one, other) => JSON.stringify(one.keptOverlaps) !== JSON.stringify(other.keptOverlaps),
}

/**
 * What a change did to an entry. Clock times are compared by the clock: an entry that was moved to another day at the same hour
 * has another day, not another time.
 */
export function entryDifferences(before: TimeEntry, after: TimeEntry): EntryAspect[] {
  return ENTRY_ASPECTS.filter((aspect) => DIFFERS[aspect](before, after))
}

function clockOf({ day, startedAt, endedAt }: TimeEntry): string {
  if (!startedAt || !endedAt) return ''
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return [startedAt, endedAt].map((instant) => Date.parse(instant) - midnight).join()
}
