import { administrationLog } from '@main/administration/administrationLog'
import { ordersOfHours } from '@main/orders/ordersOfHours'
import { weekGridView } from '@main/time/weekGrid/weekGridView'
import { weekView } from '@main/time/weekView'
import { LocalDay } from '@shared/domain/localDay'
import { expect, it } from 'vitest'
import { good } from '../time/testServices'
import { FIXED, orderWorld } from './orderWorld'

const monday = LocalDay.parse('2026-11-23')

it('hours tell which finished order they are on, with its number and what became of it', () => {
  const world = orderWorld()
  const { store, services, kari } = world
  const id = world.approved({ ...world.hours(60), day: monday })
  const other = world.logged({ ...world.hours(30), day: monday })
  const orderOf = () =>
    weekView(services, kari, monday)
      .days.flatMap(({ entries }) => entries)
      .map((entry) => [entry.id, entry.order] as const)
  const order = world.create()
  expect(orderOf()).toEqual([
    [id, null],
    [other, null],
  ])
  good(world.finish(order))
  expect(orderOf()).toContainEqual([id, { id: order, number: null, standing: 'waiting' }])
  expect(orderOf()).toContainEqual([other, null])
  store.orders.change(
    order,
    { remoteId: 9, remoteNumber: '1042', remoteState: 'invoiced' },
    services.clock.now(),
  )
  const onOrder = { id: order, number: '1042', standing: 'invoiced' }
  expect(orderOf()).toContainEqual([id, onOrder])
  const locks = weekGridView(services, kari, monday).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.locks),
  )
  expect(locks).toMatchObject([{ status: 'onOrder', minutes: 60, order: onOrder }])
})

it('hours that are on none are not asked about', () => {
  const world = orderWorld()
  const id = world.approved(world.hours(60))
  const orderContents = { ordersOf: () => expect.unreachable() }
  const store = { ...world.store, orderContents: { ...world.store.orderContents, ...orderContents } }
  expect(ordersOfHours(store, [world.entry(id)]).size).toBe(0)
})

it('the log tells of the product for fixed prices by its name', () => {
  const world = orderWorld()
  world.company({ fixedPriceProduct: FIXED })
  const [line] = administrationLog(world.store, null).lines
  expect(line?.after).toMatchObject({ fixedPriceProduct: world.store.products.get(FIXED)?.name })
})
