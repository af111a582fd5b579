import {
  type CheckedCredential,
  type CredentialProblem,
  checkCredential,
} from '@main/tripletex/checkCredential'
import { createTripletexClient, type TripletexClient } from '@main/tripletex/client'
import { credentialFromKey } from '@main/tripletex/credential'
import { allRows } from '@main/tripletex/page'
import type { TimesheetKey } from '@main/tripletex/resources/timesheetEntries'
import type { Result } from '@shared/result'
import { createSimulator, type Simulator } from '@simulator/server'
import { Temporal } from 'temporal-polyfill'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

let simulator: Simulator
beforeAll(async () => {
  simulator = await createSimulator({ seed: 'small' })
  await simulator.listen(0)
})
afterAll(() => simulator.close())

const log: string[] = []
const write = (message: string, facts?: object) => void log.push(JSON.stringify({ message, ...facts }))
const deps = () => ({
  baseUrl: simulator.url,
  fetch: globalThis.fetch,
  now: Temporal.Now.instant,
  logger: { info: write, warn: write },
  timeoutMilliseconds: 2000,
})

function clientFor(key: string, consumerToken = 'sim-consumer'): TripletexClient {
  return createTripletexClient({ ...deps(), credential: async () => credentialFromKey(key, consumerToken) })
}

