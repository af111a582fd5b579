import { createProjectSearch } from '@main/projects/searchProjects'
import { companyRules, putCompanyRules } from '@main/settings/companyRules'
import { PulledKind } from '@shared/ipc/integration'
import { createSimulator } from '@simulator/server'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { good } from '../time/testServices'
import { queueWorld } from './queueWorld'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const HOUR = 60 * 60 * 1000

/** A workspace in step with Tripletex, an hour after its last pull. */
async function anHourLater() {
  const world = await queueWorld(tripletex)
  const again = async () => {
    world.test.clock.advance(HOUR)
    world.pulls.splice(0)
    good(await world.pull())
  }
  await again()
  return { ...world, again }
}

const projectId = (number: string) => tripletex.db().projectsByNumber.one(number)
const update = (resource: string, id: number | undefined, values: object) =>
  tripletex.edit({ resource, action: 'update', id, values })

describe('a pull an hour later', () => {
  it('writes nothing and tells nobody when nothing changed', async () => {
    const world = await anHourLater()
    const rows = () => world.test.sqlite.prepare('select * from projects order by id').all()
    const before = rows()
    await world.again()
    expect(world.pulls).toEqual([])
    expect(rows()).toEqual(before)
    for (const kind of PulledKind.options) {
      expect(world.test.store.syncState.get(kind).completedAt).toBe(world.test.clock.now())
    }
  })

  it('brings what is new, changed, closed and gone, each kind for itself', async () => {
    const world = await anHourLater()
    const [changed, closed, gone] = [
      world.projectId('1001'),
      world.projectId('1022'),
      world.projectId('1023'),
    ]
    await update('project', projectId('1001'), { name: 'Havila ny drift' })
    await update('project', projectId('1022'), { isClosed: true })
    await tripletex.edit({ resource: 'project', action: 'delete', id: projectId('1023') })
    const employee = tripletex.db().employees.all()[1]
    await update('employee', employee?.id, { lastName: 'Omdøpt' })
    await world.again()
    expect(world.pulls).toEqual(['employees', 'projects'])
    const { store, sqlite } = world.test
    expect(store.projects.get(changed)?.name).toBe('Havila ny drift')
    expect(store.projects.get(closed)?.archivedAt).not.toBeNull()
    expect(store.projects.get(gone)?.archivedAt).not.toBeNull()
    const named = sqlite
      .prepare<[number], string>('select last_name from employees where tripletex_id = ?')
      .pluck()
    expect(named.get(employee?.id ?? 0)).toBe('Omdøpt')
    await world.again()
    expect(world.pulls).toEqual([])
  })

  it('brings a customer’s new name to its projects and to the search', async () => {
    const world = await anHourLater()
    const search = createProjectSearch(world.test.store)
    const customer = tripletex
      .db()
      .customers.all()
      .find(({ name }) => name === 'Acme Norge AS')
    await update('customer', customer?.id, { name: 'Zenit Norge AS' })
    await world.again()
    expect(world.pulls).toEqual(['customers'])
    expect(world.test.store.projects.get(world.projectId('1002'))?.customerName).toBe('Zenit Norge AS')
    const found = search.search(world.test.person, 'zenit', world.test.clock.today(), 5)
    expect(found.map(({ number }) => number)).toContain('1002')
  })

  it('reads every row again a day later, and when somebody asks: what has no version of its own is found then', async () => {
    const world = await anHourLater()
    const participants = () =>
      world.test.sqlite
        .prepare<[string], number>('select count(*) from project_participants where project_id = ?')
        .pluck()
        .get(world.projectId('1001')) ?? 0
    const before = participants()
    const add = (employee: number) => {
      const db = tripletex.db()
      const project = projectId('1001') ?? 0
      const taken = new Set(
        db.participants.all().flatMap((row) => (row.project === project ? [row.employee] : [])),
      )
      const free = db.employees.all().filter(({ id }) => !taken.has(id))[employee]
      db.participants.insert((id) => ({
        id,
        version: 0,
        changes: [],
        project,
        employee: free?.id ?? 0,
        adminAccess: false,
      }))
    }
    add(0)
    await world.again()
    expect(participants()).toBe(before)
    good(await world.pull({ everything: true }))
    expect(participants()).toBe(before + 1)
    add(0)
    world.test.clock.advance(23 * HOUR)
    good(await world.pull())
    expect(participants()).toBe(before + 1)
    world.test.clock.advance(HOUR)
    good(await world.pull())
    expect(participants()).toBe(before + 2)
  })

  it('that breaks off keeps what it knew, and the next one finds the same changes', async () => {
    const world = await anHourLater()
    await update('project', projectId('1001'), { name: 'Havila ny drift' })
    await tripletex.edit({ resource: 'project', action: 'delete', id: projectId('1023') })
    const counts = world.test.store.replica.counts('projects')
    world.test.clock.advance(HOUR)
    await tripletex.fault({ kind: 'offline', path: '/v2/project$', after: 1, times: 1 })
    expect(await world.pull()).toMatchObject({ error: { kind: 'network' } })
    expect(world.test.store.replica.counts('projects')).toEqual(counts)
    world.restart()
    await world.again()
    expect(world.test.store.projects.get(world.projectId('1001'))?.name).toBe('Havila ny drift')
    expect(world.test.store.replica.counts('projects').active).toBe(counts.active - 1)
  })

  it('does not take a row for gone that a changed list left out while it was read', async () => {
    const real = globalThis.fetch
    let hidden: number | undefined
    let left = 0
    const spy = vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
      const response = await real(input, init)
      const url = new URL(input instanceof Request ? input.url : input)
      const isOfVersions =
        url.pathname.endsWith('/project') && url.searchParams.get('fields') === 'id,version'
      if (hidden === undefined || !isOfVersions || response.status !== 200) return response
      const body = await response.json()
      const values = body.values.filter(({ id }: { id: number }) => id !== hidden)
      left += body.values.length - values.length
      return Response.json({ ...body, values })
    })
    onTestFinished(() => spy.mockRestore())
    const world = await anHourLater()
    hidden = projectId('1002')
    await update('project', projectId('1001'), { name: 'Havila ny drift' })
    await world.again()
    expect(left).toBe(1)
    expect(world.test.store.projects.get(world.projectId('1001'))?.name).toBe('Havila ny drift')
    expect(world.test.store.projects.get(world.projectId('1002'))?.archivedAt).toBeNull()
  })

  it('reads everything where the machine’s clock was ahead when it last did', async () => {
    const world = await anHourLater()
    world.test.clock.advance(-30 * 24 * HOUR)
    const asked = tripletex.requests('GET', 'customer')
    const fullAt = world.test.store.syncState.get('customers').fullAt
    good(await world.pull())
    expect(tripletex.requests('GET', 'customer') - asked).toBe(2)
    expect(world.test.store.syncState.get('customers').fullAt).not.toBe(fullAt)
  })
})

