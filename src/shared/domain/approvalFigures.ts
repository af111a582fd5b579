import type { ApprovalRules } from './approval'
import type { LocalDay } from './localDay'
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
