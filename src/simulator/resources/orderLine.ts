import { propertiesMissing, ruleBroken } from '../errors/failure'
import { orderMessages } from '../errors/orderMessages'
import { noContent, valueAnswer, writtenList } from '../http/answers'
import { type Body, readBodies, readBody } from '../http/body'
import { type Answer, author, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { checkVersion, created } from '../http/writing'
import type { Order, OrderLine } from '../store/rows'
import { orderLineDto } from './orderDto'
import { draftLine, type Place } from './orderLineRules'

/** Stores a line; its first version is 1. `at` is its place among those that came with it. */
export function insertLine(call: Call, order: Order, body: Body, place: Place, at = 0): OrderLine {
  const draft = draftLine(call.world, order, body, { before: null, place, at })
  return call.world.db.orderLines.insert((id) => ({
    ...created(call, id),
    version: 1,
    order: order.id,
    ...draft,
    isCharged: false,
    extra: {},
  }))
}

/** Changes what the body names of a line that has not been invoiced. */
export function changeLine(call: Call, order: Order, line: OrderLine, body: Body, place: Place): OrderLine {
  checkVersion(line, body)
  const draft = draftLine(call.world, order, body, { before: line, place })
  return call.world.db.orderLines.change(line.id, author(call), (before) => {
    const after = { ...before, ...draft }
    const changes = JSON.stringify(after) !== JSON.stringify(before)
    if (before.isCharged && changes) throw ruleBroken(null, orderMessages.lineCharged)
    return after
  })
}

export function removeLine(call: Call, line: OrderLine): void {
  if (line.isCharged) throw ruleBroken(null, orderMessages.lineCharged)
  call.world.db.orderLines.remove(line.id)
}

/** Adds a line to an order that is there. */
export function createLine(call: Call, body: Body): OrderLine {
  const order = call.world.db.orders.get(body.reference('order') ?? 0)
  if (order === undefined) throw propertiesMissing(['order'])
  return insertLine(call, order, body, 'alone', call.world.db.linesByOrder.idsOf(order.id).size)
}

function create(call: Call): Answer {
  requireAdministrator(call)
  const body = readBody(call.world, orderLineDto, call.json, 'create')
  return valueAnswer(call, orderLineDto, createLine(call, body), 201)
}

function createList(call: Call): Answer {
  requireAdministrator(call)
  const bodies = readBodies(call.world, orderLineDto, call.json, 'create')
  const lines = bodies.map((body) => createLine(call, body))
  return writtenList(call, orderLineDto, lines, 201)
}

function update(call: Call): Answer {
  requireAdministrator(call)
  const line = pathRow(call, call.world.db.orderLines)
  const order = call.world.db.orders.get(line.order)
  if (order === undefined) throw new Error(`line ${line.id} has no order`)
  const body = readBody(call.world, orderLineDto, call.json, 'update')
  return valueAnswer(call, orderLineDto, changeLine(call, order, line, body, 'alone'))
}

function remove(call: Call): Answer {
  requireAdministrator(call)
  removeLine(call, pathRow(call, call.world.db.orderLines))
  return noContent
}

export const orderLineRoutes: Route[] = [
  { method: 'POST', path: '/order/orderline', handle: create },
  { method: 'POST', path: '/order/orderline/list', handle: createList },
  {
    method: 'GET',
    path: '/order/orderline/:id',
    handle: (call) => valueAnswer(call, orderLineDto, pathRow(call, call.world.db.orderLines)),
  },
  { method: 'PUT', path: '/order/orderline/:id', handle: update },
  { method: 'DELETE', path: '/order/orderline/:id', handle: remove },
]
