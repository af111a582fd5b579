import { addDays, LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const FIRST = LocalDay.parse('2026-11-02')
const days = (count: number) => Array.from({ length: count }, (_, index) => addDays(FIRST, index))

type World = Awaited<ReturnType<typeof queueWorld>>

function submitDays(world: World, count: number, given: Parameters<World['submit']>[1] = {}) {
  return days(count).map((day) => world.submit(60, { ...given, day }))
}
const lists = (method: string) => tripletex.requests(method, 'timesheet/entry/list')
const calls = () =>
  ['GET', 'POST', 'PUT', 'DELETE'].map((method) => tripletex.requests(method, 'timesheet/entry'))

it('many keys leave with one read and one write of each kind', async () => {
  const world = await queueWorld(tripletex)
  const ids = submitDays(world, 20)
  await world.send()
  expect(tripletex.hours()).toHaveLength(20)
  expect(calls()).toEqual([1, 1, 0, 0])

  for (const each of ids.slice(0, 5)) world.change(each, 90)
  for (const each of ids.slice(5, 7)) world.withdraw(each)
  submitDays(world, 3, { number: '-', name: 'Administrasjon' })
  await world.send()
  expect(calls()).toEqual([2, 2, 1, 2])
  expect(tripletex.hours().filter((each) => each.endsWith(' 1.5'))).toHaveLength(5)
  expect(tripletex.hours()).toHaveLength(21)
  expect(world.open()).toEqual([])
})

describe('a list that is refused for one of its items', () => {
  it('takes no good one down, and asks about the bad one alone', async () => {
    const world = await queueWorld(tripletex)
    const closed = tripletex.db().projectsByNumber.one('1022')
    submitDays(world, 16)
    world.submit(60, { number: '1022', day: FIRST })
    await tripletex.edit({ resource: 'project', action: 'update', id: closed, values: { isClosed: true } })
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(16)
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'refused' })
    expect(lists('POST') + tripletex.requests('POST', 'timesheet/entry')).toBeLessThan(24)
  })

  it('because somebody changed an entry in between, is read again', async () => {
    const world = await queueWorld(tripletex)
    const ids = submitDays(world, 6)
    await world.send()
    for (const each of ids) world.change(each, 90)
    await tripletex.fault({ kind: 'latency', ms: 150, method: 'PUT', times: 1 })
    const sending = world.send()
    await expect.poll(() => lists('PUT')).toBe(1)
    const [row] = tripletex
      .db()
      .timesheetEntries.all()
      .filter(({ date }) => date === FIRST)
    await tripletex.edit({ resource: 'timesheetEntry', action: 'update', id: row?.id, values: { hours: 2 } })
    await sending
    await world.sendAll()
    expect(tripletex.hours().every((each) => each.endsWith(' 1.5'))).toBe(true)
    expect(world.open()).toEqual([])
  })
})

it('lists that are not allowed at all are replaced by single calls', async () => {
  const world = await queueWorld(tripletex)
  submitDays(world, 10)
  await tripletex.fault({ kind: 'status', status: 403, path: '/v2/timesheet/entry/list' })
  await world.sendAll()
  expect(tripletex.hours()).toHaveLength(10)
  expect(lists('POST')).toBe(1)
})

describe('a list without an answer', () => {
  it.each(['drop-answer', 'truncate'])('is settled by reading (%s)', async (kind) => {
    const world = await queueWorld(tripletex)
    const ids = submitDays(world, 12)
    await tripletex.fault({ kind, method: 'POST', path: '/v2/timesheet/entry/list', times: 1 })
    await world.send()
    expect(world.open().map(({ reason }) => reason?.code)).toEqual(Array(12).fill('answerUnknown'))
    for (const each of ids.slice(0, 4)) world.change(each, 90)
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(12)
    expect(tripletex.hours().filter((each) => each.endsWith(' 1.5'))).toHaveLength(4)
    expect(lists('POST')).toBe(1)
    expect(world.open()).toEqual([])
  })

  it('because the program ended is settled by reading', async () => {
    const world = await queueWorld(tripletex)
    submitDays(world, 12)
    await tripletex.fault({ kind: 'latency', ms: 200, method: 'POST', times: 1 })
    void world.send()
    await expect.poll(() => lists('POST')).toBe(1)
    world.restart()
    await expect.poll(() => tripletex.hours().length).toBe(12)
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(12)
    expect(lists('POST')).toBe(1)
  })

  it('is not sent to a network that is gone once more for every item', async () => {
    const world = await queueWorld(tripletex)
    submitDays(world, 12)
    await tripletex.fault({ kind: 'offline', method: 'POST' })
    await world.send()
    expect(tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    expect(world.connectivity.online()).toBe(false)
    await tripletex.heal()
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(12)
  })
})

it('a change while the list is on its way leaves right after it', async () => {
  const world = await queueWorld(tripletex)
  const [first = [], second = []] = submitDays(world, 8)
  await tripletex.fault({ kind: 'latency', ms: 200, method: 'POST', times: 1 })
  const sending = world.send()
  await expect.poll(() => lists('POST')).toBe(1)
  world.change(first, 90)
  world.withdraw(second)
  await sending
  await world.sendAll()
  expect(tripletex.hours()).toHaveLength(7)
  expect(tripletex.hours()[0]).toBe('1 1001 Utvikling 2026-11-02 1.5')
})

describe('a day of more than 24 hours', () => {
  it('is held back, and leaves when it is mended', async () => {
    const world = await queueWorld(tripletex)
    world.submit(1000)
    const much = world.save(600, { number: '-', name: 'Administrasjon' })
    world.submitAnyhow(much)
    world.submit(60, { day: FIRST })
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-02 1'])
    expect(world.open().map(({ reason }) => [reason?.code, reason?.hours])).toEqual([
      ['tooManyHours', 26.67],
      ['tooManyHours', 26.67],
    ])
    world.change(much, 400)
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(3)
    expect(world.open()).toEqual([])
  })

  it('may always be lowered', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(1000)
    await world.send()
    world.submitAnyhow(world.save(600, { number: '-', name: 'Administrasjon' }))
    world.change(ids, 900, world.submitAnyhow)
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 15'])
  })
})
