import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, integer, readOnly, reference, references, text } from '../dto/field'
import { notFound, parametersInvalid } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Answer, type Call, isAdministrator, type Route } from '../http/call'
import { oneOf } from '../http/filters'
import type { Period } from '../store/rows'
import { weekExists, weekOfDay, type YearPart } from './calendar'
import { entriesOf, periodOf, periodOfId, week } from './period'
import { approve, complete, reopen, unapprove } from './periodStatus'

export const weekDto = new Dto<Period>({
  name: 'WeekDTO',
  path: 'timesheet/week',
  find: (db, id) => periodOfId(db, week, id),
  fields: {
    ...base<Period>('timesheet/week'),
    employee: reference('EmployeeDTO', (row) => row.employee),
    timesheetEntries: readOnly(
      references('TimesheetEntryDTO', (row, db) => entriesOf(db, week, row).map((entry) => entry.id)),
    ),
    year: readOnly(integer((row) => row.year)),
    week: readOnly(integer((row) => row.number)),
    completed: readOnly(boolean((row) => row.completed)),
    approved: readOnly(boolean((row) => row.approved)),
    approvedBy: reference('EmployeeDTO', (row) => row.approvedBy),
    approvedDate: readOnly(text((row) => row.approvedDate)),
  },
})

const spellings = { digits: /^(\d{4})-(\d{2})$/, withW: /^(\d{4})-W(\d{2})$/, both: /^(\d{4})-W?(\d{2})$/ }

/** The week of the parameter `weekYear`; null where it is not given. */
function weekParameter(call: Call): YearPart | null {
  const given = call.query.text('weekYear')
  if (given === null) return null
  const found = spellings[call.world.settings.weekYear].exec(given)
  const part = { year: Number(found?.[1]), number: Number(found?.[2]) }
  if (found === null || !weekExists(part)) {
    throw parametersInvalid([{ parameter: 'weekYear', message: messages.weekYearInvalid }])
  }
  return part
}

const hasHours = (call: Call, row: Period): boolean => entriesOf(call.world.db, week, row).length > 0

/** The weeks of an employee that have hours, or that somebody has completed or approved once. */
function weeksOf(call: Call, employee: number): Period[] {
  const { db } = call.world
  const days = db.timesheetEntries.pick(db.entriesByEmployee.idsOf(employee)).map((entry) => entry.date)
  const stored = db.weeks.all().filter((row) => row.employee === employee)
  const rows = [...stored, ...days.map((day) => periodOf(db, week, employee, weekOfDay(day)))]
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

function list(call: Call): Answer {
  const { query, world } = call
  const part = weekParameter(call)
  const ids = query.ids('ids')
  const employees = query.ids('employeeIds')
  const approver = query.integer('approvedBy')
  const named = (employee: number): Period[] => {
    if (part === null) return weeksOf(call, employee)
    const row = periodOf(world.db, week, employee, part)
    return row.version > 0 || world.settings.weeksWithoutHours || hasHours(call, row) ? [row] : []
  }
  const candidates =
    ids === null
      ? world.db.employees
          .all()
          .filter(oneOf(employees, (row) => row.id))
          .flatMap((row) => named(row.id))
      : [...ids].flatMap((id) => periodOfId(world.db, week, id) ?? [])
  const found = candidates
    .filter((row) => isAdministrator(call) || row.employee === call.caller.key.employeeId)
    .filter(oneOf(employees, (row) => row.employee))
    .filter((row) => part === null || (row.year === part.year && row.number === part.number))
    .filter((row) => approver === null || row.approvedBy === approver)
  return listAnswer(call, weekDto, found)
}

/** The week that an action means: by `id`, or by `employeeId` (the own one if not given) and `weekYear`. */
function wanted(call: Call): Period {
  const { query, world } = call
  const id = query.integer('id')
  if (id === null) query.required('weekYear')
  const part = weekParameter(call)
  const employee = query.integer('employeeId') ?? call.caller.key.employeeId
  const row =
    id !== null || part === null
      ? periodOfId(world.db, week, id ?? 0)
      : world.db.employees.get(employee) && periodOf(world.db, week, employee, part)
  if (row === undefined) throw notFound()
  if (row.version === 0 && !world.settings.weeksWithoutHours && !hasHours(call, row)) throw notFound()
  return row
}

const action = (name: string, act: (call: Call, row: Period) => Period): Route => ({
  method: 'PUT',
  path: `/timesheet/week/::${name}`,
  handle: (call) => valueAnswer(call, weekDto, act(call, wanted(call))),
})

export const weekRoutes: Route[] = [
  { method: 'GET', path: '/timesheet/week', handle: list },
  action('complete', (call, row) => complete(call, week, row)),
  action('reopen', (call, row) => reopen(call, week, row)),
  action('approve', (call, row) => approve(call, week, row, null)),
  action('unapprove', (call, row) => unapprove(call, week, row)),
]
