import { z } from 'zod'
import { exhaustive } from '../exhaustive'
import { PersonId, ProjectId, WorkTypeId } from './ids'
import { LocalDay } from './localDay'
import type { EntryStatus, TimeEntry } from './timeEntry'

/** When hours leave for Tripletex. Product: «Velg hvordan timegrunnlaget skal overføres». */
export const TransferChoice = z.enum(['never', 'onSubmission', 'onApproval', 'onOrder'])
export type TransferChoice = z.infer<typeof TransferChoice>

/** What Tripletex keeps one timesheet entry for: a person's hours on a project (or none), a work type and a day. */
export const TransferKey = z.object({
  personId: PersonId,
  projectId: ProjectId.nullable(),
  workTypeId: WorkTypeId,
  day: LocalDay,
})
export type TransferKey = z.infer<typeof TransferKey>

/** The key as one string, for use as a database key and a lane. */
export function transferKeyText(key: TransferKey): string {
  return [key.personId, key.projectId ?? '-', key.workTypeId, key.day].join('|')
}

/** The key that an entry's minutes belong to; an entry without a work type belongs to none. */
export function transferKeyOf(entry: TimeEntry): TransferKey | null {
  if (entry.workTypeId === null) return null
  return {
    personId: entry.personId,
    projectId: entry.projectId,
    workTypeId: entry.workTypeId,
    day: entry.day,
  }
}

/** The states whose hours should be in Tripletex under `choice`. Product: section on hour transfer. */
export function countedStatuses(choice: TransferChoice): readonly EntryStatus[] {
  switch (choice) {
    case 'never':
      return []
    case 'onSubmission':
      return ['submitted', 'approved', 'onOrder']
    case 'onApproval':
      return ['approved', 'onOrder']
    case 'onOrder':
      return ['onOrder']
    default:
      return exhaustive(choice)
  }
}

/** The minutes that Tripletex should hold for one key, given all of its entries. */
export function desiredMinutes(
  entries: readonly Pick<TimeEntry, 'minutes' | 'status'>[],
  choice: TransferChoice,
): number {
  const counted = countedStatuses(choice)
  return entries.reduce((sum, entry) => (counted.includes(entry.status) ? sum + entry.minutes : sum), 0)
}

/** Tripletex takes decimal hours; more than two decimals is not known to be kept, so hundredths are what is sent and compared. */
export function hundredthsOfMinutes(minutes: number): number {
  return Math.round((minutes / 60) * 100)
}

export function hundredthsOfHours(hours: number): number {
  return Math.round(hours * 100)
}

/** Tripletex's hours in whole minutes, as people are shown them. */
export function minutesOfHours(hours: number): number {
  return Math.round(hours * 60)
}
