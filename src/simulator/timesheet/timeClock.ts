import { dayInNorway, timestampInNorway } from '../clock'
import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { date, decimal, readOnly, reference, text } from '../dto/field'
import { forbidden, notFound, revisionConflict, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, valueAnswer } from '../http/answers'
import { type Answer, author, type Call, isAdministrator, pathRow, type Route } from '../http/call'
import { oneOf, within } from '../http/filters'
import { created } from '../http/writing'
import type { TimeClock } from '../store/rows'
import { checkBookable, entryOfKey } from './entryRules'
import { addHours } from './entryWriting'

export const timeClockDto = new Dto<TimeClock>({
  name: 'TimeClockDTO',
  path: 'timesheet/timeClock',
  find: (db, id) => db.timeClocks.get(id),
  fields: {
    ...base<TimeClock>('timesheet/timeClock'),
    employee: reference('EmployeeDTO', (row) => row.employee),
    project: reference('ProjectDTO', (row) => row.project),
    activity: reference('ActivityDTO', (row) => row.activity),
    timesheetEntry: reference('TimesheetEntryDTO', (row) => row.timesheetEntry),
    date: date((row) => row.date),
    timeStart: text((row) => row.timeStart),
    timeStop: text((row) => row.timeStop),
    hoursStart: decimal((row) => row.hoursStart),
    lunchBreakDuration: decimal((row) => row.lunchBreakDuration),
    newTimeSheetEntryComment: readOnly(text((row) => row.comment)),
  },
})

function checkAllowed(call: Call, employee: number): void {
  if (!call.world.settings.timeClock) throw forbidden()
  if (!isAdministrator(call) && employee !== call.caller.key.employeeId) throw forbidden()
}

const employeeOf = (call: Call): number => call.query.integer('employeeId') ?? call.caller.key.employeeId

const running = (call: Call, employee: number): TimeClock | undefined => {
  const { db } = call.world
  return db.timeClocks.pick(db.timeClocksByEmployee.idsOf(employee)).find((row) => row.timeStop === null)
}

function list(call: Call): Answer {
  const { query, world } = call
  checkAllowed(call, call.caller.key.employeeId)
  const isRunning = query.boolean('isRunning')
  const found = world.db.timeClocks
    .all()
    .filter((row) => isAdministrator(call) || row.employee === call.caller.key.employeeId)
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(oneOf(query.ids('employeeId'), (row) => row.employee))
    .filter(oneOf(query.ids('projectId'), (row) => row.project))
    .filter(oneOf(query.ids('activityId'), (row) => row.activity))
    .filter(oneOf(query.ids('hourId'), (row) => row.timesheetEntry))
    .filter(within(query.day('dateFrom'), query.day('dateTo'), (row) => row.date))
    .filter((row) => isRunning === null || (row.timeStop === null) === isRunning)
  return listAnswer(call, timeClockDto, found)
}

function present(call: Call): Answer {
  const employee = employeeOf(call)
  checkAllowed(call, employee)
  const row = running(call, employee)
  return row === undefined ? { status: 200, body: '{"value":null}' } : valueAnswer(call, timeClockDto, row)
}

function start(call: Call): Answer {
  const { query, world } = call
  query.required('activityId')
  const employee = employeeOf(call)
  checkAllowed(call, employee)
  if (running(call, employee) !== undefined) throw ruleBroken(null, messages.clockRunning)
  const key = {
    employee,
    project: query.integer('projectId') || null,
    activity: query.integer('activityId') ?? 0,
    date: query.day('date') ?? dayInNorway(world.now()),
  }
  checkBookable(call, key)
  const entry = entryOfKey(call, key)
  const row = world.db.timeClocks.insert((id) => ({
    ...created(call, id),
    ...key,
    timeStart: timestampInNorway(world.now()),
    timeStop: null,
    startedAt: world.now().getTime(),
    hoursStart: entry?.hours ?? 0,
    lunchBreakDuration: query.number('lunchBreakDuration') ?? 0,
    timesheetEntry: entry?.id ?? null,
    comment: query.text('comment') ?? '',
  }))
  return valueAnswer(call, timeClockDto, row)
}

/** Writes the time since the start, less the break, to the entry of the clock's key. The answer has no body. */
function stop(call: Call): Answer {
  const { query, world } = call
  const row = pathRow(call, world.db.timeClocks)
  checkAllowed(call, row.employee)
  if ((query.integer('version') ?? 0) !== row.version) throw revisionConflict()
  if (row.timeStop !== null) throw ruleBroken(null, messages.clockStopped)
  const passed = (world.now().getTime() - row.startedAt) / 3_600_000 - row.lunchBreakDuration
  const entry = addHours(call, row, {
    hours: Math.max(0, Math.round(passed * 100) / 100),
    comment: query.text('comment') ?? row.comment,
  })
  world.db.timeClocks.change(row.id, author(call), (before) => ({
    ...before,
    timeStop: timestampInNorway(world.now()),
    timesheetEntry: entry.id,
  }))
  return { status: 200, body: null }
}

function read(call: Call): Answer {
  const row = pathRow(call, call.world.db.timeClocks)
  if (row.employee !== call.caller.key.employeeId && !isAdministrator(call)) throw notFound()
  return valueAnswer(call, timeClockDto, row)
}

export const timeClockRoutes: Route[] = [
  { method: 'GET', path: '/timesheet/timeClock', handle: list },
  { method: 'GET', path: '/timesheet/timeClock/present', handle: present },
  { method: 'PUT', path: '/timesheet/timeClock/::start', handle: start },
  { method: 'GET', path: '/timesheet/timeClock/:id', handle: read },
  { method: 'PUT', path: '/timesheet/timeClock/:id/::stop', handle: stop },
]
