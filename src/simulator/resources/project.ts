import { dayInNorway } from '../clock'
import { notFound } from '../errors/failure'
import { listAnswer, noContent, valueAnswer, writtenList } from '../http/answers'
import { readBodies, readBody } from '../http/body'
import { type Answer, type Call, pathId, pathRow, type Route, requireAdministrator } from '../http/call'
import { contains, equalsBoolean, equalsText, oneOf, within } from '../http/filters'
import { bodyRow } from '../http/writing'
import type { Project } from '../store/rows'
import { isBookable } from '../timesheet/projectRules'
import { projectDto } from './projectDto'
import { changeProject, createProject, removeProject } from './projectWriting'

function list(call: Call): Answer {
  const { world, query } = call
  const { db } = world
  const participants = query.ids('employeeInProjectId')
  const found = db.projects
    .all()
    .filter(closedAsAsked(call))
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(contains(query.text('name'), (row) => row.name))
    .filter(equalsText(query.text('number'), (row) => row.number))
    .filter(equalsBoolean(query.boolean('isOffer'), (row) => row.isOffer))
    .filter(equalsBoolean(query.boolean('isFixedPrice'), (row) => row.isFixedPrice))
    .filter(oneOf(query.ids('projectManagerId'), (row) => row.projectManager))
    .filter(oneOf(query.ids('departmentId'), (row) => row.department))
    .filter(oneOf(query.ids('customerId'), (row) => row.customer))
    .filter(within(query.day('startDateFrom'), query.day('startDateTo'), (row) => row.startDate))
    .filter(within(query.day('endDateFrom'), query.day('endDateTo'), (row) => row.endDate))
    .filter((row) => participants === null || [...participants].some((id) => db.isParticipant(row.id, id)))
  return listAnswer(call, projectDto, found)
}

/** `includeRecentlyClosed` adds those closed in the last three months to the open ones. */
function closedAsAsked(call: Call): (row: Project) => boolean {
  const isClosed = call.query.boolean('isClosed')
  if (isClosed === null) return () => true
  const limit = call.world.now()
  limit.setUTCMonth(limit.getUTCMonth() - 3)
  const since = dayInNorway(limit)
  const recently = !isClosed && call.query.boolean('includeRecentlyClosed') === true
  return (row) => row.isClosed === isClosed || (recently && (row.closedDate ?? '') >= since)
}

function forTimesheet(call: Call): Answer {
  const { world, query } = call
  const employee = query.integer('employeeId') ?? call.caller.key.employeeId
  const day = query.day('date') ?? dayInNorway(world.now())
  const offers = query.boolean('includeProjectOffers') === true
  const found = world.db.projects
    .all()
    .filter((row) => (offers || !row.isOffer) && isBookable(world, row, employee, day))
  return listAnswer(call, projectDto, found)
}

function byNumber(call: Call): Answer {
  const { db } = call.world
  const row = db.projects.get(db.projectsByNumber.one(call.params.number ?? '') ?? 0)
  if (row === undefined) throw notFound()
  return valueAnswer(call, projectDto, row)
}

function removeList(call: Call): Answer {
  requireAdministrator(call)
  call.query.required('ids')
  for (const id of call.query.ids('ids') ?? []) removeProject(call, id)
  return noContent
}

export const projectRoutes: Route[] = [
  { method: 'GET', path: '/project', handle: list },
  { method: 'GET', path: '/project/>forTimeSheet', handle: forTimesheet },
  { method: 'GET', path: '/project/number/:number', handle: byNumber },
  {
    method: 'POST',
    path: '/project',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, projectDto, call.json, 'create')
      return valueAnswer(call, projectDto, createProject(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/project/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, projectDto, call.json, 'create')
      const rows = bodies.map((body) => createProject(call, body))
      return writtenList(call, projectDto, rows, 201)
    },
  },
  {
    method: 'PUT',
    path: '/project/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, projectDto, call.json, 'update')
      const rows = bodies.map((body) => changeProject(call, bodyRow(body, call.world.db.projects), body))
      return writtenList(call, projectDto, rows, 200)
    },
  },
  { method: 'DELETE', path: '/project/list', handle: removeList },
  {
    method: 'GET',
    path: '/project/:id',
    handle: (call) => valueAnswer(call, projectDto, pathRow(call, call.world.db.projects)),
  },
  {
    method: 'PUT',
    path: '/project/:id',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, projectDto, call.json, 'update')
      return valueAnswer(call, projectDto, changeProject(call, pathRow(call, call.world.db.projects), body))
    },
  },
  {
    method: 'DELETE',
    path: '/project/:id',
    handle: (call) => {
      requireAdministrator(call)
      removeProject(call, pathId(call))
      return noContent
    },
  },
]