async function control(method: string, path: string, body?: unknown) {
  const response = await fetch(`${simulator.origin}/__sim/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  expect(response.ok).toBe(true)
  return response.status === 204 ? undefined : response.json()
}
const fault = (body: object) => control('POST', 'faults', body)

afterEach(async () => {
  await control('DELETE', 'faults')
})

function good<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('registers', () => {
  const client = () => clientFor('sim-admin')

  it('come whole, however small the pages', async () => {
    const employees = good(await allRows(client().employees.pages(5)))
    expect(employees).toHaveLength(simulator.world.db.employees.size)
    expect(employees.find(({ lastName }) => lastName === 'Ålesund')).toMatchObject({ employeeNumber: '5' })
    expect(employees.find(({ lastName }) => lastName === 'Myhre')?.allowInformationRegistration).toBe(false)
    expect(employees.find(({ lastName }) => lastName === 'Dahl')?.employeeNumber).toBeNull()

    const customers = good(await allRows(client().customers.pages(7)))
    expect(customers).toHaveLength(simulator.world.db.customers.size)
    expect(customers.filter(({ isInactive }) => isInactive).map(({ name }) => name)).toEqual([
      'Vågå Tømrerservice AS',
      'Gamle Høvik Verk AS',
    ])

    const products = good(await allRows(client().products.pages(10)))
    expect(products).toHaveLength(simulator.world.db.products.size)
    expect(products.find(({ number }) => number === '120')).toMatchObject({
      name: 'Kjøregodtgjørelse, km',
      priceExcludingVatCurrency: 5.3,
      vatTypeId: 3,
    })

    const activities = good(await allRows(client().activities.pages(3)))
    expect(activities).toHaveLength(simulator.world.db.activities.size)
    expect(activities.find(({ name }) => name === 'Telefonstøtte')?.isDisabled).toBe(true)

    const vatTypes = good(await client().vatTypes.page({ from: 0, count: 100 }))
    expect(vatTypes.values.find(({ id }) => id === 3)?.percentage).toBe(25)
  })

  it('hold projects with their people and activities', async () => {
    const projects = good(await allRows(client().projects.pages(4)))
    const offers = simulator.world.db.projects.all().filter(({ isOffer }) => isOffer)
    expect(offers).not.toEqual([])
    expect(projects).toHaveLength(simulator.world.db.projects.size - offers.length)
    const bid = projects.find(({ number }) => number === '1002')
    expect(bid).toMatchObject({ name: 'Acme anbud', startDate: '2025-03-03', endDate: null, isClosed: false })
    expect(bid?.customerId).toEqual(expect.any(Number))
    expect(bid?.participantEmployeeIds).toContain(bid?.projectManagerId)
    const names = new Map(
      good(await allRows(client().activities.pages(100))).map(({ id, name }) => [id, name]),
    )
    expect(bid?.projectActivities.map(({ activityId }) => names.get(activityId))).toContain('Anbudsskriving')
    expect(projects.some(({ isClosed }) => isClosed)).toBe(true)
  })

  it('tell what a person may book on a day, also where there are hours already', async () => {
    const { employee } = good(await client().whoAmI())
    const day = '2026-01-12'
    const projects = good(await client().projects.forTimesheet({ employeeId: employee.id, day }))
    const drift = projects.find(({ number }) => number === '1001')
    expect(drift?.name).toBe('Havila drift')
    const bookable = { projectId: drift?.id ?? 0, employeeId: employee.id, day }
    const activities = good(await client().activities.forTimesheet(bookable))
    expect(activities.map(({ name }) => name)).toContain('Konsulentarbeid')
    const internal = good(await client().activities.forTimesheet({ ...bookable, projectId: null }))
    expect(internal.map(({ name }) => name)).toContain('Ferie')
    expect(internal.every(({ isProjectActivity }) => !isProjectActivity)).toBe(true)
  })

  it('include the settings of the timesheet', async () => {
    expect(good(await client().timesheetSettings.get())).toMatchObject({
      requireCommentsOnRegisteredHoursAllProjects: expect.any(Boolean),
    })
  })
})

describe('timesheet entries', () => {
  const client = clientFor.bind(undefined, 'sim-admin')
  let onProject: TimesheetKey & { projectId: number }
  let internal: TimesheetKey

  beforeEach(async () => {
    await control('POST', 'reset')
    const { employee } = good(await client().whoAmI())
    const projects = good(await allRows(client().projects.pages(100)))
    const activities = good(await allRows(client().activities.pages(100)))
    const idOf = (name: string) => activities.find((each) => each.name === name)?.id ?? 0
    onProject = {
      employeeId: employee.id,
      projectId: projects.find(({ number }) => number === '1001')?.id ?? 0,
      activityId: idOf('Utvikling'),
      day: '2026-11-23',
    }
    internal = { ...onProject, projectId: null, activityId: idOf('Administrasjon') }
  })

  it.each(['project', 'internal'])('live their life on a key of the kind %s', async (kind) => {
    const key = kind === 'project' ? onProject : internal
    const { timesheetEntries } = client()
    expect(await timesheetEntries.find(key)).toEqual({ ok: true, value: null })

    const created = good(await timesheetEntries.create({ ...key, hours: 7.5, comment: 'Brøyting på E6' }))
    expect(created).toMatchObject({
      ...key,
      version: 0,
      hours: 7.5,
      comment: 'Brøyting på E6',
      locked: false,
    })
    expect(good(await timesheetEntries.find(key))).toEqual(created)

    expect(await timesheetEntries.create({ ...key, hours: 1 })).toMatchObject({
      error: { kind: 'duplicate' },
    })

    const updated = good(await timesheetEntries.update({ id: created.id, version: 0, hours: 8.25 }))
    expect(updated).toMatchObject({ version: 1, hours: 8.25, comment: 'Brøyting på E6' })
    const outdated = { id: created.id, version: 0, hours: 1 }
    expect(await timesheetEntries.update(outdated)).toMatchObject({ error: { kind: 'revision' } })
    expect(await timesheetEntries.remove(outdated)).toMatchObject({ error: { kind: 'revision' } })

    expect(await timesheetEntries.remove(updated)).toEqual({ ok: true, value: undefined })
    expect(await timesheetEntries.remove(updated)).toMatchObject({ error: { kind: 'notFound' } })
    expect(good(await timesheetEntries.find(key))).toBeNull()
  })

  it('are searched by days, both included', async () => {
    const { timesheetEntries } = client()
    const range = { dateFrom: '2026-01-12', dateTo: '2026-01-13' }
    const everyones = good(
      await timesheetEntries.search({
        ...range,
        employeeIds: simulator.world.db.employees.all().map(({ id }) => id),
      }),
    )
    const own = good(await timesheetEntries.search({ ...range, employeeIds: [onProject.employeeId] }))
    expect(new Set(own.map(({ day }) => day))).toEqual(new Set(['2026-01-12', '2026-01-13']))
    expect(own).toHaveLength(6)
    expect(everyones.length).toBeGreaterThan(own.length)
  })

  it('are created and changed in lists', async () => {
    const { timesheetEntries } = client()
    const created = good(
      await timesheetEntries.createList([
        { ...onProject, hours: 2 },
        { ...internal, hours: 3 },
      ]),
    )
    expect(created.map(({ hours }) => hours).sort()).toEqual([2, 3])
    const changes = created.map(({ id, version, hours }) => ({ id, version, hours: hours + 1 }))
    const updated = good(await timesheetEntries.updateList(changes))
    expect(updated.map(({ hours }) => hours).sort()).toEqual([3, 4])
  })

  it('that are locked say so', async () => {
    const { timesheetEntries } = client()
    const { id, version } = good(await timesheetEntries.create({ ...onProject, hours: 2 }))
    await control('POST', 'edit', {
      resource: 'timesheetEntry',
      action: 'update',
      id,
      values: { locked: true },
    })
    const found = good(await timesheetEntries.find(onProject))
    expect(found?.locked).toBe(true)
    const change = { id, version: found?.version ?? version, hours: 5 }
    expect(await timesheetEntries.update(change)).toMatchObject({ error: { kind: 'locked' } })
    expect(await timesheetEntries.remove(change)).toMatchObject({ error: { kind: 'locked' } })
  })

  it('refused by a rule carry the field and Tripletex’s words', async () => {
    const wrong = { ...internal, projectId: onProject.projectId, hours: 1 }
    expect(await client().timesheetEntries.create(wrong)).toMatchObject({
      error: {
        kind: 'validation',
        fields: [{ field: 'activity.id', message: 'Aktiviteten kan ikke benyttes.' }],
      },
    })
    expect(await client().timesheetEntries.create({ ...onProject, projectId: 1, hours: 1 })).toMatchObject({
      error: { kind: 'notFound', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    })
  })

  it.each(['drop-answer', 'truncate'])(
    'whose answer is lost by %s are stored, and found again',
    async (kind) => {
      const { timesheetEntries } = client()
      await fault({ kind, method: 'POST', path: '/v2/timesheet/entry', times: 1 })
      const lost = await timesheetEntries.create({ ...onProject, hours: 4 })
      expect(lost).toMatchObject({
        ok: false,
        error: { kind: 'network', reason: 'dropped', outcome: 'unknown' },
      })
      expect(good(await timesheetEntries.find(onProject))).toMatchObject({ hours: 4 })
    },
  )

  it('of others are out of reach for a consultant’s key', async () => {
    const consultant = clientFor('sim-consultant')
    expect(await consultant.timesheetEntries.create({ ...onProject, hours: 1 })).toMatchObject({
      error: { kind: 'forbidden' },
    })
  })
})

describe('sessions', () => {
  it('that ended are opened anew, once for all calls', async () => {
    const client = clientFor('sim-admin')
    good(await client.whoAmI())
    await fault({ kind: 'expire-sessions' })
    const before = log.filter((line) => line.includes(':create')).length
    const results = await Promise.all(Array.from({ length: 6 }, () => client.whoAmI()))
    expect(results.every((each) => each.ok)).toBe(true)
    expect(log.filter((line) => line.includes(':create')).length - before).toBe(1)
  })

  it('of a key that was withdrawn end in a refusal that names the key', async () => {
    const client = clientFor('sim-admin')
    good(await client.whoAmI())
    await fault({ kind: 'revoke-key', key: 'sim-admin' })
    expect(await client.whoAmI()).toMatchObject({ error: { kind: 'unauthorized', reason: 'employeeToken' } })
  })

  it('come from a company key too', async () => {
    expect(good(await clientFor('tlxr_sim').whoAmI()).employee.firstName).toBe('Kari')
  })
})

it('the rate limit is kept to: a hard limit costs time, not refusals', async () => {
  await fault({ kind: 'rate-limit', limit: 10, period: 1 })
  const client = clientFor('sim-admin')
  const started = log.length
  const results = await Promise.all(Array.from({ length: 25 }, () => client.whoAmI()))
  expect(results.every((each) => each.ok)).toBe(true)
  expect(log.slice(started).filter((line) => line.includes('"status":429')).length).toBeLessThanOrEqual(3)
})

describe('checking a key', () => {
  const check = (key: string, consumerToken = 'sim-consumer', baseUrl = simulator.url) =>
    checkCredential({ ...deps(), baseUrl }, credentialFromKey(key, consumerToken))

  it.each(['sim-admin', 'tlxr_sim'])('%s tells company and employee', async (key) => {
    expect(await check(key)).toEqual({
      ok: true,
      value: {
        company: { id: 7_700_001, name: expect.any(String), organizationNumber: '923456781' },
        employee: { id: 1_100_001, firstName: 'Kari', lastName: 'Nordmann' },
      },
    })
  })

  it.each<[string, () => Promise<Result<CheckedCredential, CredentialProblem>>, object]>([
    ['user key', () => check('wrong'), { code: 'wrongUserKey' }],
    ['consumer token', () => check('sim-admin', 'wrong'), { code: 'wrongConsumerToken' }],
    ['company key', () => check('tlxr_wrong'), { code: 'wrongCompanyKey' }],
    [
      'address',
      () => check('sim-admin', 'sim-consumer', `${simulator.origin}/__sim/v2`),
      { code: 'wrongEnvironment', reason: 'notTripletex' },
    ],
    ['rights', () => check('sim-office'), { code: 'missingRights' }],
  ])('tells a wrong %s', async (_what, checked, error) => {
    expect(await checked()).toMatchObject({ ok: false, error })
  })

  it('tells that there is no network', async () => {
    await fault({ kind: 'offline', mode: 'reset' })
    expect(await check('sim-admin')).toEqual({ ok: false, error: { code: 'noNetwork', reason: 'dropped' } })
  })
})

it('nothing that was said or that opens a session stands in the log of all this', () => {
  expect(log.length).toBeGreaterThan(50)
  const text = log.join('\n')
  for (const secret of ['sim-', 'tlxr_', 'eyJ', 'Brøyting', 'Nordmann', 'Havila', '923456781']) {
    expect(text).not.toContain(secret)
  }
})
