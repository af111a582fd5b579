import { setProjectSync } from '@main/settings/transferSettings'
import { PulledKind } from '@shared/ipc/integration'
import { createSimulator } from '@simulator/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()

describe('a pull', () => {
  it('brings everything, with what is closed or inactive archived', async () => {
    const world = await queueWorld(tripletex)
    const { replica, syncState } = world.test.store
    const db = tripletex.db()
    const closed = db.projects.all().filter(({ isClosed }) => isClosed).length
    const offers = db.projects.all().filter(({ isOffer }) => isOffer).length
    expect(replica.counts('employees')).toEqual({ active: db.employees.size, archived: 0 })
    expect(replica.counts('customers')).toEqual({ active: db.customers.size - 2, archived: 2 })
    expect(replica.counts('products').archived).toBe(1)
    expect(replica.counts('vatTypes').active).toBeGreaterThan(3)
    expect(replica.counts('workTypes')).toEqual({ active: db.activities.size - 1, archived: 1 })
    expect(replica.counts('projects')).toEqual({
      active: db.projects.size - closed - offers,
      archived: closed,
    })
    expect(world.pulls).toEqual(PulledKind.options)
    for (const kind of PulledKind.options) {
      expect(syncState.get(kind)).toMatchObject({ passStartedAt: null, completedAt: world.test.clock.now() })
    }
    expect(world.test.store.projects.get(world.projectId('1002'))).toMatchObject({
      name: 'Acme anbud',
      customerName: 'Acme Norge AS',
      startDate: '2025-03-03',
    })
  })

  it('archives what is closed or gone, and takes it back when it is there again, under the same id', async () => {
    const world = await queueWorld(tripletex)
    const [closed, gone] = [world.projectId('1022'), world.projectId('1023')]
    const archived = () => [closed, gone].map((id) => world.test.store.projects.get(id)?.archivedAt !== null)
    const again = async () => {
      world.test.clock.advance(60_000)
      good(await world.pull())
    }
    const change = (isClosed: boolean) =>
      tripletex.edit({
        resource: 'project',
        action: 'update',
        id: tripletex.db().projectsByNumber.one('1022'),
        values: { isClosed },
      })
    await change(true)
    const goneId = tripletex.db().projectsByNumber.one('1023')
    const row = goneId === undefined ? undefined : tripletex.db().projects.get(goneId)
    await tripletex.edit({ resource: 'project', action: 'delete', id: goneId })
    await again()
    expect(archived()).toEqual([true, true])

    await change(false)
    if (row) tripletex.db().projects.load([row])
    await again()
    expect(archived()).toEqual([false, false])
  })

  it('leaves alone what was made here', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.save(450)
    const before = [world.test.entry(ids[0]), world.test.store.projects.get(world.test.project)]
    const audit = () => world.test.sqlite.prepare('select count(*) from audit_log').pluck().get()
    const logged = audit()
    world.test.clock.advance(60_000)
    good(await world.pull())
    expect([world.test.entry(ids[0]), world.test.store.projects.get(world.test.project)]).toEqual(before)
    expect(world.test.store.workTypes.get(world.test.work)?.archivedAt).toBeNull()
    expect(audit()).toBe(logged)
  })

  it('is not stopped by one kind that the key may not read', async () => {
    const world = await queueWorld(tripletex, { pulled: false })
    await tripletex.fault({ kind: 'status', status: 403, path: '/v2/product' })
    expect(await world.pull()).toMatchObject({ ok: false, error: { kind: 'forbidden' } })
    expect(world.pulls).toEqual(PulledKind.options.filter((kind) => kind !== 'products'))
  })

  it('brings no projects or work types while project sync is off', async () => {
    const world = await queueWorld(tripletex, { projectSync: false })
    expect(world.pulls).toEqual(['employees', 'customers', 'vatTypes', 'products'])
    expect(world.test.store.replica.counts('projects')).toEqual({ active: 0, archived: 0 })
    setProjectSync(world.test.store, true)
    good(await world.pull())
    expect(world.test.store.replica.counts('projects').active).toBeGreaterThan(20)
  })

  it('that is asked for while one runs is that one', async () => {
    const world = await queueWorld(tripletex, { pulled: false })
    const both = await Promise.all([world.pull(), world.pull()])
    expect(both.every(({ ok }) => ok)).toBe(true)
    expect(tripletex.requests('GET', 'employee')).toBe(1)
  })

  it.each(['employee', 'project'])('that breaks off at %s archives nothing', async (path) => {
    const world = await queueWorld(tripletex)
    const counts = () => PulledKind.options.map((kind) => world.test.store.replica.counts(kind))
    const before = counts()
    world.test.clock.advance(60_000)
    await tripletex.fault({ kind: 'offline', path: `/v2/${path}$`, times: 1 })
    expect(await world.pull()).toMatchObject({ error: { kind: 'network' } })
    expect(counts()).toEqual(before)
  })

  it('that broke off goes on where it stopped, also after a restart', async () => {
    const world = await queueWorld(tripletex)
    const active = world.test.store.replica.counts('customers').active
    world.test.clock.advance(60_000)
    await tripletex.fault({ kind: 'offline', path: '/v2/customer', after: 1, times: 1 })
    expect(await world.pull({ everything: true })).toMatchObject({ error: { kind: 'network' } })
    expect(world.test.store.replica.counts('customers').active).toBe(active)
    const asked = tripletex.requests('GET', 'customer')
    world.restart()
    world.test.clock.advance(60_000)
    good(await world.pull())
    expect(tripletex.requests('GET', 'customer') - asked).toBe(1)
    expect(world.test.store.replica.counts('customers')).toEqual({ active, archived: 2 })
  })
})

it('a large company comes page by page, and a pull that broke off in the middle is taken up at that page', async () => {
  const simulator = await createSimulator({ seed: 'large' })
  await simulator.listen(0)
  onTestFinished(() => simulator.close())
  const control = (body: object) =>
    fetch(`${simulator.origin}/__sim/faults`, { method: 'POST', body: JSON.stringify(body) })
  const large = { ...tripletex, url: () => simulator.url }
  await control({ kind: 'offline', path: '/v2/project$', after: 3, times: 1 })
  const world = await queueWorld(large, { pulled: false })
  expect(await world.pull()).toMatchObject({ error: { kind: 'network' } })
  const { nextFrom, completedAt } = world.test.store.syncState.get('projects')
  expect(completedAt).toBeNull()
  const pageSize = nextFrom / 3
  expect(pageSize).toBeGreaterThanOrEqual(100)
  expect(world.test.store.replica.counts('projects').active).toBeGreaterThan(0)
  expect(world.pulls).not.toContain('projects')

  good(await world.pull())
  const projects = simulator.world.db.projects.all().filter(({ isOffer }) => !isOffer)
  const { active, archived } = world.test.store.replica.counts('projects')
  expect(active + archived).toBe(projects.length)
  expect(archived).toBe(projects.filter(({ isClosed }) => isClosed).length)
  const pages = simulator.world.requests.list().find(({ path }) => path === '/v2/project')?.count
  const marks = Math.ceil(simulator.world.db.projects.size / 3000)
  expect(pages).toBe(Math.floor(simulator.world.db.projects.size / pageSize) + 2 + marks)
}, 60_000)
