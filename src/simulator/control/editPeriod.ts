import { notFound } from '../errors/failure'
import type { Call } from '../http/call'
import { month, type PeriodKind, periodOf, week } from '../timesheet/period'
import { approvalBy, changePeriod, withoutApproval } from '../timesheet/periodStatus'
import type { PeriodEdit } from './editSchema'

/** Completes, approves or opens the week or the month of an employee, past the rules about who may and in which order. */
export function editPeriod(call: Call, wanted: PeriodEdit): void {
  const { db } = call.world
  const kind: PeriodKind = wanted.resource === 'week' ? week : month
  const [year, number] = wanted.period.split('-').map(Number)
  if (year === undefined || number === undefined || db.employees.get(wanted.employee) === undefined)
    throw notFound()
  const row = periodOf(db, kind, wanted.employee, { year, number })
  changePeriod(call, kind, row, {
    ...(wanted.action === 'complete' && { completed: true }),
    ...(wanted.action === 'approve' && approvalBy(call, kind, row, null)),
    ...(wanted.action === 'reopen' && { completed: false, ...withoutApproval }),
    ...(wanted.action === 'unapprove' && withoutApproval),
  })
}
