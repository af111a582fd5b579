import type { ApprovalRules } from './approval'
import { addDays, type LocalDay } from './localDay'
import type { EntryStatus } from './timeEntry'

/** Hours that are alike in all that an approval asks for; minutes. `sentBack`: rejected, and as they were then. */
export type LikeHours = {
  day: LocalDay
  status: EntryStatus
  planned: boolean
  incomplete: boolean
  sentBack: boolean
  minutes: number
}

/** Minutes by where they stand. Planned hours are in `approved` once they are approved ahead, and else in none of the others. */
export type StandingMinutes = {
  logged: number
  /** Of what is logged. */
  rejected: number
  submitted: number
  approved: number
  planned: number
}

export const NO_MINUTES: StandingMinutes = { logged: 0, rejected: 0, submitted: 0, approved: 0, planned: 0 }

/** The sum with such hours in it. */
export function addStanding(sum: StandingMinutes, hours: LikeHours): StandingMinutes {
  const { minutes, status } = hours
  if (status === 'approved' || status === 'onOrder') return { ...sum, approved: sum.approved + minutes }
  if (hours.planned) return { ...sum, planned: sum.planned + minutes }
  if (status === 'submitted') return { ...sum, submitted: sum.submitted + minutes }
  const rejected = hours.sentBack ? sum.rejected + minutes : sum.rejected
  return { ...sum, logged: sum.logged + minutes, rejected }
}

/** Whether such hours can be approved, by somebody who may: just what `approvalObstacle` says of each of them. */
export function isApprovable(hours: LikeHours, rules: ApprovalRules, ahead: boolean): boolean {
  const { status, planned, incomplete, sentBack, day } = hours
  if (status !== 'logged' && status !== 'submitted') return false
  if (incomplete || (rules.from !== null && day < rules.from)) return false
  if (planned) return ahead
  return status === 'submitted' || (!rules.submission && !sentBack)
}

/** What is logged or further of hours: all but those that only lie ahead. */
export function countedMinutes({ logged, submitted, approved }: StandingMinutes): number {
  return logged + submitted + approved
}

/** Whether such hours are in `countedMinutes`: planned ones are only once they are approved ahead. */
export function isCounted({ planned, status }: Pick<LikeHours, 'planned' | 'status'>): boolean {
  return !planned || status === 'approved' || status === 'onOrder'
}

/**
 * How a person's week stands, as one word for it. `waiting` goes before all others, so that nothing that can be approved is
 * overlooked; then what was sent back; `partly`: some is approved, and the rest cannot be yet. `notReady`: what is logged lacks something.
 */
export type WeekState =
  | 'empty'
  | 'planned'
  | 'beforeStart'
  | 'notReady'
  | 'notSent'
  | 'waiting'
  | 'rejected'
  | 'partly'
  | 'approved'

/** The state of a week that begins on `monday`. `approvable`: minutes of it that can be approved now. */
export function weekState(
  week: StandingMinutes & { monday: LocalDay; approvable: number },
  { submission, from }: ApprovalRules,
): WeekState {
  const counted = countedMinutes(week)
  if (counted === 0) return week.planned > 0 ? 'planned' : 'empty'
  if (week.approved === counted) return 'approved'
  if (week.approvable > 0) return 'waiting'
  if (week.rejected > 0) return 'rejected'
  if (from !== null && addDays(week.monday, 6) < from) return 'beforeStart'
  if (week.approved > 0) return 'partly'
  // Nothing but submitted hours of the days before it: those were sent.
  if (from !== null && week.monday < from && week.logged === 0) return 'beforeStart'
  return submission ? 'notSent' : 'notReady'
}

/** A person's weeks together. `extra`: what was worked beyond capacity in weeks that are over; null where none is. Product: «Mertid». */
export type PeriodSums = { counted: number; billable: number; capacity: number; extra: number | null }

/** The sums of weeks, each with what a full one is; `today` says which of them are over. */
export function sumsOfWeeks(
  weeks: readonly (StandingMinutes & { monday: LocalDay; billable: number; capacityMinutes: number })[],
  today: LocalDay,
): PeriodSums {
  const nothing: PeriodSums = { counted: 0, billable: 0, capacity: 0, extra: null }
  return weeks.reduce((sum, week) => {
    const counted = countedMinutes(week)
    const isOver = addDays(week.monday, 6) < today
    return {
      counted: sum.counted + counted,
      billable: sum.billable + week.billable,
      capacity: sum.capacity + week.capacityMinutes,
      extra: isOver ? (sum.extra ?? 0) + counted - week.capacityMinutes : sum.extra,
    }
  }, nothing)
}
