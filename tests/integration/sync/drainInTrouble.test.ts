import { updateSelf } from '@main/people/people'
import { retryAll, retryWithNewKey } from '@main/sync/outbox/retry'
import { submitEntries } from '@main/time/submitEntries'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const KEY = '1 1001 Utvikling 2026-11-24'

describe('Tripletex that', () => {
  it('is out of reach is not asked item by item, and everything leaves afterwards', async () => {
    const world = await queueWorld(tripletex)
    for (const day of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23']) {
      world.submit(60, { day: LocalDay.parse(day) })
    }
    await tripletex.fault({ kind: 'offline' })
    const before = tripletex.requests('GET', 'timesheet/entry')
    await world.send()
    expect(tripletex.requests('GET', 'timesheet/entry') - before).toBeLessThanOrEqual(4)
    expect(world.connectivity.online()).toBe(false)
    await tripletex.heal()
    await world.send()
    expect(tripletex.hours()).toHaveLength(6)
    expect(world.connectivity.online()).toBe(true)
  })

  it('stumbles with 500 is tried again later, others meanwhile', async () => {
    const world = await queueWorld(tripletex)
    await tripletex.fault({
      kind: 'status',
      status: 500,
      method: 'POST',
      path: '/v2/timesheet/entry',
      times: 1,
    })
    world.submit(450)
    await world.send()
    expect(world.item()).toMatchObject({ state: 'retry', code: 'serverError' })
    world.submit(60, { number: '-', name: 'Administrasjon' })
    await world.send()
    expect(tripletex.hours()).toEqual(['1 - Administrasjon 2026-11-24 1'])
    await world.sendAll()
    expect(tripletex.hours()).toContain(`${KEY} 7.5`)
  })

  it.each([{ retryAfter: 60 }, {}])('asks for a pause (%j) gets it, for all items', async (wait) => {
    const world = await queueWorld(tripletex)
    await tripletex.fault({ kind: 'status', status: 429, path: '/v2/timesheet/entry', times: 1, ...wait })
    world.submit(450)
    world.submit(60, { number: '-', name: 'Administrasjon' })
    const start = Date.parse(world.test.clock.now())
    await world.send()
    expect(world.open().map(({ state }) => state)).not.toContain('blocked')
    const paused = world.drain().pausedUntil() - start
    expect(paused).toBeGreaterThanOrEqual(1000)
    if ('retryAfter' in wait) expect(paused).toBeGreaterThanOrEqual(59_000)
    const asked = tripletex.requests('GET', 'timesheet/entry')
    const tries = world.open().map(({ attempts }) => attempts)
    await world.send()
    expect(tripletex.requests('GET', 'timesheet/entry')).toBe(asked)
    expect(world.open().map(({ attempts }) => attempts)).toEqual(tries)
    // A new client, whose gate has not been told to wait in real time.
    world.giveKey('sim-admin')
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(2)
  })

  it('ended the session is asked for a new one, unseen', async () => {
    const world = await queueWorld(tripletex)
    world.submit(450)
    await tripletex.fault({ kind: 'expire-sessions' })
    await world.send()
    expect(world.open()).toEqual([])
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('refuses the key makes everything wait, until there is a new one', async () => {
    const world = await queueWorld(tripletex)
    await tripletex.fault({ kind: 'revoke-key', key: 'sim-admin' })
    world.submit(450)
    world.submit(60, { number: '-', name: 'Administrasjon' })
    await world.send()
    expect(world.gateway.state()).toBe('needsKey')
    expect(world.test.store.outbox.counts()).toEqual({ waiting: 2, needsYou: 0 })
    await world.send()
    world.giveKey('sim-english')
    await world.send()
    expect(tripletex.hours()).toHaveLength(2)
  })
})

it('what a key had no right to leaves when one with the right is given', async () => {
  const world = await queueWorld(tripletex, { key: 'sim-consultant' })
  world.submit(450)
  await world.sendAll()
  expect(world.item()).toMatchObject({ state: 'blocked', code: 'forbidden' })
  world.giveKey('sim-admin')
  retryWithNewKey(world.test.services)
  await world.sendAll()
  expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 7.5'])
})

describe('one item that cannot leave', () => {
  it('never holds the others, and leaves when its cause is gone', async () => {
    const world = await queueWorld(tripletex)
    const closed = tripletex.db().projectsByNumber.one('1022')
    await tripletex.edit({ resource: 'project', action: 'update', id: closed, values: { isClosed: true } })
    world.submit(60, { number: '1022' })
    world.submit(450)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'refused' })
    expect(world.item().message).not.toBe('')
    await tripletex.edit({ resource: 'project', action: 'update', id: closed, values: { isClosed: false } })
    retryAll(world.test.services)
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(2)
  })

  it('because its project is gone in Tripletex asks a person, and is not tried for ever', async () => {
    const world = await queueWorld(tripletex)
    const gone = tripletex.db().projectsByNumber.one('1022')
    await tripletex.edit({ resource: 'project', action: 'delete', id: gone })
    const ids = world.submit(60, { number: '1022' })
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'refused' })
    world.withdraw(ids)
    await world.sendAll()
    expect(world.open()).toEqual([])
  })

  it.each([
    ['employeeNumberMissing', ''],
    ['employeeUnknown', '999'],
  ])('%s: is mended by the right number', async (code, employeeNumber) => {
    const world = await queueWorld(tripletex)
    const person = { name: 'Kari', email: '', employeeNumber }
    good(updateSelf(world.test.services, person))
    world.submit(450)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code })
    expect(tripletex.requests('GET', 'timesheet/entry')).toBe(0)
    good(updateSelf(world.test.services, { ...person, employeeNumber: '1' }))
    retryAll(world.test.services)
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 7.5`])
  })

  it('because its project or work type exists here only is mended by moving the hours', async () => {
    const world = await queueWorld(tripletex)
    const { test } = world
    const onProject = test.save({ projectId: test.project, workTypeId: world.workTypeId('Utvikling', null) })
    const work = test.save({ projectId: null, workTypeId: test.work })
    good(submitEntries(test.services, test.person, [...onProject, ...work]))
    await world.sendAll()
    expect(
      world
        .open()
        .map(({ state, reason }) => [state, reason?.code])
        .sort(),
    ).toEqual([
      ['blocked', 'projectUnknown'],
      ['blocked', 'workTypeUnknown'],
    ])
    world.withdraw([...onProject, ...work])
    expect(world.open()).toEqual([])
    const [id] = onProject
    world.save(60, id ? { id } : {})
    good(submitEntries(test.services, test.person, onProject))
    await world.sendAll()
    expect(tripletex.hours()).toEqual([`${KEY} 1`])
  })

  it('for a person who may not register hours carries Tripletex’s words', async () => {
    const world = await queueWorld(tripletex)
    good(updateSelf(world.test.services, { name: 'Berit', email: '', employeeNumber: '14' }))
    world.submit(450)
    await world.sendAll()
    expect(world.item()).toMatchObject({ state: 'blocked', code: 'employeeMayNotRegister' })
    expect(world.item().message).toContain('ikke aktivert')
  })
})
