import { updateSelf } from '@main/people/people'
import { chooseTransfer } from '@main/settings/transferChoice'
import { resolveConflict } from '@main/sync/outbox/conflicts'
import { retryAll } from '@main/sync/outbox/retry'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const KEY = '1 1001 Utvikling 2026-11-24'

describe('hours of somebody else on the key', () => {
  const theirs = async (hours: number) => {
    const world = await queueWorld(tripletex)
    await tripletex.theyWrite(hours)
    return world
  }

  it('block, and are replaced on a person’s word only', async () => {
    const world = await theirs(3)
    world.submit(450)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 3 })
    retryAll(world.test.services)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 3`])

    const [item] = world.open()
    if (item) resolveConflict(world.test.services, item.id, 'useBusy')
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
    expect(tripletex.requests('POST', 'timesheet/entry')).toBe(0)
  })

  it('are replaced only as they were shown, by the total that was shown', async () => {
    const world = await theirs(7.5)
    const first = world.submit(450)
    await world.sendAll()
    const second = world.submit(30)
    await world.sendAll()
    const agree = () => {
      const [item] = world.open()
      if (item) resolveConflict(world.test.services, item.id, 'useBusy')
    }
    agree()
    world.withdraw([...first, ...second])
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])

    world.submit(480)
    await world.sendAll()
    agree()
    await tripletex.theyDelete(tripletex.entry().id)
    await tripletex.theyWrite(2)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 2 })
    expect(tripletex.hours()).toEqual([`${KEY} 2`])
  })

  it('that are as many need nothing, and stay theirs', async () => {
    const world = await theirs(7.5)
    const ids = world.submit(450)
    await world.sendAll()
    expect(world.open()).toEqual([])
    expect(world.test.week().days[1]?.entries[0]?.transfer).toBe('sent')
    world.change(ids, 480)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'foreignHours', hours: 7.5 })
    world.withdraw(ids)
    await world.sendAll()
    expect(world.open()).toEqual([])
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('do not become Busy’s own by being as many as Tripletex refused to take from it', async () => {
    const world = await queueWorld(tripletex)
    const id = tripletex.db().projectsByNumber.one('1001')
    const close = (isClosed: boolean) =>
      tripletex.edit({ resource: 'project', action: 'update', id, values: { isClosed } })
    await close(true)
    const ids = world.submit(450)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'refused' })
    await close(false)
    await tripletex.theyWrite(7.5)
    world.withdraw(ids)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('do not become Busy’s own when nothing is to be transferred any more', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await tripletex.fault({ kind: 'offline', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    await tripletex.theyWrite(3)
    chooseTransfer(world.test.services, 'never', null)
    await world.sendAll()
    expect(world.open()).toEqual([])
    chooseTransfer(world.test.services, 'onSubmission', null)
    await world.sendAll()
    expect(world.item()).toMatchObject({ code: 'foreignHours', hours: 3 })
    world.withdraw(ids)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 3`])
  })
})

