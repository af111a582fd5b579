import { deleteOrder, orderDeletion } from '@main/orders/deleteOrder'
import { refreshOrder } from '@main/orders/refreshOrder'
import { chooseTransfer } from '@main/settings/transferChoice'
import { CostId, type OrderId } from '@shared/domain/ids'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type OrderWorld, orderWorld } from '../sync/orderWorld'
import { simulatedTripletex } from '../sync/simulated'
import { good } from '../time/testServices'

const tripletex = simulatedTripletex()

const depsOf = (world: OrderWorld) => ({ services: world.test.services, orders: world.orders() })
const deletion = async (world: OrderWorld, id: OrderId) =>
  good(await orderDeletion(depsOf(world), world.test.person, id))
const remove = (world: OrderWorld, id: OrderId) => deleteOrder(depsOf(world), world.test.person, id)
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) })

/** An order with hours, which leave when it is finished or not. */
async function ordered() {
  const world = await orderWorld(tripletex)
  const entryIds = world.submit(90)
  return { world, entryIds, id: world.finish({ entryIds }) }
}

function expectFreed(
  world: OrderWorld,
  id: OrderId,
  entryIds: Awaited<ReturnType<typeof ordered>>['entryIds'],
) {
  expect(world.order(id).state).toBe('deleted')
  expect(world.test.store.orderContents.placed(entryIds)).toEqual([])
  expect(entryIds.map((entry) => world.test.entry(entry).status)).toEqual(['submitted'])
  expect(world.queued(id)).toMatchObject({ state: 'cancelled', unknown: false })
  // What is free may come on another order.
  world.finish({ entryIds })
}

describe('an order that never left', () => {
  it('is free at once, without a network', async () => {
    const { world, entryIds, id } = await ordered()
    await tripletex.fault({ kind: 'offline' })
    expect(await deletion(world, id)).toEqual({
      entries: 1,
      minutes: 90,
      costs: 0,
      hoursLeave: false,
      number: null,
      inTripletex: 'none',
      obstacle: null,
    })
    good(await remove(world, id))
    expectFreed(world, id, entryIds)
    expect(tripletex.requests('GET', 'order')).toBe(0)
    await tripletex.heal()
    world.test.clock.advance(120_000)
    await world.sendOrders()
    expect(world.there(id)).toEqual([])
  })

  it('ends what can be undone, and is gone for good', async () => {
    const { world, id } = await ordered()
    good(await remove(world, id))
    expect(world.test.services.history.latest()).toBeUndefined()
    expect(await remove(world, id)).toEqual(refused('orderGone'))
  })

  it('and is kept here alone is free too', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish({ leaves: false })
    expect((await deletion(world, id)).inTripletex).toBe('none')
    good(await remove(world, id))
    expect(world.order(id).state).toBe('deleted')
  })
})

