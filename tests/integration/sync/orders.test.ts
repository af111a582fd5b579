import { retryOrders } from '@main/sync/orders/orderRetry'
import { describe, expect, it } from 'vitest'
import { VAT } from './finishedOrders'
import { orderWorld } from './orderWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const CREATION = { method: 'POST', path: '/v2/order$' }

describe('a finished order', () => {
  it('becomes one order in Tripletex, read back and alike to the øre', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await world.sendOrders()
    const [there, ...more] = world.there(id)
    expect(more).toEqual([])
    expect(there).toMatchObject({
      ...{
        customer: world.remoteProject().customerTripletexId,
        project: world.remoteProject().projectTripletexId,
      },
      orderDate: '2026-11-24',
      deliveryDate: '2026-11-30',
      reference: 'Ola',
      invoiceComment: 'Takk for oppdraget\nBetales innen 14 dager',
      internalComment: `Busy ${id}`,
    })
    expect(world.lines(there?.id ?? 0).map(({ description, count }) => [description, count])).toEqual([
      ['Utvikling', 7.5],
      ['Møte', 1.25],
      ['Utlegg', 1],
    ])
    expect(world.order(id)).toMatchObject({
      remoteId: there?.id,
      remoteNumber: there?.number,
      remoteState: 'open',
      differences: [],
    })
    expect(world.queued(id)).toEqual({ state: 'sent', code: null, unknown: false, tries: 1 })
  })

  it('is not made a second time, however often it is sent', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await Promise.all([world.sendOrders(), world.sendOrders()])
    await world.sendOrders()
    expect(world.there(id)).toHaveLength(1)
    expect(tripletex.requests('POST', 'order')).toBe(1)
  })

  it('says nothing of names or comments in the log', async () => {
    const world = await orderWorld(tripletex)
    world.finish({ reference: 'Hemmelig Hansen', comment: 'Svært privat' })
    await tripletex.fault({
      kind: 'status',
      status: 422,
      code: 18000,
      message: 'Hemmelig',
      ...CREATION,
      times: 1,
    })
    await world.sendAllOrders()
    expect(world.log.join()).not.toMatch(/Hemmelig|privat/)
  })

  it('that another one changed right after it was made shows where', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    const edit = { resource: 'order', action: 'update', id: 0, values: { reference: 'Per' } }
    await world.sendOrders()
    edit.id = world.order(id).remoteId ?? 0
    await tripletex.edit(edit)
    await world.orders().alone(id, () => world.orders().look(id))
    expect(world.order(id).differences).toEqual([
      { position: null, field: 'reference', ours: 'Ola', theirs: 'Per' },
    ])
  })

  it('waits for no hours', async () => {
    const world = await orderWorld(tripletex)
    await tripletex.fault({ kind: 'status', status: 422, code: 18000, path: '/v2/timesheet/entry' })
    world.submit(450)
    const id = world.finish()
    await world.send()
    expect(world.item().state).toBe('blocked')
    await world.sendOrders()
    expect(world.queued(id).state).toBe('sent')
  })
})

describe('an answer that is lost', () => {
  it.each(['drop-answer', 'truncate'])('to the creation (%s) makes no second order', async (kind) => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind, ...CREATION, times: 1 })
    await world.sendOrders()
    expect(world.queued(id)).toMatchObject({ state: 'retry', code: 'answerUnknown', unknown: true })
    await world.sendAllOrders()
    expect(world.there(id)).toHaveLength(1)
    expect(world.queued(id)).toMatchObject({ state: 'sent', unknown: false })
    expect(tripletex.requests('POST', 'order')).toBe(1)
  })

  it('to a creation that is stored late is waited for', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind: 'offline', mode: 'hang', ...CREATION })
    await world.sendOrders()
    expect(world.queued(id)).toMatchObject({ state: 'retry', unknown: true })
    await tripletex.heal()
    world.test.clock.advance(5000)
    await world.sendOrders()
    expect(world.queued(id)).toMatchObject({ state: 'retry', code: 'answerUnknown', unknown: true })
    expect(world.there(id)).toEqual([])
    const day = { orderDate: '2026-11-24', deliveryDate: '2026-11-24' }
    const customer = { id: world.remoteProject().customerTripletexId }
    const values = { customer, ...day, internalComment: `Busy ${id}` }
    await tripletex.edit({ resource: 'order', action: 'create', values })
    await world.sendAllOrders()
    expect(world.there(id)).toHaveLength(1)
    expect(world.queued(id).state).toBe('sent')
    expect(world.order(id).differences.length).toBeGreaterThan(0)
  })

  it('to a creation that never came is not waited for for long', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind: 'offline', mode: 'hang', ...CREATION })
    await world.sendOrders()
    await tripletex.heal()
    world.test.clock.advance(61_000)
    await world.sendOrders()
    expect(world.there(id)).toHaveLength(1)
  })

  it('to the reading back is asked for again, and nothing is made', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind: 'drop-answer', method: 'GET', path: '/v2/order/\\d', times: 1 })
    await world.sendOrders()
    expect(world.queued(id)).toMatchObject({ state: 'retry', unknown: false })
    await world.sendAllOrders()
    expect(world.queued(id).state).toBe('sent')
    expect(tripletex.requests('POST', 'order')).toBe(1)
  })
  it('of an order that somebody moved and gave to another customer is found all the same', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind: 'drop-answer', ...CREATION, times: 1 })
    await world.sendOrders()
    const [there] = world.there(id)
    const other = tripletex
      .db()
      .customers.all()
      .find((each) => each.id !== there?.customer)
    await world.theyEdit(there?.id ?? 0, { customer: { id: other?.id }, orderDate: '2026-11-02' })
    await world.sendAllOrders()
    expect(world.there(id)).toHaveLength(1)
    expect(world.order(id).differences.map(({ field }) => field)).toEqual(['customer', 'orderDate'])
  })
})

