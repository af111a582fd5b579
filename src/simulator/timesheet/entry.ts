import { dayInNorway } from '../clock'
import { decimalText } from '../dto/decimalText'
import { argumentInvalid, unreadable } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, noContent, valueAnswer, writtenList } from '../http/answers'
import { readBody, readItems } from '../http/body'
import { type Answer, type Call, isAdministrator, pathRow, type Route } from '../http/call'
import { contains } from '../http/filters'
import { bodyRow } from '../http/writing'
import { activityDto } from '../resources/activity'
import { projectDto } from '../resources/projectDto'
import type { TimesheetEntry } from '../store/rows'
import { entryDto } from './entryDto'
import { findEntries } from './entrySearch'
import { changeEntry, createEntry, removeEntry } from './entryWriting'

/** Without the administrator's rights only one's own hours can be seen. */
const mayRead = (call: Call) => (row: TimesheetEntry) =>
  isAdministrator(call) || row.employee === call.caller.key.employeeId

const sumOf = (rows: readonly TimesheetEntry[]): number =>
  Math.round(rows.reduce((sum, row) => sum + row.hours, 0) * 10_000) / 10_000

function list(call: Call): Answer {
  const { query, world } = call
  const { from, to } = query.period('dateFrom', 'dateTo')
  const found = findEntries(world.db, {
    from,
    to,
    ids: query.ids('id'),
    employees: query.ids('employeeId'),
    projects: query.ids('projectId'),
    activities: query.ids('activityId'),
  })
    .filter(contains(query.text('comment'), (row) => row.comment))
    .filter(mayRead(call))
  return listAnswer(call, entryDto, found, {
    extra: (rows) => `"sumAllHours":${decimalText(sumOf(rows))}`,
  })
}

function read(call: Call): Answer {
  const row = pathRow(call, call.world.db.timesheetEntries)
  if (!mayRead(call)(row)) throw unreadable()
  return valueAnswer(call, entryDto, row)
}

/** Employee of the parameter or the token; the entries with the newest day first. */
function recentEntries(call: Call): TimesheetEntry[] {
  const { db } = call.world
  const employee = call.query.integer('employeeId') ?? call.caller.key.employeeId
  return db.timesheetEntries
    .pick(db.entriesByEmployee.idsOf(employee))
    .filter(mayRead(call))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

const inGivenOrder = <R>(rows: R[]): R[] => rows

function recentProjects(call: Call): Answer {
  const ids = new Set(recentEntries(call).flatMap((row) => (row.project === null ? [] : [row.project])))
  const rows = call.world.db.projects.pick(ids)
  return listAnswer(call, projectDto, rows, { digest: 'null', sorted: inGivenOrder })
}

function recentActivities(call: Call): Answer {
  call.query.required('projectId')
  const project = call.query.integer('projectId')
  const entries = recentEntries(call).filter((row) => (row.project ?? 0) === project)
  const rows = call.world.db.activities.pick(new Set(entries.map((row) => row.activity)))
  return listAnswer(call, activityDto, rows, { digest: 'null', sorted: inGivenOrder })
}

function totalHours(call: Call): Answer {
  const { query, world } = call
  const today = dayInNorway(world.now())
  const tomorrow = dayInNorway(new Date(world.now().getTime() + 24 * 3600 * 1000))
  const from = query.day('startDate') ?? today
  const to = query.day('endDate') ?? tomorrow
  if (from >= to) throw argumentInvalid('startDate', messages.dateRange)
  const rows = recentEntries(call).filter((row) => row.date >= from && row.date < to)
  return { status: 200, body: `{"value":${decimalText(sumOf(rows))}}` }
}

/** Writes the items of a list: all or none of them, or each that can be written; the first refusal is answered. */
function writeEach(call: Call, write: (json: unknown) => TimesheetEntry): TimesheetEntry[] {
  const items = readItems(call.json)
  if (call.world.settings.listWrites === 'allOrNothing') return items.map(write)
  const { journal } = call.world.db
  const refusals: unknown[] = []
  const rows = items.flatMap((item) => {
    try {
      return [journal.attempt(() => write(item))]
    } catch (error) {
      refusals.push(error)
      return []
    }
  })
  if (refusals.length === 0) return rows
  journal.keep()
  throw refusals[0]
}

export const entryRoutes: Route[] = [
  { method: 'GET', path: '/timesheet/entry', handle: list },
  {
    method: 'POST',
    path: '/timesheet/entry',
    handle: (call) => {
      const body = readBody(call.world, entryDto, call.json, 'create')
      return valueAnswer(call, entryDto, createEntry(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/timesheet/entry/list',
    handle: (call) => {
      const create = (json: unknown) => createEntry(call, readBody(call.world, entryDto, json, 'create'))
      return writtenList(call, entryDto, writeEach(call, create), 201)
    },
  },
  {
    method: 'PUT',
    path: '/timesheet/entry/list',
    handle: (call) => {
      const change = (json: unknown) => {
        const body = readBody(call.world, entryDto, json, 'update')
        return changeEntry(call, bodyRow(body, call.world.db.timesheetEntries), body)
      }
      return writtenList(call, entryDto, writeEach(call, change), 200)
    },
  },
  { method: 'GET', path: '/timesheet/entry/>recentProjects', handle: recentProjects },
  { method: 'GET', path: '/timesheet/entry/>recentActivities', handle: recentActivities },
  { method: 'GET', path: '/timesheet/entry/>totalHours', handle: totalHours },
  { method: 'GET', path: '/timesheet/entry/:id', handle: read },
  {
    method: 'PUT',
    path: '/timesheet/entry/:id',
    handle: (call) => {
      const row = pathRow(call, call.world.db.timesheetEntries)
      const body = readBody(call.world, entryDto, call.json, 'update')
      return valueAnswer(call, entryDto, changeEntry(call, row, body))
    },
  },
  {
    method: 'DELETE',
    path: '/timesheet/entry/:id',
    handle: (call) => {
      removeEntry(call, pathRow(call, call.world.db.timesheetEntries))
      return noContent
    },
  },
]