describe('an order in Tripletex', () => {
  it('is deleted there too', async () => {
    const { world, entryIds, id } = await ordered()
    await world.sendOrders()
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'open', obstacle: null, number: '1' })
    good(await remove(world, id))
    expect(world.there(id)).toEqual([])
    expectFreed(world, id, entryIds)
  })

  it('that is closed is left to Tripletex to decide about', async () => {
    const { world, id } = await ordered()
    await world.sendOrders()
    await world.theyEdit(world.order(id).remoteId ?? 0, { isClosed: true })
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'closed', obstacle: null })
    good(await remove(world, id))
    expect(world.there(id)).toEqual([])
  })

  it('that is invoiced stays, here and there', async () => {
    const { world, id } = await ordered()
    await world.sendOrders()
    await world.theyInvoice(world.order(id).remoteId ?? 0)
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'invoiced', obstacle: 'invoiced' })
    expect(await remove(world, id)).toEqual(refused('orderInvoiced'))
    expect(world.order(id)).toMatchObject({ state: 'finished', remoteState: 'invoiced' })
    expect(world.there(id)).toHaveLength(1)
  })

  it('that is invoiced just before it is deleted stays', async () => {
    const { world, id } = await ordered()
    await world.sendOrders()
    const [line] = world.lines(world.order(id).remoteId ?? 0)
    const edit = { resource: 'orderLine', action: 'update', id: line?.id, values: { isCharged: true } }
    await tripletex.fault({ kind: 'edit', edit, method: 'DELETE', path: '/v2/order', times: 1 })
    expect(await remove(world, id)).toEqual(refused('orderInvoiced'))
    expect(world.order(id).state).toBe('finished')
  })

  it('that somebody deleted there is free, also with that known and no network', async () => {
    const { world, entryIds, id } = await ordered()
    await world.sendOrders()
    await world.theyDelete(world.order(id).remoteId ?? 0)
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'gone', obstacle: null })
    await tripletex.fault({ kind: 'offline' })
    good(await remove(world, id))
    expectFreed(world, id, entryIds)
  })

  it('needs the network, and stays without it', async () => {
    const { world, id } = await ordered()
    await world.sendOrders()
    await tripletex.fault({ kind: 'offline' })
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'open', obstacle: 'needsNetwork' })
    expect(await remove(world, id)).toEqual(refused('orderNeedsNetwork'))
    expect(world.order(id).state).toBe('finished')
  })

  it('of which the deletion was never answered is freed once it is known to be gone', async () => {
    const { world, entryIds, id } = await ordered()
    await world.sendOrders()
    await tripletex.fault({ kind: 'drop-answer', method: 'DELETE', path: '/v2/order', times: 1 })
    await tripletex.fault({ kind: 'offline', method: 'GET', path: '/v2/order/', after: 1, times: 1 })
    expect(await remove(world, id)).toEqual(refused('orderNeedsNetwork'))
    expect(world.order(id).state).toBe('finished')
    expect(world.test.entry(entryIds[0]).status).toBe('onOrder')
    good(await remove(world, id))
    expectFreed(world, id, entryIds)
  })
})

describe('an order of which nobody knows whether it got there', () => {
  const creation = { method: 'POST', path: '/v2/order$', times: 1 }

  it('is found by its marker, and deleted there', async () => {
    const { world, entryIds, id } = await ordered()
    await tripletex.fault({ kind: 'drop-answer', ...creation })
    await world.sendOrders()
    good(await remove(world, id))
    expect(world.there(id)).toEqual([])
    expectFreed(world, id, entryIds)
  })

  it('needs the network', async () => {
    const { world, id } = await ordered()
    await tripletex.fault({ kind: 'drop-answer', ...creation })
    await world.sendOrders()
    await tripletex.fault({ kind: 'offline' })
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'unknown', obstacle: 'needsNetwork' })
    expect(await remove(world, id)).toEqual(refused('orderNeedsNetwork'))
  })

  it('and that may still come is not freed before it cannot', async () => {
    const { world, entryIds, id } = await ordered()
    await tripletex.fault({ kind: 'offline', mode: 'hang', ...creation })
    await world.sendOrders()
    expect(await deletion(world, id)).toMatchObject({ inTripletex: 'unknown', obstacle: 'sending' })
    expect(await remove(world, id)).toEqual(refused('orderSending'))
    world.test.clock.advance(61_000)
    good(await remove(world, id))
    expectFreed(world, id, entryIds)
  })

  it('and is being sent is left alone', async () => {
    const { world, id } = await ordered()
    const sending = world.sendOrders()
    expect(await remove(world, id)).toEqual(refused('orderSending'))
    expect((await deletion(world, id)).obstacle).toBe('sending')
    await sending
    expect(world.there(id)).toHaveLength(1)
  })
})

