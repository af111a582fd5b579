import { dayInNorway } from '../clock'
import { forbidden } from '../errors/failure'
import { messages } from '../errors/messages'
import { author, type Call, isAdministrator } from '../http/call'
import type { Period } from '../store/rows'
import { entriesOf, lockOf, type PeriodKind } from './period'

/** Completing is the employee's own step; others need all rights, and the company must let them. */
function checkMayComplete(call: Call, employee: number): void {
  if (employee === call.caller.key.employeeId) return
  if (!isAdministrator(call) || !call.world.settings.completeForOthers) throw forbidden()
}

function checkMayApprove(call: Call): void {
  if (!isAdministrator(call) || call.world.settings.approvers === 'nobody') throw forbidden()
}

export function complete(call: Call, kind: PeriodKind, period: Period): Period {
  checkMayComplete(call, period.employee)
  return changePeriod(call, kind, period, { completed: true })
}

export function reopen(call: Call, kind: PeriodKind, period: Period): Period {
  checkMayComplete(call, period.employee)
  if (!period.approved) return changePeriod(call, kind, period, { completed: false })
  if (call.world.settings.reopenApproved === 'refused') {
    throw call.world.refusal('approvedFirst', messages.approvedFirst)
  }
  return changePeriod(call, kind, period, { ...withoutApproval, completed: false })
}

/** `until`: the last day that is approved; null: the whole period. */
export function approve(call: Call, kind: PeriodKind, period: Period, until: string | null): Period {
  checkMayApprove(call)
  if (call.world.settings.approvalNeedsCompletion && !period.completed) {
    throw call.world.refusal('notCompleted', messages.notCompleted)
  }
  return changePeriod(call, kind, period, approvalBy(call, kind, period, until))
}

/** The status of a period that the caller approves up to a day, or as a whole. */
export const approvalBy = (call: Call, kind: PeriodKind, period: Period, until: string | null) => ({
  approved: true,
  approvedBy: call.caller.key.employeeId,
  approvedDate: dayInNorway(call.world.now()),
  approvedUntilDate: until ?? kind.days(period).at(-1) ?? null,
})

export function unapprove(call: Call, kind: PeriodKind, period: Period): Period {
  checkMayApprove(call)
  return changePeriod(call, kind, period, withoutApproval)
}

export const withoutApproval = {
  approved: false,
  approvedBy: null,
  approvedDate: null,
  approvedUntilDate: null,
}

/** Stores the new status, and locks or frees the hours that it is about. */
export function changePeriod(call: Call, kind: PeriodKind, period: Period, status: Partial<Period>): Period {
  const { db } = call.world
  const stored = kind.collection(db)
  if (stored.get(period.id) === undefined) stored.insert(() => period)
  const changed = stored.change(period.id, author(call), (before) => ({ ...before, ...status }))
  for (const entry of entriesOf(db, kind, changed)) {
    const locked = lockOf(db, entry.employee, entry.date) !== null
    const changeType = locked ? 'LOCKED' : 'REOPENED'
    db.timesheetEntries.change(entry.id, author(call), (before) => ({ ...before, locked }), changeType)
  }
  return changed
}
