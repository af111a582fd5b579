import { propertiesMissing, revisionConflict } from '../errors/failure'
import { messages } from '../errors/messages'
import type { Body } from '../http/body'
import { author, type Call } from '../http/call'
import { checkVersion, created } from '../http/writing'
import { linkActivity } from '../resources/projectActivity'
import type { TimesheetEntry } from '../store/rows'
import {
  checkAmounts,
  checkBookable,
  checkOwner,
  checkUnlocked,
  type EntryKey,
  entryOfKey,
  twoDecimals,
} from './entryRules'

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
    hours: hoursIn(call, body),
    comment: body.text('comment') ?? '',
    projectChargeableHours: body.number('projectChargeableHours'),
  }
  check(call, draft, null)
  return insert(call, draft)
}

const insert = (call: Call, draft: Draft): TimesheetEntry =>
  call.world.db.timesheetEntries.insert((id) => ({
    ...created(call, id),
    ...draft,
    locked: false,
    hourlyRate: rateOf(call, draft),
  }))

/** Adds hours to the entry of the key, or makes it. */
export function addHours(
  call: Call,
  { employee, project, activity, date }: EntryKey,
  more: { hours: number; comment: string },
): TimesheetEntry {
  const key = { employee, project, activity, date }
  const before = entryOfKey(call, key)
  const draft: Draft = {
    ...key,
    hours: twoDecimals((before?.hours ?? 0) + more.hours),
    comment: more.comment || (before?.comment ?? ''),
    projectChargeableHours: before?.projectChargeableHours ?? null,
  }
  check(call, draft, before ?? null)
  if (before === undefined) return insert(call, draft)
  checkUnlocked(call, before)
  return call.world.db.timesheetEntries.change(before.id, author(call), (row) => ({ ...row, ...draft }))
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
    hours: body.has('hours') ? hoursIn(call, body) : row.hours,
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
  checkBookable(call, draft)
  checkAmounts(call, draft)
  const taken = entryOfKey(call, draft)
  if (taken !== undefined && taken.id !== before?.id) {
    throw call.world.refusal('duplicateHours', messages.duplicateHours)
  }
  const { project, activity } = draft
  if (project !== null && !call.world.db.isLinked(project, activity)) linkActivity(call, project, activity)
}

function hoursIn(call: Call, body: Body): number {
  const hours = body.number('hours') ?? 0
  return call.world.settings.finerHours === 'rounded' ? twoDecimals(hours) : hours
}

/** The rate of the project that holds on that day: the one that began last. */
function rateOf(call: Call, { project, date }: Draft): number {
  const { db } = call.world
  if (project === null) return 0
  const rates = db.hourlyRates.pick(db.ratesByProject.idsOf(project)).filter((rate) => rate.startDate <= date)
  return rates.reduce((best, rate) => (rate.startDate >= best.startDate ? rate : best), {
    startDate: '',
    fixedRate: 0,
  }).fixedRate
}
