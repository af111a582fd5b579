import { chooseTransfer } from '@main/settings/transferChoice'
import { readHours } from '@main/sync/reconciliation/readHours'
import { reconciliationView } from '@main/sync/reconciliation/reconciliationView'
import { sendAgain } from '@main/sync/reconciliation/sendAgain'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const period = { from: LocalDay.parse('2026-11-23'), to: LocalDay.parse('2026-11-29') }

async function reconciled() {
  const world = await queueWorld(tripletex)
  const { person, services, store } = world.test
  const view = () => reconciliationView(store, world.gateway.state() !== 'none', person, period)
  return {
    world,
    view,
    async read() {
      const client = world.gateway.client()
      if (!client) expect.fail('not connected')
      world.test.clock.advance(1000)
      return readHours(services, client, { personId: person.id, ...period }, { priority: 'push' })
    },
    rows: () =>
      view().rows.map(({ day, projectNumber, workTypeName, state, difference }) => [
        `${day} ${projectNumber ?? '-'} ${workTypeName}`,
        state,
        difference,
      ]),
    sendAgain(): void {
      const key = view().rows.find(({ canSendAgain }) => canSendAgain)?.key
      if (!key) expect.fail('nothing can be sent again')
      sendAgain(services, key)
    },
    log: () => view().rows.flatMap(({ key }) => (key ? store.transferLog.ofKey(key) : [])),
  }
}
const KEY = '2026-11-24 1001 Utvikling'

it('hours that were sent agree, those that wait do not pretend to, and logged ones are not sent', async () => {
  const { world, rows, view, read } = await reconciled()
  world.submit(450)
  await world.send()
  world.submit(60, { number: '-', name: 'Administrasjon' })
  world.save(30, { day: LocalDay.parse('2026-11-25') })
  expect(rows()).toEqual([
    ['2026-11-24 - Administrasjon', 'waiting', null],
    [KEY, 'agrees', 0],
    ['2026-11-25 1001 Utvikling', 'notSent', null],
  ])
  expect(view().readAt).toBeNull()
  good(await read())
  expect(view()).toMatchObject({ readAt: world.test.clock.now(), readable: 'yes' })
  expect(view().rows[1]).toMatchObject({
    busyMinutes: 450,
    desiredMinutes: 450,
    sentMinutes: 450,
    tripletexHours: 7.5,
  })
})

describe('what somebody did in Tripletex', () => {
  it('is seen after reading, and sent again on a person’s word', async () => {
    const { world, rows, read, sendAgain: again, log } = await reconciled()
    world.submit(450)
    await world.send()
    const { id } = tripletex.entry()
    await tripletex.edit({ resource: 'timesheetEntry', action: 'update', id, values: { hours: 3 } })
    expect(rows()).toEqual([[KEY, 'agrees', 0]])
    good(await read())
    expect(rows()).toEqual([[KEY, 'differs', -4.5]])
    await world.send()
    expect(tripletex.entry().hours).toBe(3)

    again()
    expect(rows()).toEqual([[KEY, 'waiting', -4.5]])
    await world.send()
    expect(tripletex.entry().hours).toBe(7.5)
    expect(rows()).toEqual([[KEY, 'agrees', 0]])
    expect(log()[0]).toMatchObject({ event: 'overwroteChange', minutes: 450, theirs: 3 })
  })

  it('to the point of deleting is mended too', async () => {
    const { world, rows, read, sendAgain: again, log } = await reconciled()
    world.submit(450)
    await world.send()
    await tripletex.theyDelete(tripletex.entry().id)
    good(await read())
    expect(rows()).toEqual([[KEY, 'differs', -7.5]])
    again()
    await world.send()
    expect(rows()).toEqual([[KEY, 'agrees', 0]])
    expect(log()[0]).toMatchObject({ event: 'sentAnew' })
  })

  it('beside Busy is shown, and not touched', async () => {
    const { world, rows, read } = await reconciled()
    await tripletex.theyWrite(2)
    good(await read())
    expect(rows()).toEqual([[KEY, 'onlyTripletex', 2]])
    world.save(60)
    expect(rows()).toEqual([[KEY, 'notSent', 2]])
  })
})

it('a clock that was ahead when hours were sent does not hide what was changed since', async () => {
  const { world, rows, read } = await reconciled()
  const DAYS_90 = 90 * 24 * 60 * 60_000
  world.submit(450)
  world.test.clock.advance(DAYS_90)
  await world.send()
  world.test.clock.advance(-DAYS_90)
  await tripletex.edit({
    resource: 'timesheetEntry',
    action: 'update',
    id: tripletex.entry().id,
    values: { hours: 3 },
  })
  good(await read())
  expect(rows()).toEqual([[KEY, 'differs', -4.5]])
})

it('what was read stays to be seen without a network, with its age', async () => {
  const { world, view, read, rows } = await reconciled()
  world.submit(450)
  await world.send()
  good(await read())
  const readAt = world.test.clock.now()
  await tripletex.fault({ kind: 'offline' })
  world.test.clock.advance(3 * 24 * 60 * 60_000)
  expect((await read()).ok).toBe(false)
  expect(view().readAt).toBe(readAt)
  expect(rows()).toEqual([[KEY, 'agrees', 0]])
})

it('a reading that began before hours were sent does not take them for missing', async () => {
  const { world, read, rows } = await reconciled()
  await tripletex.fault({ kind: 'latency', ms: 0, path: '/v2/timesheet/entry' })
  world.submit(450)
  await tripletex.fault({ kind: 'latency', ms: 300, method: 'GET', path: '/v2/timesheet/entry', times: 1 })
  const reading = read()
  await expect.poll(() => tripletex.requests('GET', 'timesheet/entry')).toBe(1)
  await world.send()
  expect(tripletex.entry().hours).toBe(7.5)
  good(await reading)
  expect(rows()).toEqual([[KEY, 'agrees', 0]])
})

it('nothing can be sent again under «Ikke overfør»', async () => {
  const { world, view, read } = await reconciled()
  world.submit(450)
  await world.send()
  chooseTransfer(world.test.services, 'never', null)
  await tripletex.theyDelete(tripletex.entry().id)
  good(await read())
  expect(view().rows).toMatchObject([{ state: 'differs', canSendAgain: false }])
})
