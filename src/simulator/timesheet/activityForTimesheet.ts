import { dayInNorway } from '../clock'
import { notFound } from '../errors/failure'
import { listAnswer } from '../http/answers'
import type { Answer, Call, Route } from '../http/call'
import { contains } from '../http/filters'
import { activityDto } from '../resources/activity'
import { entryKey } from '../store/database'
import { isActivityUsable } from './activityRules'

const words = new Intl.Collator('nb')

/**
 * The activities that can be booked on a project. Those that already have hours that day are hidden unless
 * `filterExistingHours=false`. Project 0 is hours without a project.
 */
function list(call: Call): Answer {
  const { query, world } = call
  const { db } = world
  query.required('projectId')
  const projectId = query.integer('projectId') ?? 0
  const isInternal = projectId === 0 && world.settings.projectZero === 'internal'
  const project = isInternal ? null : db.projects.get(projectId)
  if (project === undefined) throw notFound()
  const employee = query.integer('employeeId') ?? call.caller.key.employeeId
  const date = query.day('date') ?? dayInNorway(world.now())
  const hideUsed = query.boolean('filterExistingHours') ?? true
  const isUsed = (activity: number) =>
    db.entryByKey.one(entryKey({ employee, project: project?.id ?? null, activity, date })) !== undefined
  const found = db.activities
    .all()
    .filter((row) => isActivityUsable(world, row, project))
    .filter(contains(query.text('query'), (row) => row.name))
    .filter((row) => !hideUsed || !isUsed(row.id))
  return listAnswer(call, activityDto, found, {
    digest: 'null',
    sorted: (rows) => rows.sort((a, b) => words.compare(a.name, b.name)),
  })
}

export const activityForTimesheetRoutes: Route[] = [
  { method: 'GET', path: '/activity/>forTimeSheet', handle: list },
]
