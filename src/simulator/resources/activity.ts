import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, decimal, readOnly, text } from '../dto/field'
import { propertiesMissing, ruleBroken } from '../errors/failure'
import { messages } from '../errors/messages'
import { listAnswer, valueAnswer, writtenList } from '../http/answers'
import { type Body, readBodies, readBody } from '../http/body'
import { type Answer, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { contains, equalsBoolean, equalsText, oneOf } from '../http/filters'
import { created } from '../http/writing'
import type { Settings } from '../settings'
import { type Activity, type ActivityType, activityType } from '../store/rows'

export const activityDto = new Dto<Activity>({
  name: 'ActivityDTO',
  path: 'activity',
  find: (db, id) => db.activities.get(id),
  fields: {
    ...base<Activity>('activity'),
    name: text((row) => row.name),
    number: text((row) => row.number),
    description: text((row) => row.description),
    activityType: text((row) => row.activityType),
    isProjectActivity: readOnly(boolean((row) => isProjectActivity(row))),
    isGeneral: readOnly(boolean((row, _db, settings) => isGeneral(settings)(row))),
    isTask: readOnly(boolean((row) => row.activityType === 'TASK')),
    isDisabled: readOnly(boolean((row) => row.isDisabled)),
    isChargeable: boolean((row) => row.isChargeable),
    rate: decimal((row) => row.rate),
    costPercentage: decimal((row) => row.costPercentage),
    displayName: readOnly(text((row) => `${row.number} ${row.name}`.trim())),
    deletable: readOnly(boolean((row) => row.deletable)),
  },
})

const isProjectActivity = ({ activityType: type }: Activity): boolean =>
  type === 'PROJECT_GENERAL_ACTIVITY' || type === 'PROJECT_SPECIFIC_ACTIVITY'

const isGeneral =
  (settings: Settings) =>
  ({ activityType: type }: Activity): boolean =>
    type === 'GENERAL_ACTIVITY' ||
    type === 'PROJECT_GENERAL_ACTIVITY' ||
    (type === 'PROJECT_SPECIFIC_ACTIVITY' && settings.specificIsGeneral)

function list(call: Call): Answer {
  const { world, query } = call
  const found = world.db.activities
    .all()
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(contains(query.text('name'), (row) => row.name))
    .filter(equalsText(query.text('number'), (row) => row.number))
    .filter(contains(query.text('description'), (row) => row.description))
    .filter(equalsBoolean(query.boolean('isProjectActivity'), isProjectActivity))
    .filter(equalsBoolean(query.boolean('isGeneral'), isGeneral(world.settings)))
    .filter(equalsBoolean(query.boolean('isChargeable'), (row) => row.isChargeable))
    .filter(equalsBoolean(query.boolean('isTask'), (row) => row.activityType === 'TASK'))
    .filter(equalsBoolean(query.boolean('isInactive'), (row) => row.isDisabled))
  return listAnswer(call, activityDto, found)
}

/** Makes a general activity, with or without projects; used by the routes and by the control interface. */
export function createActivity(call: Call, body: Body): Activity {
  if (body.lacks('activityType')) throw propertiesMissing(['activityType'])
  if (!body.text('name')) throw ruleBroken('name', messages.activityNameMissing)
  const type = typeOf(body)
  if (type === 'PROJECT_SPECIFIC_ACTIVITY') throw ruleBroken(null, messages.specificThroughProject)
  return insertActivity(call, body, type)
}

/** Stores an activity of any type; general ones have names of their own. */
export function insertActivity(call: Call, body: Body, type: ActivityType): Activity {
  const { db } = call.world
  const name = body.text('name') ?? ''
  if (type !== 'PROJECT_SPECIFIC_ACTIVITY') {
    const same = db.activities.pick(db.activityByName.idsOf(name))
    if (same.some((row) => row.activityType !== 'PROJECT_SPECIFIC_ACTIVITY')) {
      throw ruleBroken('name', messages.nameInUse)
    }
  }
  return db.activities.insert((id) => ({
    ...created(call, id),
    name,
    number: body.text('number') ?? '',
    description: body.text('description') ?? '',
    activityType: type,
    isDisabled: false,
    isChargeable: body.boolean('isChargeable') ?? false,
    rate: body.number('rate') ?? 0,
    costPercentage: body.number('costPercentage') ?? 0,
    deletable: true,
  }))
}

export function typeOf(body: Body): ActivityType {
  const parsed = activityType.safeParse(body.text('activityType'))
  if (!parsed.success) throw propertiesMissing(['activityType'])
  return parsed.data
}

export const activityRoutes: Route[] = [
  { method: 'GET', path: '/activity', handle: list },
  {
    method: 'POST',
    path: '/activity',
    handle: (call) => {
      requireAdministrator(call)
      const body = readBody(call.world, activityDto, call.json, 'create')
      return valueAnswer(call, activityDto, createActivity(call, body), 201)
    },
  },
  {
    method: 'POST',
    path: '/activity/list',
    handle: (call) => {
      requireAdministrator(call)
      const bodies = readBodies(call.world, activityDto, call.json, 'create')
      const rows = bodies.map((body) => createActivity(call, body))
      return writtenList(call, activityDto, rows, 201)
    },
  },
  {
    method: 'GET',
    path: '/activity/:id',
    handle: (call) => valueAnswer(call, activityDto, pathRow(call, call.world.db.activities)),
  },
]
