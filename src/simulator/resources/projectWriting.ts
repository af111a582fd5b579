import { dayInNorway } from '../clock'
import { notFound, propertiesMissing, ruleBroken } from '../errors/failure'
import { managerWithoutRight, messages } from '../errors/messages'
import type { Body } from '../http/body'
import { author, type Call } from '../http/call'
import { checkVersion, created } from '../http/writing'
import type { Database } from '../store/database'
import type { Project } from '../store/rows'
import { fullName } from './employee'
import { insertParticipant } from './participant'
import { projectPlainNames } from './projectDto'

/** Makes a project with its manager as the first participant and one hourly rate of nothing. */
export function createProject(call: Call, body: Body): Project {
  const { db } = call.world
  const manager = body.reference('projectManager')
  if (manager === null) throw ruleBroken(null, messages.managerMissing)
  const missing = ['name', 'startDate'].filter((name) => !body.text(name))
  if (missing.length > 0) throw propertiesMissing(missing, messages.mustBeFilled)
  checkManager(call, manager)
  const number = body.text('number') || nextNumber(call)
  if (db.projectsByNumber.one(number) !== undefined) throw ruleBroken('number', messages.alreadyExists)
  const isClosed = body.boolean('isClosed') ?? false
  const startDate = body.text('startDate') ?? ''
  const project = db.projects.insert((id) => ({
    ...created(call, id),
    name: body.text('name') ?? '',
    number,
    description: body.text('description') ?? '',
    projectManager: manager,
    department: body.reference('department'),
    mainProject: body.reference('mainProject'),
    startDate,
    endDate: body.text('endDate'),
    customer: body.reference('customer'),
    isClosed,
    closedDate: isClosed ? dayInNorway(call.world.now()) : null,
    isReadyForInvoicing: body.boolean('isReadyForInvoicing') ?? false,
    isInternal: body.boolean('isInternal') ?? false,
    isOffer: body.boolean('isOffer') ?? false,
    isFixedPrice: body.boolean('isFixedPrice') ?? false,
    fixedprice: body.number('fixedprice') ?? 0,
    forParticipantsOnly: body.boolean('forParticipantsOnly') ?? false,
    generalProjectActivitiesPerProjectOnly: body.boolean('generalProjectActivitiesPerProjectOnly') ?? false,
    accessType: 'WRITE',
    extra: body.values(projectPlainNames),
  }))
  insertParticipant(call, project.id, manager, true)
  for (const participant of body.objects('participants')) {
    const employee = participant.reference('employee')
    if (employee === null || db.isParticipant(project.id, employee)) continue
    insertParticipant(call, project.id, employee, participant.boolean('adminAccess') ?? false)
  }
  db.hourlyRates.insert((id) => ({
    ...created(call, id),
    project: project.id,
    startDate,
    showInProjectOrder: false,
    hourlyRateModel: 'TYPE_FIXED_HOURLY_RATE',
    fixedRate: 0,
  }))
  return project
}

export function changeProject(call: Call, row: Project, body: Body): Project {
  checkVersion(row, body)
  if (body.has('projectHourlyRates')) throw ruleBroken('projectHourlyRates', messages.ratesThroughEndpoint)
  if (body.has('projectManager')) {
    const manager = body.reference('projectManager')
    if (manager === null) throw ruleBroken(null, messages.managerMissing)
    checkManager(call, manager)
  }
  const emptied = ['name', 'startDate'].filter((name) => body.has(name) && !body.text(name))
  if (emptied.length > 0) throw propertiesMissing(emptied, messages.mustBeFilled)
  const number = body.text('number') || row.number
  const owner = call.world.db.projectsByNumber.one(number)
  if (owner !== undefined && owner !== row.id) throw ruleBroken('number', messages.alreadyExists)
  return call.world.db.projects.change(row.id, author(call), (draft) => {
    const isClosed = body.boolean('isClosed') ?? draft.isClosed
    return {
      ...draft,
      name: body.text('name') ?? draft.name,
      number,
      description: body.has('description') ? (body.text('description') ?? '') : draft.description,
      projectManager: body.reference('projectManager') ?? draft.projectManager,
      department: body.has('department') ? body.reference('department') : draft.department,
      mainProject: body.has('mainProject') ? body.reference('mainProject') : draft.mainProject,
      startDate: body.text('startDate') ?? draft.startDate,
      endDate: body.has('endDate') ? body.text('endDate') : draft.endDate,
      customer: body.has('customer') ? body.reference('customer') : draft.customer,
      isClosed,
      closedDate: isClosed ? (draft.closedDate ?? dayInNorway(call.world.now())) : null,
      isReadyForInvoicing: body.boolean('isReadyForInvoicing') ?? draft.isReadyForInvoicing,
      isInternal: body.boolean('isInternal') ?? draft.isInternal,
      isOffer: body.boolean('isOffer') ?? draft.isOffer,
      isFixedPrice: body.boolean('isFixedPrice') ?? draft.isFixedPrice,
      fixedprice: body.number('fixedprice') ?? draft.fixedprice,
      forParticipantsOnly: body.boolean('forParticipantsOnly') ?? draft.forParticipantsOnly,
      generalProjectActivitiesPerProjectOnly:
        body.boolean('generalProjectActivitiesPerProjectOnly') ??
        draft.generalProjectActivitiesPerProjectOnly,
      extra: { ...draft.extra, ...body.values(projectPlainNames) },
    }
  })
}

/** Removes a project without hours, with what hangs on it. */
export function removeProject(call: Call, id: number): void {
  const { db } = call.world
  if (db.projects.get(id) === undefined) throw notFound()
  if (db.entriesByProject.one(id) !== undefined) throw ruleBroken(null, messages.projectInUse)
  removePartsOfProject(db, id)
  db.projects.remove(id)
}

/** Removes participants, links to activities, and rates. */
export function removePartsOfProject(db: Database, id: number): void {
  for (const participant of [...db.participantsByProject.idsOf(id)]) db.participants.remove(participant)
  for (const link of [...db.projectActivitiesByProject.idsOf(id)]) db.projectActivities.remove(link)
  for (const rate of [...db.ratesByProject.idsOf(id)]) db.hourlyRates.remove(rate)
}

function checkManager(call: Call, id: number): void {
  const manager = call.world.db.employees.get(id)
  if (manager !== undefined && !manager.mayManageProjects) {
    throw ruleBroken('projectManager.id', managerWithoutRight(fullName(manager)))
  }
}

function nextNumber(call: Call): string {
  let highest = 0
  for (const number of call.world.db.projectsByNumber.keys()) {
    if (/^\d+$/.test(number)) highest = Math.max(highest, Number(number))
  }
  return String(highest + 1)
}
