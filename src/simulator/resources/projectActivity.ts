import { base } from '../dto/base'
import { Dto } from '../dto/dto'
import { boolean, date, decimal, reference } from '../dto/field'
import { notFound, propertiesMissing, ruleBroken, unexpected } from '../errors/failure'
import { messages } from '../errors/messages'
import { noContent, valueAnswer } from '../http/answers'
import { type Body, readBody } from '../http/body'
import { type Answer, type Call, pathId, pathRow, type Route, requireAdministrator } from '../http/call'
import { created } from '../http/writing'
import type { ProjectActivity } from '../store/rows'
import { insertActivity, typeOf } from './activity'

export const projectActivityDto = new Dto<ProjectActivity>({
  name: 'ProjectActivityDTO',
  path: 'project/projectActivity',
  find: (db, id) => db.projectActivities.get(id),
  fields: {
    ...base<ProjectActivity>('project/projectActivity'),
    activity: reference('ActivityDTO', (row) => row.activity),
    project: reference('ProjectDTO', (row) => row.project),
    startDate: date((row) => row.startDate),
    endDate: date((row) => row.endDate),
    isClosed: boolean((row) => row.isClosed),
    budgetHours: decimal((row) => row.budgetHours),
    budgetHourlyRateCurrency: decimal((row) => row.budgetHourlyRateCurrency),
    budgetFeeCurrency: decimal((row) => row.budgetFeeCurrency),
  },
})

/** Makes an activity bookable on a project. */
export function linkActivity(call: Call, project: number, activity: number, body?: Body): ProjectActivity {
  return call.world.db.projectActivities.insert((id) => ({
    ...created(call, id),
    project,
    activity,
    startDate: body?.text('startDate') ?? null,
    endDate: body?.text('endDate') ?? null,
    isClosed: body?.boolean('isClosed') ?? false,
    budgetHours: body?.number('budgetHours') ?? 0,
    budgetHourlyRateCurrency: body?.number('budgetHourlyRateCurrency') ?? 0,
    budgetFeeCurrency: body?.number('budgetFeeCurrency') ?? 0,
  }))
}

/** Links an activity that exists, or one that is made for this project alone. */
export function createProjectActivity(call: Call, body: Body): ProjectActivity {
  const project = body.reference('project')
  const given = body.object('activity')
  if (project === null || given === null) {
    throw propertiesMissing(['project', 'activity'].filter((name) => body.lacks(name)))
  }
  const existing = given.number('id')
  if (existing === null) return linkActivity(call, project, createSpecific(call, project, given), body)
  if (call.world.db.isLinked(project, existing)) throw ruleBroken('activity', messages.alreadyExists)
  const type = call.world.db.activities.get(existing)?.activityType
  if (type !== 'PROJECT_GENERAL_ACTIVITY') throw ruleBroken('activity', messages.projectActivityType)
  return linkActivity(call, project, existing, body)
}

function createSpecific(call: Call, project: number, body: Body): number {
  if (body.lacks('activityType')) throw propertiesMissing(['activity.activityType'])
  if (typeOf(body) !== 'PROJECT_SPECIFIC_ACTIVITY') throw ruleBroken('activity', messages.projectActivityType)
  const name = body.text('name')
  if (!name) throw ruleBroken('activity.name', messages.activityNameMissing)
  const { db } = call.world
  const links = db.projectActivities.pick(db.projectActivitiesByProject.idsOf(project))
  if (links.some((link) => db.activities.get(link.activity)?.name === name)) {
    throw ruleBroken('activity.name', messages.nameInUse)
  }
  return insertActivity(call, body, 'PROJECT_SPECIFIC_ACTIVITY').id
}

function create(call: Call): Answer {
  requireAdministrator(call)
  if (call.json === undefined) throw unexpected()
  const body = readBody(call.world, projectActivityDto, call.json, 'create')
  return valueAnswer(call, projectActivityDto, createProjectActivity(call, body), 201)
}

function unlink(call: Call, id: number): void {
  const { db } = call.world
  const link = db.projectActivities.get(id)
  if (link === undefined) throw notFound()
  const entries = db.timesheetEntries.pick(db.entriesByProject.idsOf(link.project))
  if (entries.some((entry) => entry.activity === link.activity)) {
    throw ruleBroken(null, messages.projectActivityInUse)
  }
  db.projectActivities.remove(id)
}

export const projectActivityRoutes: Route[] = [
  { method: 'POST', path: '/project/projectActivity', handle: create },
  {
    method: 'DELETE',
    path: '/project/projectActivity/list',
    handle: (call) => {
      requireAdministrator(call)
      call.query.required('ids')
      for (const id of call.query.ids('ids') ?? []) unlink(call, id)
      return noContent
    },
  },
  {
    method: 'GET',
    path: '/project/projectActivity/:id',
    handle: (call) => valueAnswer(call, projectActivityDto, pathRow(call, call.world.db.projectActivities)),
  },
  {
    method: 'DELETE',
    path: '/project/projectActivity/:id',
    handle: (call) => {
      requireAdministrator(call)
      unlink(call, pathId(call))
      return noContent
    },
  },
]