it('hours that left with their order are taken back from Tripletex with it', async () => {
  const world = await orderWorld(tripletex)
  chooseTransfer(world.test.services, 'onOrder', null)
  const entryIds = world.submit(90)
  await world.send()
  expect(tripletex.hours()).toEqual([])
  const id = world.finish({ entryIds })
  await world.send()
  await world.sendOrders()
  expect(tripletex.hours()).toHaveLength(1)
  expect(await deletion(world, id)).toMatchObject({ hoursLeave: true })
  good(await remove(world, id))
  await world.send()
  expect(tripletex.hours()).toEqual([])
})

it('costs are free with their order', async () => {
  const world = await orderWorld(tripletex)
  const { store, clock } = world.test
  const costId = CostId.parse(v7())
  const at = clock.now()
  store.costs.put({
    ...{ id: costId, personId: world.test.person.id, projectId: world.projectId('1001'), day: clock.today() },
    ...{ description: 'Ferge', productTripletexId: null, quantityHundredths: 100, unitCostOre: 5000 },
    ...{ markupBasisPoints: null, unitPriceOre: 5000, billable: true, receiptFile: null, receiptName: null },
    ...{ status: 'approved', submittedAt: at, decision: null, createdAt: at, updatedAt: at, revision: 1 },
  })
  const id = world.finish({ costIds: [costId] })
  expect(store.costs.get(costId)?.status).toBe('onOrder')
  expect((await deletion(world, id)).costs).toBe(1)
  good(await remove(world, id))
  expect(store.costs.get(costId)?.status).not.toBe('onOrder')
  world.finish({ costIds: [costId] })
})

it('nobody deletes orders of a project that they do not lead', async () => {
  const { world, id } = await ordered()
  const other = { ...world.test.person, role: 'employee' as const }
  expect(await deleteOrder(depsOf(world), other, id)).toEqual(refused('forbidden'))
})

describe('what became of orders', () => {
  it('comes with one call for all of them, and none where there are none', async () => {
    const world = await orderWorld(tripletex)
    expect(await world.orders().follow()).toBeNull()
    expect(tripletex.requests('GET', 'order')).toBe(0)
    const ids = [world.finish(), world.finish(), world.finish()]
    await world.sendOrders()
    const [open, closed, invoiced] = ids.map((id) => world.order(id).remoteId ?? 0)
    await world.theyEdit(closed ?? 0, { isClosed: true, orderDate: '2020-01-01' })
    await world.theyInvoice(invoiced ?? 0)
    const before = tripletex.requests('GET', 'order')
    good((await world.orders().follow()) ?? expect.fail('nothing was followed'))
    expect(tripletex.requests('GET', 'order') - before).toBe(1)
    expect(ids.map((id) => world.order(id).remoteState)).toEqual(['open', 'closed', 'invoiced'])
    expect(world.test.told).toEqual(expect.arrayContaining(['orders', 'timeEntries']))
    await world.theyDelete(open ?? 0)
    await world.orders().follow()
    expect(ids.map((id) => world.order(id).remoteState)).toEqual(['gone', 'closed', 'invoiced'])
  })

  it('is not taken from a list that could not be read', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await world.sendOrders()
    await tripletex.fault({ kind: 'truncate', how: 'json', method: 'GET', path: '/v2/order', times: 1 })
    expect(await world.orders().follow()).toMatchObject({ ok: false })
    expect(world.order(id).remoteState).toBe('open')
  })

  it('is asked for by a person, with what was changed in it', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await world.sendOrders()
    const [first, second] = world.lines(world.order(id).remoteId ?? 0)
    await world.theyChangeLine(first?.id ?? 0, { count: 8 })
    await tripletex.edit({ resource: 'orderLine', action: 'delete', id: second?.id })
    good(await refreshOrder(depsOf(world), world.test.person, id))
    expect(world.order(id).differences).toEqual([
      { position: 0, field: 'quantity', ours: '750', theirs: '800' },
      { position: 0, field: 'net', ours: '937875', theirs: '1000400' },
      { position: 0, field: 'gross', ours: '1172344', theirs: '1250500' },
      { position: 1, field: 'missing', ours: 'Møte', theirs: '' },
    ])
  })
})