describe('an order that cannot leave', () => {
  it('for a VAT code that the company may not use waits for a person, and leaves when it may', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.settings({ vatRegistered: false })
    await world.sendAllOrders()
    expect(world.queued(id)).toMatchObject({ state: 'blocked', code: 'vatRefused', unknown: false })
    await tripletex.settings({ vatRegistered: true })
    await world.sendOrders()
    expect(world.queued(id).state).toBe('blocked')
    retryOrders(world.test.services)
    await world.sendOrders()
    expect(world.there(id)).toHaveLength(1)
  })

  it('for a customer that is gone waits for a person, and holds no other order', async () => {
    const world = await orderWorld(tripletex)
    const blocked = world.finish({ customerTripletexId: 1 })
    const other = world.finish()
    await world.sendAllOrders()
    expect(world.queued(blocked)).toMatchObject({ state: 'blocked', code: 'orderPartGone' })
    expect(world.queued(other).state).toBe('sent')
  })

  it('while Tripletex is out of reach leaves afterwards', async () => {
    const world = await orderWorld(tripletex)
    const [first, second] = [world.finish(), world.finish()]
    await tripletex.fault({ kind: 'offline' })
    await world.sendOrders()
    expect(world.queued(first)).toMatchObject({ state: 'retry', code: 'offline', unknown: false })
    expect(world.queued(second)).toMatchObject({ state: 'pending' })
    expect(world.connectivity.online()).toBe(false)
    await tripletex.heal()
    await world.sendAllOrders()
    expect([world.there(first), world.there(second)].map(({ length }) => length)).toEqual([1, 1])
  })

  it('with a key that is refused waits for another one', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind: 'revoke-key', key: 'sim-admin' })
    await world.sendOrders()
    expect(world.gateway.state()).toBe('needsKey')
    expect(world.queued(id)).toMatchObject({ state: 'retry', code: 'keyMissing' })
    world.giveKey('sim-english')
    await world.sendAllOrders()
    expect(world.there(id)).toHaveLength(1)
  })

  it('while Tripletex asks for a pause waits for all of it', async () => {
    const world = await orderWorld(tripletex)
    const id = world.finish()
    await tripletex.fault({ kind: 'status', status: 429, retryAfter: 60, path: '/v2/order', times: 1 })
    const start = Date.parse(world.test.clock.now())
    await world.sendOrders()
    expect(world.orders().pausedUntil() - start).toBeGreaterThanOrEqual(59_000)
    world.giveKey('sim-admin')
    await world.sendAllOrders()
    expect(world.there(id)).toHaveLength(1)
  })

  it('after an error of the server is tried again, and found or made once', async () => {
    const world = await orderWorld(tripletex)
    const [lost, stored] = [world.finish(), world.finish()]
    await tripletex.fault({ kind: 'status', status: 500, ...CREATION, times: 1 })
    await tripletex.fault({ kind: 'status', status: 503, stored: true, ...CREATION, after: 1, times: 1 })
    await world.sendAllOrders()
    expect([world.there(lost), world.there(stored)].map(({ length }) => length)).toEqual([1, 1])
  })
})

it('amounts that no float holds are the same on both sides', async () => {
  const world = await orderWorld(tripletex)
  const id = world.finish({
    lines: [
      { description: 'a', quantityHundredths: 5, unitPriceOre: 10 },
      { description: 'b', quantityHundredths: 115, unitPriceOre: 100 },
      { description: 'c', quantityHundredths: 101, unitPriceOre: 50, discountBasisPoints: 100 },
      { description: 'd', quantityHundredths: -333, unitPriceOre: 33_335, discountBasisPoints: 3333 },
      { description: 'e', quantityHundredths: 100, unitPriceOre: -12_345, vat: VAT.none },
      { description: 'f', quantityHundredths: 9_999_999, unitPriceOre: 999_999_99, discountBasisPoints: 1 },
    ],
  })
  await world.sendOrders()
  expect(world.order(id).differences).toEqual([])
})
