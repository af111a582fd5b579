import {
  Failure,
  forbidden,
  notFound,
  propertiesMissing,
  revisionConflict,
  ruleBroken,
} from '../errors/failure'
import { messages } from '../errors/messages'
import type { Body } from '../http/body'
import { author, type Call, isAdministrator } from '../http/call'
import { checkVersion, created } from '../http/writing'
import { linkActivity } from '../resources/projectActivity'
import { entryKey } from '../store/database'
import type { TimesheetEntry } from '../store/rows'
import { isActivityUsable } from './activityRules'
import { projectRefusal } from './projectRules'

type Draft = Pick<
  TimesheetEntry,
  'employee' | 'project' | 'activity' | 'date' | 'hours' | 'comment' | 'projectChargeableHours'
>

/** Stores hours for a key that has none yet (409/7000 if it has). */
export function createEntry(call: Call, body: Body): TimesheetEntry {
  const employee = body.reference('employee')
  const activity = body.reference('activity')
  const date = body.text('date')
  if (employee === null || activity === null || date === null) {
    throw propertiesMissing(
      ['employee', 'activity', 'date'].filter((name) => body.reference(name) === null && !body.text(name)),
    )
  }
  const draft: Draft = {
    employee,
    project: body.reference('project'),
    activity,
    date,
    hours: body.number('hours') ?? 0,
    comment: body.text('comment') ?? '',
    projectChargeableHours: body.number('projectChargeableHours'),
  }
  check(call, draft, null)
  return call.world.db.timesheetEntries.insert((id) => ({
    ...created(call, id),
    ...draft,
    locked: false,
    hourlyRate: rateOf(call, draft.project),
  }))
}

/** Changes what the body names; properties that are there and null are cleared. */
export function changeEntry(call: Call, row: TimesheetEntry, body: Body): TimesheetEntry {
  checkOwner(call, row.employee)
  checkVersion(row, body)
  checkUnlocked(call, row)
  const cleared = ['employee', 'activity', 'date'].filter((name) => body.has(name) && body.lacks(name))
  if (cleared.length > 0) throw propertiesMissing(cleared)
  const draft: Draft = {
    employee: body.reference('employee') ?? row.employee,
    project: body.has('project') ? body.reference('project') : row.project,
    activity: body.reference('activity') ?? row.activity,
    date: body.text('date') ?? row.date,
    hours: body.has('hours') ? (body.number('hours') ?? 0) : row.hours,
    comment: body.has('comment') ? (body.text('comment') ?? '') : row.comment,
    projectChargeableHours: body.has('projectChargeableHours')
      ? body.number('projectChargeableHours')
      : row.projectChargeableHours,
  }
  check(call, draft, row)
  return call.world.db.timesheetEntries.change(row.id, author(call), (before) => ({ ...before, ...draft }))
}

export function removeEntry(call: Call, row: TimesheetEntry): void {
  checkOwner(call, row.employee)
  const version = call.query.integer('version')
  if (version !== null && version !== row.version) throw revisionConflict()
  checkUnlocked(call, row)
  call.world.db.timesheetEntries.remove(row.id)
}

function check(call: Call, draft: Draft, before: TimesheetEntry | null): void {
  const { world } = call
  const { db } = world
  const employee = db.employees.get(draft.employee)
  const activity = db.activities.get(draft.activity)
  const project = draft.project === null ? null : db.projects.get(draft.project)
  if (employee === undefined || activity === undefined || project === undefined) throw notFound()
  checkOwner(call, employee.id)
  if (!employee.allowInformationRegistration) throw ruleBroken('employee.id', messages.registrationNotAllowed)
  if (project !== null) {
    const refusal = projectRefusal(world, project, employee.id, draft.date)
    if (refusal !== null) throw refusal
  }
  if (!isActivityUsable(world, activity, project)) throw ruleBroken('activity.id', messages.activityUnusable)
  checkAmounts(call, draft)
  const taken = db.entryByKey.one(entryKey(draft))
  if (taken !== undefined && taken !== before?.id) {
    throw new Failure({ status: 409, code: 7000, message: world.say('duplicateHours') })
  }
  if (project !== null && !db.isLinked(project.id, activity.id)) linkActivity(call, project.id, activity.id)
}

function checkAmounts(call: Call, draft: Draft): void {
  if (draft.hours < 0) throw ruleBroken('hours', call.world.say('hoursNegative'))
  if ((draft.projectChargeableHours ?? 0) > 24) throw ruleBroken('projectChargeableHours', messages.over24)
  if (call.world.settings.requireCommentsOnRegisteredHoursAllProjects && draft.comment === '') {
    throw ruleBroken('comment', call.world.say('commentRequired'))
  }
}

function checkOwner(call: Call, employee: number): void {
  if (!isAdministrator(call) && employee !== call.caller.key.employeeId) throw forbidden()
}

function checkUnlocked(call: Call, row: TimesheetEntry): void {
  if (!row.locked) return
  const { settings } = call.world
  throw new Failure({
    status: settings.lockedStatus,
    code: settings.lockedCode,
    message: call.world.say('locked'),
  })
}

function rateOf(call: Call, project: number | null): number {
  const { db } = call.world
  if (project === null) return 0
  return db.hourlyRates.get(db.ratesByProject.one(project) ?? 0)?.fixedRate ?? 0
}
