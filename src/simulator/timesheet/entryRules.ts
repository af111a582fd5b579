import { forbidden, notFound, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { type Call, isAdministrator } from '../http/call'
import { entryKey } from '../store/database'
import type { TimesheetEntry } from '../store/rows'
import { isActivityUsable } from './activityRules'
import { lockOf } from './period'
import { projectRefusal } from './projectRules'

/** What there is one entry for at most. */
export type EntryKey = Pick<TimesheetEntry, 'employee' | 'project' | 'activity' | 'date'>
type Amounts = Pick<TimesheetEntry, 'hours' | 'comment' | 'projectChargeableHours'>

/** The entry that has this key, if there is one. */
export function entryOfKey(call: Call, key: EntryKey): TimesheetEntry | undefined {
  const { db } = call.world
  return db.timesheetEntries.get(db.entryByKey.one(entryKey(key)) ?? 0)
}

/** Refuses hours that may not stand there: for this employee, on this project, with this activity, on this day. */
export function checkBookable(call: Call, key: EntryKey): void {
  const { world } = call
  const { db } = world
  const employee = db.employees.get(key.employee)
  const activity = db.activities.get(key.activity)
  const project = key.project === null ? null : db.projects.get(key.project)
  if (employee === undefined || activity === undefined || project === undefined) throw notFound()
  checkOwner(call, employee.id)
  checkPeriodOpen(call, key)
  if (!employee.allowInformationRegistration) throw ruleBroken('employee.id', messages.registrationNotAllowed)
  if (project !== null) {
    const refusal = projectRefusal(world, project, employee.id, key.date)
    if (refusal !== null) throw refusal
  }
  if (!isActivityUsable(world, activity, project)) throw ruleBroken('activity.id', messages.activityUnusable)
}

export const twoDecimals = (hours: number): number => Math.round(hours * 100) / 100

export function checkAmounts(call: Call, draft: Amounts): void {
  const { settings } = call.world
  if (draft.hours < 0 && settings.negativeHours === 'refused') {
    throw call.world.refusal('hoursNegative', messages.hoursNegative)
  }
  if (draft.hours === 0 && settings.zeroHours === 'refused') {
    throw call.world.refusal('hoursZero', messages.hoursZero)
  }
  if (settings.finerHours === 'refused' && draft.hours !== twoDecimals(draft.hours)) {
    throw call.world.refusal('hoursTooFine', messages.hoursTooFine)
  }
  if ((draft.projectChargeableHours ?? 0) > 24) throw ruleBroken('projectChargeableHours', messages.over24)
  if (settings.requireCommentsOnRegisteredHoursAllProjects && draft.comment === '') {
    throw call.world.refusal('commentRequired', messages.commentRequired)
  }
}

export function checkOwner(call: Call, employee: number): void {
  if (!isAdministrator(call) && employee !== call.caller.key.employeeId) throw forbidden()
}

export function checkUnlocked(call: Call, row: TimesheetEntry): void {
  if (!row.locked) return
  checkPeriodOpen(call, row)
  throw call.world.refusal('lockedEntry', messages.lockedEntry)
}

/** Hours cannot be written into a week or a month that is completed or approved, nor be moved there. */
function checkPeriodOpen(call: Call, { employee, date }: Pick<TimesheetEntry, 'employee' | 'date'>): void {
  const lock = lockOf(call.world.db, employee, date)
  if (lock !== null) throw call.world.refusal(lock.lockedAs, messages[lock.lockedAs])
}