describe('the company’s rules', () => {
  it('come with each pull', async () => {
    const world = await anHourLater()
    await tripletex.settings({
      requireCommentsOnRegisteredHoursAllProjects: true,
      onlyProjectMembersCanRegisterInfo: true,
      onlyProjectActivitiesTimesheetRegistration: true,
    })
    await world.again()
    expect(companyRules(world.test.store)).toEqual({
      commentRequired: true,
      participantsOnly: true,
      linkedWorkTypesOnly: true,
    })
  })

  it.each([403, 404])(
    'that are answered with %i stay as they were, and the pull is whole',
    async (status) => {
      const world = await anHourLater()
      const rules = { commentRequired: false, participantsOnly: true, linkedWorkTypesOnly: true }
      putCompanyRules(world.test.store, rules)
      await tripletex.settings({ requireCommentsOnRegisteredHoursAllProjects: true })
      await tripletex.fault({ kind: 'status', status, path: '/v2/project/settings' })
      await world.again()
      expect(companyRules(world.test.store)).toEqual({ ...rules, commentRequired: true })
    },
  )
})

it('a company with more projects than Tripletex gives out in one list comes whole, part by part', async () => {
  const simulator = await createSimulator({ seed: 'large' })
  await simulator.listen(0)
  onTestFinished(() => simulator.close())
  const { db } = simulator.world
  const [last] = db.projects.all().slice(-1)
  if (!last) throw new Error('no projects')
  for (let at = 0; at < 3; at++)
    db.projects.insert((id) => ({ ...last, id, number: `9${at}`, isClosed: false }))
  expect(db.projects.size).toBeGreaterThan(10_000)
  const world = await queueWorld({ ...tripletex, url: () => simulator.url })
  const counts = () => world.test.store.replica.counts('projects')
  expect(counts().active + counts().archived).toBe(db.projects.size)
  expect(world.test.store.syncState.get('projects').known.windows).toEqual([
    'isClosed=false',
    'isClosed=true',
  ])

  const open = db.projects.all().find(({ isClosed }) => !isClosed)
  const before = counts()
  const edit = (action: string, id: number | undefined, values: object) =>
    fetch(`${simulator.origin}/__sim/edit`, {
      method: 'POST',
      body: JSON.stringify({ resource: 'project', action, id, values }),
    })
  expect((await edit('update', open?.id, { isClosed: true })).ok).toBe(true)
  world.test.clock.advance(HOUR)
  world.pulls.splice(0)
  good(await world.pull())
  expect(counts()).toEqual({ active: before.active - 1, archived: before.archived + 1 })
  expect(world.pulls).toEqual(['projects'])
}, 120_000)
