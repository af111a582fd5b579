import { z } from 'zod'
import { ids, userKeys } from '../credentials'
import type { Dto } from '../dto/dto'
import { everything } from '../dto/fieldsFilter'
import { mappingFailed, notFound } from '../errors/failure'
import { messages } from '../errors/messages'
import { renderRows } from '../http/answers'
import { type Body, readBody } from '../http/body'
import { author, type Call } from '../http/call'
import { Query } from '../http/query'
import { activityDto, createActivity } from '../resources/activity'
import { createCustomer, customerDto } from '../resources/customer'
import { createEmployee, employeeDto } from '../resources/employee'
import { orderDto, orderLineDto } from '../resources/orderDto'
import { createLine } from '../resources/orderLine'
import { createOrder, removePartsOfOrder } from '../resources/orderWriting'
import { createParticipant, participantDto } from '../resources/participant'
import { createProduct, productDto } from '../resources/product'
import { createProjectActivity, projectActivityDto } from '../resources/projectActivity'
import { projectDto } from '../resources/projectDto'
import { createProject, removePartsOfProject } from '../resources/projectWriting'
import { settingsSchema } from '../settings'
import type { Collection } from '../store/collection'
import type { Database } from '../store/database'
import type { Row } from '../store/rows'
import { entryDto } from '../timesheet/entryDto'
import { createEntry } from '../timesheet/entryWriting'
import type { World } from '../world'
import { editPeriod } from './editPeriod'
import type { Edit, PeriodEdit, ResourceName } from './editSchema'

interface Editor {
  create(call: Call, values: unknown): string
  update(call: Call, id: number, values: Record<string, unknown>): string
  remove(db: Database, id: number): void
}

const editors: Record<ResourceName, Editor> = {
  employee: editor(employeeDto, (db) => db.employees, createEmployee),
  customer: editor(customerDto, (db) => db.customers, createCustomer),
  product: editor(productDto, (db) => db.products, createProduct),
  activity: editor(activityDto, (db) => db.activities, createActivity),
  project: editor(projectDto, (db) => db.projects, createProject, removeProjectParts),
  participant: editor(participantDto, (db) => db.participants, createParticipant),
  projectActivity: editor(projectActivityDto, (db) => db.projectActivities, createProjectActivity),
  timesheetEntry: editor(entryDto, (db) => db.timesheetEntries, createEntry),
  order: editor(orderDto, (db) => db.orders, createOrder, removePartsOfOrder),
  /** An invoice is made by charging lines: `isCharged`. */
  orderLine: editor(orderLineDto, (db) => db.orderLines, createLine),
}

function removeProjectParts(db: Database, id: number): void {
  for (const entry of [...db.entriesByProject.idsOf(id)]) db.timesheetEntries.remove(entry)
  removePartsOfProject(db, id)
}

/**
 * Changes the data as another user of the company would, past the rules that hold for changes: locked entries can be
 * changed, projects with hours deleted, weeks approved that nobody completed. Creation follows the rules. Gives the object as it is afterwards, as JSON text.
 */
export function edit(world: World, wanted: Edit): string {
  if (wanted.resource === 'settings') {
    const changed = { ...world.settings, ...z.record(z.string(), z.unknown()).parse(wanted.values) }
    world.change(settingsSchema.parse(changed))
    return JSON.stringify({ value: world.settings })
  }
  const call = callOfAnother(world)
  if (isPeriodEdit(wanted)) {
    world.db.journal.run(() => editPeriod(call, wanted))
    return '{"value":null}'
  }
  const { create, update, remove } = editors[wanted.resource]
  return world.db.journal.run(() => {
    if (wanted.action === 'create') return create(call, wanted.values)
    if (wanted.action === 'update') return update(call, wanted.id, wanted.values)
    remove(world.db, wanted.id)
    return '{"value":null}'
  })
}

const isPeriodEdit = (wanted: Edit): wanted is PeriodEdit =>
  wanted.resource === 'week' || wanted.resource === 'month'

function editor<R extends Row>(
  dto: Dto<R>,
  collection: (db: Database) => Collection<R>,
  create: (call: Call, body: Body) => R,
  removeParts: (db: Database, id: number) => void = () => {},
): Editor {
  const show = (call: Call, row: R) => `{"value":${renderRows(call.world, dto, [row], everything)}}`
  return {
    create: (call, json) => show(call, create(call, readBody(call.world, dto, json, 'create'))),
    update: (call, id, json) => {
      const rows = collection(call.world.db)
      const row = rows.get(id)
      if (row === undefined) throw notFound()
      readBody(call.world, dto, json, 'update')
      const changes: Record<string, unknown> = {}
      for (const [name, value] of Object.entries(json)) {
        if (!(name in row) || fixedNames.has(name)) throw mappingFailed(name, messages.unknownProperty)
        changes[name] = referenceOrValue(value)
      }
      return show(
        call,
        rows.change(id, author(call), (draft) => Object.assign({ ...draft }, changes)),
      )
    },
    remove: (db, id) => {
      if (collection(db).get(id) === undefined) throw notFound()
      removeParts(db, id)
      collection(db).remove(id)
    },
  }
}

/** What follows from a change and cannot be set by one. */
const fixedNames = new Set(['id', 'version', 'changes', 'extra'])

const referenceOrValue = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/** Edits are made by an administrator who is none of those that clients log in as. */
function callOfAnother(world: World): Call {
  const key = userKeys[0]
  if (key === undefined) throw new Error('there are no keys')
  const other = { ...key, employeeId: ids.english }
  return {
    world,
    caller: {
      key: other,
      companyId: ids.company,
      session: { id: 0, token: '', key: other, expirationDate: '', diesAt: null },
    },
    query: new Query(new URLSearchParams()),
    params: {},
    json: undefined,
    ifNoneMatch: null,
  }
}
