import { type BookingWarning, concernsAllHours } from '@shared/domain/bookingWarning'
import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { SubmitObstacle, SubmitWarning } from '@shared/domain/submission'
import type { TransferChoice } from '@shared/domain/transfer'
import { exhaustive } from '@shared/exhaustive'
import type { IntegrationStatus } from '@shared/ipc/integration'
import type { DayEntry, DayView, WeekView } from '@shared/ipc/timeEntries'

export type SubmissionDay = { day: LocalDay; entries: DayEntry[] }
export type NotYet = { entry: DayEntry; obstacle: SubmitObstacle }
export type DayWarning = SubmitWarning & { day: LocalDay }

/**
 * What the week, or just one of its days, holds for submission, as main has decided: what may be sent, by day, what may not yet
 * and why, what to look at first, and what was sent and can be withdrawn.
 */
export function submissionOf(
  week: WeekView,
  only: LocalDay | null = null,
): { days: SubmissionDay[]; notYet: NotYet[]; warnings: DayWarning[]; sent: SubmissionDay[] } {
  const views = week.days.filter(({ day }) => only === null || day === only)
  const someOf = (holds: (view: DayView, entry: DayEntry) => boolean): SubmissionDay[] =>
    views
      .map((view) => ({ day: view.day, entries: view.entries.filter((entry) => holds(view, entry)) }))
      .filter(({ entries }) => entries.length > 0)
  return {
    days: someOf(({ submission }, { id }) => submission.submittable.includes(id)),
    sent: someOf((_view, { status }) => status === 'submitted'),
    notYet: views.flatMap(({ submission, entries }) =>
      submission.blocked.flatMap(({ id, obstacle }) => {
        const entry = entries.find((each) => each.id === id)
        return entry ? [{ entry, obstacle }] : []
      }),
    ),
    warnings: views.flatMap(({ day, submission }) => submission.warnings.map((each) => ({ ...each, day }))),
  }
}

/** Why there is nothing to send: nothing was logged, or what was has been sent or is still to come. */
export function whyNothing({ days }: Pick<WeekView, 'days'>): 'nothingLogged' | 'nothingText' {
  return days.every(({ entries }) => entries.length === 0) ? 'nothingLogged' : 'nothingText'
}

/** What keeps every one of these hours from Tripletex, each said once. */
export function warningsOfAll(days: readonly SubmissionDay[]): BookingWarning[] {
  const entries = days.flatMap((day) => day.entries)
  const found = entries.flatMap((entry) => entry.warnings.filter(concernsAllHours))
  return [...new Map(found.map((each) => [each.code, each])).values()]
}

/** What keeps just this entry from Tripletex. A day that is too long cannot be sent, and is told of as a whole. */
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
