import { ruleBroken } from '../errors/failure'
import { orderMessages } from '../errors/orderMessages'
import { listAnswer, noContent, valueAnswer, writtenList } from '../http/answers'
import { readBodies, readBody } from '../http/body'
import { type Answer, type Call, pathRow, type Route, requireAdministrator } from '../http/call'
import { contains, equalsBoolean, equalsText, oneOf, within } from '../http/filters'
import { newOrderDto, orderDto } from './orderDto'
import { changeOrder, createOrder, removeOrder } from './orderWriting'

const mostAtOnce = 100

function list(call: Call): Answer {
  const { query, world } = call
  const { from, to } = query.period('orderDateFrom', 'orderDateTo')
  const found = world.db.orders
    .all()
    .filter(within(from, to, (row) => row.orderDate))
    .filter(oneOf(query.ids('id'), (row) => row.id))
    .filter(equalsText(query.text('number'), (row) => row.number))
    .filter(oneOf(query.ids('customerId'), (row) => row.customer))
    .filter(contains(query.text('deliveryComment'), (row) => String(row.extra.deliveryComment ?? '')))
    .filter(equalsBoolean(query.boolean('isClosed'), (row) => row.isClosed))
    .filter(equalsBoolean(query.boolean('isSubscription'), () => false))
  return listAnswer(call, orderDto, found)
}

function create(call: Call): Answer {
  requireAdministrator(call)
  const body = readBody(call.world, orderDto, call.json, 'create')
  return valueAnswer(call, newOrderDto, createOrder(call, body), 201)
}

function createList(call: Call): Answer {
  requireAdministrator(call)
  const bodies = readBodies(call.world, orderDto, call.json, 'create')
  if (bodies.length > mostAtOnce) throw ruleBroken(null, orderMessages.tooManyOrders)
  const orders = bodies.map((body) => createOrder(call, body))
  return writtenList(call, newOrderDto, orders, 201)
}

function update(call: Call): Answer {
  requireAdministrator(call)
  const row = pathRow(call, call.world.db.orders)
  const body = readBody(call.world, orderDto, call.json, 'update')
  return valueAnswer(call, orderDto, changeOrder(call, row, body))
}

function remove(call: Call): Answer {
  requireAdministrator(call)
  removeOrder(call, pathRow(call, call.world.db.orders))
  return noContent
}

export const orderRoutes: Route[] = [
  { method: 'GET', path: '/order', handle: list },
  { method: 'POST', path: '/order', handle: create },
  { method: 'POST', path: '/order/list', handle: createList },
  {
    method: 'GET',
    path: '/order/:id',
    handle: (call) => valueAnswer(call, orderDto, pathRow(call, call.world.db.orders)),
  },
  { method: 'PUT', path: '/order/:id', handle: update },
  { method: 'DELETE', path: '/order/:id', handle: remove },
]
