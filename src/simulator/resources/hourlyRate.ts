import { base, fixed } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, date, decimal, reference, text } from '../dto/field'
import { enumUnknown, mappingFailed, notFound, propertiesMissing, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, noContent, valueAnswer, writtenList } from '../http/answers'
import { type Body, readBodies, readBody } from '../http/body'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { equalsBoolean, oneOf, within } from '../http/filters'
import { checkVersion, created } from '../http/writing'
import { type HourlyRate, hourlyRateModel } from '../store/rows'

export const hourlyRateDto = new Dto<HourlyRate>({
  name: 'ProjectHourlyRateDTO',
  path: 'project/hourlyRates',
  find: (db, id) => db.hourlyRates.get(id),
  fields: {
    ...base<HourlyRate>('project/hourlyRates'),
    project: reference('ProjectDTO', (row) => row.project),
    startDate: date((row) => row.startDate),
    showInProjectOrder: boolean((row) => row.showInProjectOrder),
    hourlyRateModel: text((row) => row.hourlyRateModel),
    ...fixed<HourlyRate>([], ['projectSpecificRates']),
    fixedRate: decimal((row) => row.fixedRate),
  },
})

function list(call: Call): Answer {
  const { query, world } = call
  const type = query.text('type')
  if (type !== null && !hourlyRateModel.safeParse(type).success) throw enumUnknown()
  const found = world.db.hourlyRates
    .all()
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(oneOf(query.ids('projectId'), (row) => row.project))
    .filter((row) => type === null || row.hourlyRateModel === type)
    .filter(within(query.day('startDateFrom'), query.day('startDateTo'), (row) => row.startDate))
    .filter(equalsBoolean(query.boolean('showInProjectOrder'), (row) => row.showInProjectOrder))
  return listAnswer(call, hourlyRateDto, found)
}

function modelIn(body: Body): HourlyRate['hourlyRateModel'] | null {
  const given = body.text('hourlyRateModel')
  if (given === null) return null
  const model = hourlyRateModel.safeParse(given)
  if (!model.success) throw mappingFailed('hourlyRateModel', messages.wrongType)
  return model.data
}

/** A project has one rate from each day on. */
function create(call: Call, body: Body): HourlyRate {
  const { db } = call.world
  const project = body.reference('project')
  const startDate = body.text('startDate')
  const model = modelIn(body)
  if (project === null || startDate === null || model === null) {
    throw propertiesMissing(['project', 'startDate', 'hourlyRateModel'].filter((name) => body.lacks(name)))
  }
  const others = db.hourlyRates.pick(db.ratesByProject.idsOf(project))
  if (others.some((row) => row.startDate === startDate)) throw ruleBroken('startDate', messages.alreadyExists)
  return db.hourlyRates.insert((id) => ({
    ...created(call, id),
    project,
    startDate,
    showInProjectOrder: body.boolean('showInProjectOrder') ?? false,
    hourlyRateModel: model,
    fixedRate: body.number('fixedRate') ?? 0,
  }))
}

function update(call: Call): Answer {
  requireAdministrator(call)
  const row = pathRow(call, call.world.db.hourlyRates)
  const body = readBody(call.world, hourlyRateDto, call.json, 'update')
  checkVersion(row, body)
  const model = modelIn(body)
  const changed = call.world.db.hourlyRates.change(row.id, author(call), (draft) => ({
    ...draft,
    startDate: body.text('startDate') ?? draft.startDate,
    showInProjectOrder: body.boolean('showInProjectOrder') ?? draft.showInProjectOrder,
    hourlyRateModel: model ?? draft.hourlyRateModel,
    fixedRate: body.has('fixedRate') ? (body.number('fixedRate') ?? 0) : draft.fixedRate,
  }))
  return valueAnswer(call, hourlyRateDto, changed)
}

function removeList(call: Call): Answer {
  requireAdministrator(call)
  call.query.required('ids')
  for (const id of call.query.ids('ids') ?? []) {
    if (call.world.db.hourlyRates.get(id) === undefined) throw notFound()
    call.world.db.hourlyRates.remove(id)
  }
  return noContent
}

export const hourlyRateRoutes: Route[] = [
  { method: 'GET', path: '/project/hourlyRates', handle: list },
  {
    method: 'POST',
    path: '/project/hourlyRates',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, hourlyRateDto, call.json, 'create')
      return valueAnswer(call, hourlyRateDto, create(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/project/hourlyRates/list',
    handle: (call) => {
      requireAdministrator(call)
      const rows = readBodies(call.world, hourlyRateDto, call.json, 'create').map((body) =>
        create(call, body),
      )
      return writtenList(call, hourlyRateDto, rows, 201)
    },
  },
  { method: 'DELETE', path: '/project/hourlyRates/list', handle: removeList },
  {
    method: 'GET',
    path: '/project/hourlyRates/:id',
    handle: (call) => valueAnswer(call, hourlyRateDto, pathRow(call, call.world.db.hourlyRates)),
  },
  { method: 'PUT', path: '/project/hourlyRates/:id', handle: update },
  {
    method: 'DELETE',
    path: '/project/hourlyRates/:id',
    handle: (call) => {
      requireAdministrator(call)
      call.world.db.hourlyRates.remove(pathRow(call, call.world.db.hourlyRates).id)
      return noContent
    },
  },
]
