import { type BookingWarning, concernsAllHours } from '@shared/domain/bookingWarning'
import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { TransferChoice } from '@shared/domain/transfer'
import { exhaustive } from '@shared/exhaustive'
import type { IntegrationStatus } from '@shared/ipc/integration'
import type { DayEntry, WeekView } from '@shared/ipc/timeEntries'

export type SubmissionDay = { day: LocalDay; entries: DayEntry[] }

/** What the week holds for submission: what may be sent, by day, and what may not yet, which main has decided. */
export function submissionOf(week: WeekView): { days: SubmissionDay[]; notYet: DayEntry[] } {
  const days: SubmissionDay[] = []
  const notYet: DayEntry[] = []
  for (const view of week.days) {
    const may = new Set(view.submittable)
    const entries = view.entries.filter((entry) => may.has(entry.id))
    if (entries.length > 0) days.push({ day: view.day, entries })
    notYet.push(...view.entries.filter((entry) => entry.status === 'logged' && !may.has(entry.id)))
  }
  return { days, notYet }
}

/** Why there is nothing to send: nothing was logged, or what was has been sent or is still to come. */
export function whyNothing({ days }: WeekView): 'nothingLogged' | 'nothingText' {
  return days.every(({ entries }) => entries.length === 0) ? 'nothingLogged' : 'nothingText'
}

/** What keeps every one of these hours from Tripletex, each said once. */
export function warningsOfAll(days: readonly SubmissionDay[]): BookingWarning[] {
  const entries = days.flatMap((day) => day.entries)
  const found = entries.flatMap((entry) => entry.warnings.filter(concernsAllHours))
  return [...new Map(found.map((each) => [each.code, each])).values()]
}

/** What is wrong with a day as a whole: it is said once, not of each of its entries. */
export function warningsOfDay(entries: readonly DayEntry[]): BookingWarning[] {
  const tooMany = entries.flatMap(({ warnings }) => warnings).find(({ code }) => code === 'tooManyHours')
  return tooMany ? [tooMany] : []
}

/** What keeps just this entry from Tripletex. */
export function warningsOfEntry({ warnings }: DayEntry): BookingWarning[] {
  return warnings.filter((each) => !concernsAllHours(each) && each.code !== 'tooManyHours')
}

/** The minutes of the entries that are left ticked. */
export function tickedMinutes(days: readonly SubmissionDay[], unticked: ReadonlySet<EntryId>): number {
  return days
    .flatMap(({ entries }) => entries)
    .reduce((sum, entry) => (unticked.has(entry.id) ? sum : sum + entry.minutes), 0)
}

/** Whether any of the days is before the one from which hours count in Tripletex, where hours are transferred at all. */
export function isAnyBeforeDate(
  days: readonly SubmissionDay[],
  {
    connection,
    transferChoice,
    transferFrom,
  }: { connection: object | null; transferChoice: TransferChoice; transferFrom: LocalDay | null },
): boolean {
  if (!connection || transferChoice === 'never' || transferFrom === null) return false
  return days.some(({ day }) => day < transferFrom)
}

type Leaving = 'leavesLocal' | 'leavesNever' | 'leavesNow' | 'leavesOnApproval' | 'leavesOnOrder'

/** Which sentence says what leaves for Tripletex at this submission. */
export function whatLeaves(status: Pick<IntegrationStatus, 'connection' | 'transferChoice'>): Leaving {
  return status.connection ? leavingUnder(status.transferChoice) : 'leavesLocal'
}

function leavingUnder(choice: TransferChoice): Leaving {
  switch (choice) {
    case 'never':
      return 'leavesNever'
    case 'onSubmission':
      return 'leavesNow'
    case 'onApproval':
      return 'leavesOnApproval'
    case 'onOrder':
      return 'leavesOnOrder'
    default:
      return exhaustive(choice)
  }
}
