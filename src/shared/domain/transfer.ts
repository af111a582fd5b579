import { z } from 'zod'
import { exhaustive } from '../exhaustive'
import { PersonId, ProjectId, WorkTypeId } from './ids'
import { addYears, LocalDay } from './localDay'
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
export function transferKeyText({ personId, projectId, workTypeId, day }: TransferKey): string {
  return `${personId}|${projectId ?? '-'}|${workTypeId}|${day}`
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

/** What of people's hours should be in Tripletex. `from`: the day from which hours count; null: all do. */
export type TransferRule = { choice: TransferChoice; from: LocalDay | null }

/**
 * Whether the hours of a day are any business of Tripletex's. Those before the date stay here, so that history is not sent by
 * surprise; a key that Tripletex was `told` of before stays in step, whatever its day.
 */
export function countsOn({ from }: Pick<TransferRule, 'from'>, day: LocalDay, told: () => boolean): boolean {
  return from === null || day >= from || told()
}

/** Whether a day is so far ahead that it must be a slip: until then no new hours would leave, and nobody would be told again. */
export function isTooFarAhead(from: LocalDay | null, today: LocalDay): boolean {
  return from !== null && from > addYears(today, 1)
}

/** The minutes that the choice counts, of the entries given, whatever their day. */
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
