import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, date, decimal, embedded, readOnly, reference, references, text } from '../dto/field'
import { forbidden, notFound, parametersInvalid } from '../errors/failure'
import { messages } from '../errors/messages'
import { statusList, valueAnswer } from '../http/answers'
import { type Answer, type Call, isAdministrator, pathId, type Route } from '../http/call'
import type { Period } from '../store/rows'
import type { YearPart } from './calendar'
import { flexSummaryDto, hourSummaryDto, vacationSummaryDto } from './monthSummary'
import { entriesOf, month, periodOf, periodOfId } from './period'
import { approve, complete, reopen, unapprove } from './periodStatus'

export const monthDto = new Dto<Period>({
  name: 'MonthlyStatusDTO',
  path: 'timesheet/month',
  find: (db, id) => periodOfId(db, month, id),
  fields: {
    ...base<Period>('timesheet/month'),
    employee: reference('EmployeeDTO', (row) => row.employee),
    timesheetEntries: readOnly(
      references('TimesheetEntryDTO', (row, db) => entriesOf(db, month, row).map((entry) => entry.id)),
    ),
    approvedDate: readOnly(date((row) => row.approvedDate)),
    completed: readOnly(boolean((row) => row.completed)),
    approvedBy: reference('EmployeeDTO', (row) => row.approvedBy),
    approved: readOnly(boolean((row) => row.approved)),
    approvedUntilDate: readOnly(date((row) => row.approvedUntilDate)),
    monthYear: readOnly(text((row) => `${row.year}-${String(row.number).padStart(2, '0')}`)),
    hoursPayout: decimal(() => 0),
    vacationPayout: decimal(() => 0),
    hourSummary: embedded(hourSummaryDto),
    flexSummary: embedded(flexSummaryDto),
    vacationSummary: embedded(vacationSummaryDto),
  },
})

/** The months of a parameter, which is required (422/15000 where it is missing or malformed). */
function monthsParameter(call: Call, name: string): YearPart[] {
  const parts = call.query
    .required(name)
    .split(',')
    .map((item) => /^(\d{4})-(0[1-9]|1[0-2])$/.exec(item.trim()))
  return parts.map((found) => {
    if (found === null) throw parametersInvalid([{ parameter: name, message: messages.monthYearInvalid }])
    return { year: Number(found[1]), number: Number(found[2]) }
  })
}

function monthsOf(call: Call, employees: Iterable<number>, parts: readonly YearPart[]): Period[] {
  const { db } = call.world
  return [...employees].flatMap((employee) => {
    if (db.employees.get(employee) === undefined) throw notFound()
    if (!isAdministrator(call) && employee !== call.caller.key.employeeId) throw forbidden()
    return parts.map((part) => periodOf(db, month, employee, part))
  })
}

/** Both parameters are required; all that is missing is told at once. */
const list =
  (name: string) =>
  (call: Call): Answer => {
    const missing = ['employeeIds', name].filter((parameter) => call.query.text(parameter) === null)
    if (missing.length > 0) {
      throw parametersInvalid(missing.map((parameter) => ({ parameter, message: messages.cannotBeNull })))
    }
    const employees = call.query.ids('employeeIds') ?? []
    return statusList(call, monthDto, monthsOf(call, employees, monthsParameter(call, name)))
  }

function read(call: Call): Answer {
  const row = periodOfId(call.world.db, month, pathId(call))
  if (row === undefined) throw notFound()
  if (!isAdministrator(call) && row.employee !== call.caller.key.employeeId) throw forbidden()
  return valueAnswer(call, monthDto, row)
}

/** The months that an action means: by `id`, or by `employeeIds` (the own one if not given) and `monthYear`. */
function wanted(call: Call): Period[] {
  const { query, world } = call
  const id = query.integer('id')
  if (id === null) {
    const employees = query.ids('employeeIds') ?? [call.caller.key.employeeId]
    return monthsOf(call, employees, monthsParameter(call, 'monthYear'))
  }
  const row = periodOfId(world.db, month, id)
  if (row === undefined) throw notFound()
  return [row]
}

const action = (name: string, act: (call: Call, row: Period) => Period): Route => ({
  method: 'PUT',
  path: `/timesheet/month/::${name}`,
  handle: (call) =>
    statusList(
      call,
      monthDto,
      wanted(call).map((row) => act(call, row)),
    ),
})

export const monthRoutes: Route[] = [
  { method: 'GET', path: '/timesheet/month/byMonthNumber', handle: list('monthYear') },
  { method: 'GET', path: '/timesheet/month/byMonthNumberList', handle: list('monthYearList') },
  { method: 'GET', path: '/timesheet/month/:id', handle: read },
  action('complete', (call, row) => complete(call, month, row)),
  action('reopen', (call, row) => reopen(call, month, row)),
  action('approve', (call, row) => approve(call, month, row, call.query.day('approvedUntilDate'))),
  action('unapprove', (call, row) => unapprove(call, month, row)),
]
