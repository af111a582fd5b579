import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, reference } from '../dto/field'
import { notFound, propertiesMissing } from '../errors/failure'
import { messages } from '../errors/messages'
import { noContent, valueAnswer, writtenList } from '../http/answers'
import { type Body, readBodies, readBody } from '../http/body'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { checkVersion, created } from '../http/writing'
import type { Participant } from '../store/rows'

export const participantDto = new Dto<Participant>({
  name: 'ProjectParticipantDTO',
  path: 'project/participant',
  find: (db, id) => db.participants.get(id),
  fields: {
    ...base<Participant>('project/participant'),
    project: reference('ProjectDTO', (row) => row.project),
    employee: reference('EmployeeDTO', (row) => row.employee),
    adminAccess: boolean((row) => row.adminAccess),
  },
})

export function insertParticipant(
  call: Call,
  project: number,
  employee: number,
  adminAccess: boolean,
): Participant {
  return call.world.db.participants.insert((id) => ({
    ...created(call, id),
    project,
    employee,
    adminAccess,
  }))
}

export function createParticipant(call: Call, body: Body): Participant {
  const project = body.reference('project')
  const employee = body.reference('employee')
  if (project === null || employee === null) {
    throw propertiesMissing(['project', 'employee'].filter((name) => body.reference(name) === null))
  }
  const { db, settings } = call.world
  const known = db.participants.get(db.participantByPair.one(`${project}|${employee}`) ?? 0)
  if (known !== undefined) {
    if (settings.participantTwice === 'accepted') return known
    throw call.world.refusal('participantTwice', messages.alreadyExists)
  }
  return insertParticipant(call, project, employee, body.boolean('adminAccess') ?? false)
}

function update(call: Call): Answer {
  requireAdministrator(call)
  const row = pathRow(call, call.world.db.participants)
  const body = readBody(call.world, participantDto, call.json, 'update')
  checkVersion(row, body)
  const changed = call.world.db.participants.change(row.id, author(call), (draft) => ({
    ...draft,
    adminAccess: body.boolean('adminAccess') ?? draft.adminAccess,
  }))
  return valueAnswer(call, participantDto, changed)
}

function removeList(call: Call): Answer {
  requireAdministrator(call)
  call.query.required('ids')
  for (const id of call.query.ids('ids') ?? []) {
    if (call.world.db.participants.get(id) === undefined) throw notFound()
    call.world.db.participants.remove(id)
  }
  return noContent
}

export const participantRoutes: Route[] = [
  {
    method: 'POST',
    path: '/project/participant',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, participantDto, call.json, 'create')
      return valueAnswer(call, participantDto, createParticipant(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/project/participant/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, participantDto, call.json, 'create')
      const rows = bodies.map((body) => createParticipant(call, body))
      return writtenList(call, participantDto, rows, 201)
    },
  },
  { method: 'DELETE', path: '/project/participant/list', handle: removeList },
  {
    method: 'GET',
    path: '/project/participant/:id',
    handle: (call) => valueAnswer(call, participantDto, pathRow(call, call.world.db.participants)),
  },
  { method: 'PUT', path: '/project/participant/:id', handle: update },
]