describe('our entry that somebody', () => {
  const sent = async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(450)
    await world.send()
    return { world, ids, id: tripletex.entry().id }
  }
  const edit = (id: number, values: object) =>
    tripletex.edit({ resource: 'timesheetEntry', action: 'update', id, values })

  it('deleted is made again with the next change', async () => {
    const { world, ids, id } = await sent()
    await tripletex.theyDelete(id)
    world.change(ids, 480)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
  })

  it('deleted needs nothing more when there are no hours', async () => {
    const { world, ids, id } = await sent()
    await tripletex.theyDelete(id)
    world.withdraw(ids)
    await world.sendAll()
    expect(world.open()).toEqual([])
    expect(tripletex.hours()).toEqual([])
  })

  it.each([
    ['another day', { date: '2026-11-25' }],
    ['another project', { project: { id: 4_400_003 } }],
  ])('moved to %s is taken away there: its hours do not stand twice', async (_where, values) => {
    const { world, ids, id } = await sent()
    await edit(id, values)
    world.change(ids, 480)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
    await edit(tripletex.entry().id, values)
    world.withdraw(ids)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([])
  })

  it('moved among many is taken away there too', async () => {
    const { world, ids, id } = await sent()
    await edit(id, { date: '2026-11-25' })
    world.change(ids, 480)
    world.submit(60, { day: LocalDay.parse('2026-11-23') })
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-23 1', `${KEY} 8`])
  })

  it('moved and locked holds the key back until it is unlocked', async () => {
    const { world, ids, id } = await sent()
    await edit(id, { date: '2026-11-25', locked: true })
    world.change(ids, 480)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'locked', hours: null })
    await edit(id, { locked: false })
    retryAll(world.test.services)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
  })

  it.each(['GET', 'DELETE'])(
    'moved is taken away once, whatever becomes of the answer to the %s',
    async (method) => {
      const { world, ids, id } = await sent()
      await edit(id, { date: '2026-11-25' })
      world.change(ids, 480)
      await tripletex.fault({ kind: 'drop-answer', method, path: '/v2/timesheet/entry/', times: 1 })
      await world.send()
      world.restart()
      await world.sendAll()
      expect(tripletex.hours()).toEqual([`${KEY} 8`])
    },
  )

  it('changed is overwritten by the next change here', async () => {
    const { world, ids, id } = await sent()
    await edit(id, { hours: 2 })
    world.change(ids, 480)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
  })

  it('locked blocks until it is unlocked', async () => {
    const { world, ids, id } = await sent()
    await edit(id, { locked: true })
    world.change(ids, 480)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'locked' })
    await edit(id, { locked: false })
    retryAll(world.test.services)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
  })

  it('changed between our read and our write is read again', async () => {
    const { world, ids, id } = await sent()
    await tripletex.fault({ kind: 'latency', ms: 150, method: 'PUT', times: 1 })
    world.change(ids, 480)
    const sending = world.send()
    await expect.poll(() => tripletex.requests('PUT', 'timesheet/entry')).toBe(1)
    await edit(id, { hours: 2 })
    await sending
    expect(world.item()).toMatchObject({ state: 'retry', code: 'revision' })
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 8`])
  })
})

describe('an employee number that is mended after hours left', () => {
  it('takes the hours along, and leaves none with the other employee', async () => {
    const world = await queueWorld(tripletex)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '2' }))
    world.submit(450)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`2 1001 Utvikling 2026-11-24 7.5`])
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '1' }))
    await tripletex.fault({ kind: 'drop-answer', method: 'DELETE', path: '/v2/timesheet/entry', times: 1 })
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('takes along what left without an answer', async () => {
    const world = await queueWorld(tripletex)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '2' }))
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    world.submit(450)
    await world.send()
    expect(tripletex.hours()).toEqual([`2 1001 Utvikling 2026-11-24 7.5`])
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '1' }))
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('takes along what is on its way', async () => {
    const world = await queueWorld(tripletex)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '2' }))
    await tripletex.fault({ kind: 'latency', ms: 150, path: '/v2/timesheet/entry' })
    world.submit(450)
    const sent = world.send()
    await expect.poll(() => tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '1' }))
    await sent
    await tripletex.heal()
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('takes along, once hours are transferred again, what left without an answer before they were not', async () => {
    const world = await queueWorld(tripletex)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '2' }))
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    world.submit(450)
    await world.send()
    chooseTransfer(world.test.services, 'never', null)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '1' }))
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`2 1001 Utvikling 2026-11-24 7.5`])
    chooseTransfer(world.test.services, 'onSubmission', null)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('leaves none behind, nor takes any away, when the old number comes back before the answer', async () => {
    const world = await queueWorld(tripletex)
    const call = (employeeNumber: string) =>
      good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber }))
    call('2')
    world.submit(450)
    await world.sendAll()
    call('1')
    await tripletex.fault({ kind: 'drop-answer', method: 'DELETE', path: '/v2/timesheet/entry', times: 1 })
    await world.send()
    expect(tripletex.hours()).toEqual([])
    call('2')
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['2 1001 Utvikling 2026-11-24 7.5'])
  })

  it('does not touch what the other employee registered since', async () => {
    const world = await queueWorld(tripletex)
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '2' }))
    world.submit(450)
    await world.sendAll()
    await tripletex.theyDelete(tripletex.entry().id)
    await tripletex.theyWrite(4, '2')
    good(updateSelf(world.test.services, { name: 'Kari', email: '', employeeNumber: '1' }))
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`, '2 1001 Utvikling 2026-11-24 4'])
  })
})
