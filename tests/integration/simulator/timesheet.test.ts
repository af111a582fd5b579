import { describe, expect, it } from 'vitest'
import { berit, type Client, find, idOf, kari, ola, start, valueIn, valuesIn } from './client'

const administration = 5_500_001
const project = { havila: 4_400_001, sykehuset: 4_400_007, bybanen: 4_400_009, later: 4_400_011 }
const ended = 4_400_013
const closed = 4_400_015

/** Konsulentarbeid on Havila drift, for Kari on a day without hours. */
const hours = (other: object = {}) => ({
  employee: { id: kari },
  project: { id: project.havila },
  activity: { id: 5_500_007 },
  date: '2026-03-02',
  hours: 7.5,
  ...other,
})

const post = (client: Client, other: object = {}) => client.post('/timesheet/entry', hours(other))
const refusal = (field: string | null) => ({
  status: 422,
  code: 18000,
  developerMessage: 'VALIDATION_ERROR',
  validationMessages: [{ field, path: null }],
})

describe('corner case 9: bodies', () => {
  it.each([
    ['an unknown property', { description: 'x' }, 422, 16000],
    ['an id', { id: 5 }, 422, 18000],
    ['a reference that is a bare number', { project: 12 }, 422, 16000],
    ['hours that are a text', { hours: '7,5' }, 422, 16000],
    ['a date in another format', { date: '02.03.2026' }, 422, 16000],
    ['a reference to nothing', { activity: { id: 4711 } }, 404, 6000],
    ['an unknown property inside a reference', { project: { id: project.havila, nr: 1 } }, 422, 16000],
  ])('with %s are refused', async (_what, other, status, code) => {
    const { login } = await start()
    expect((await post(await login('sim-admin'), other)).json).toMatchObject({ status, code })
  })

  it('may hold read-only properties, which are ignored', async () => {
    const { login } = await start()
    const reply = await post(await login('sim-admin'), { locked: true, chargeable: false })
    expect(valueIn(reply)).toMatchObject({ locked: false, chargeable: true })
  })

  it('must be JSON, and hold what is required', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.post('/timesheet/entry', '{"hours":')).json).toMatchObject({
      status: 422,
      code: 22000,
    })
    expect((await client.post('/timesheet/entry', { hours: 1 })).json).toMatchObject({
      code: 18000,
      developerMessage: null,
      validationMessages: ['employee', 'activity', 'date'].map((field) => ({ field, path: `null.${field}` })),
    })
    expect((await client.post('/project/projectActivity')).json).toMatchObject({ status: 500, message: null })
  })
})

describe('corner case 12: versions', () => {
  it('are compared when they are sent, and do not move when nothing changes', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const entry = idOf(valueIn(await post(client)))
    const put = async (body: object) => (await client.put(`/timesheet/entry/${entry}`, body)).json
    expect(await put({ hours: 7.5, version: 0 })).toMatchObject({ value: { version: 0 } })
    expect(await put({ hours: 6, version: 0 })).toMatchObject({ value: { version: 1, hours: 6 } })
    expect(await put({ hours: 5, version: 0 })).toMatchObject({
      status: 409,
      code: 8000,
      message: 'RevisionException',
    })
    expect(await put({ hours: 5 })).toMatchObject({ value: { version: 2 } })
    expect((await client.delete(`/timesheet/entry/${entry}?version=1`)).status).toBe(409)
    expect((await client.delete(`/timesheet/entry/${entry}?version=2`)).status).toBe(204)
    expect((await client.delete(`/timesheet/entry/${entry}`)).status).toBe(404)
  })

  it('let only one of two writers through', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const entry = idOf(valueIn(await post(client)))
    const writers = [6, 5].map((more) => client.put(`/timesheet/entry/${entry}`, { hours: more, version: 0 }))
    expect((await Promise.all(writers)).map((reply) => reply.status).sort()).toEqual([200, 409])
  })
})

describe('corner case 13: hours that exist', () => {
  it('are refused by POST', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    await post(client)
    const again = (await post(client)).json
    expect(again).toMatchObject({ status: 409, code: 7000 })
    expect(JSON.stringify(again)).toContain('Det er allerede registrert timer på den ansatte på denne dagen,')
  })

  it('make the whole list fail, also when they are twice in the list itself', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const list = [hours({ employee: { id: ola } }), hours(), hours()]
    expect((await client.post('/timesheet/entry/list', list)).json).toMatchObject({ status: 409, code: 7000 })
    expect((await client.get('/timesheet/entry?dateFrom=2026-03-02&dateTo=2026-03-03')).json).toMatchObject({
      count: 0,
    })
    expect((await client.post('/timesheet/entry/list', list.slice(0, 2))).json).toMatchObject({
      fullResultSize: 0,
      versionDigest: null,
      values: [{ employee: { id: ola } }, { employee: { id: kari } }],
    })
  })

  it('cannot be moved onto; no project is a place of its own', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    await post(client)
    const internal = { project: null, activity: { id: administration } }
    const other = idOf(valueIn(await post(client, { date: '2026-03-03' })))
    expect((await client.put(`/timesheet/entry/${other}`, { date: '2026-03-02' })).status).toBe(409)
    expect((await post(client, internal)).status).toBe(201)
    expect((await post(client, internal)).status).toBe(409)
    expect((await client.put(`/timesheet/entry/${other}`, { date: '2026-03-04' })).status).toBe(200)
    expect((await post(client, { date: '2026-03-03' })).status).toBe(201)
  })

  it('are changed by a list, all or none', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const first = idOf(valueIn(await post(client)))
    const second = idOf(valueIn(await post(client, { date: '2026-03-03' })))
    const put = (body: object[]) => client.put('/timesheet/entry/list', body)
    expect(
      (
        await put([
          { id: first, hours: 1 },
          { id: second, hours: 2, version: 7 },
        ])
      ).status,
    ).toBe(409)
    expect(valueIn(await client.get(`/timesheet/entry/${first}`))).toMatchObject({ hours: 7.5, version: 0 })
    expect(
      valuesIn(
        await put([
          { id: first, hours: 1 },
          { id: second, hours: 2, version: 0 },
        ]),
      ),
    ).toMatchObject([
      { hours: 1, version: 1 },
      { hours: 2, version: 1 },
    ])
  })
})

it('corner case 14: a property that is there and null is cleared, one that is absent stays', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  const entry = idOf(valueIn(await post(client, { comment: 'Møte' })))
  const put = async (body: object) => valueIn(await client.put(`/timesheet/entry/${entry}`, body))
  expect(await put({ hours: 3 })).toMatchObject({ comment: 'Møte', hours: 3 })
  expect(await put({ comment: null })).toMatchObject({ comment: '', hours: 3 })
  expect(await put({ hours: 0 })).toMatchObject({ hours: 0, project: { id: project.havila } })
})

describe('corner case 15: a project that cannot be booked', () => {
  it.each([
    [
      'has not begun',
      { project: { id: project.later } },
      'Startdato for prosjektet 1011 Kraftverk fase 2 er 2028-02-01.',
    ],
    ['has ended', { project: { id: ended } }, 'Sluttdato'],
    ['is closed', { project: { id: closed }, date: '2025-03-03' }, 'avsluttet'],
    ['is for participants', { project: { id: project.sykehuset } }, 'prosjektdeltakere'],
  ])('because it %s', async (_why, other, words) => {
    const { login } = await start()
    const reply = await post(await login('sim-admin'), { ...other, employee: { id: 1_100_003 } })
    expect(reply.json).toMatchObject(refusal(null))
    expect(reply.text).toContain(words)
  })

  it('can be booked by its participants, and until its last day', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const participant = { project: { id: project.sykehuset }, employee: { id: ola } }
    expect((await post(client, participant)).status).toBe(201)
    expect((await post(client, { project: { id: ended }, date: '2025-12-19' })).status).toBe(201)
  })

  it('because only linked activities can be booked, in this project or in the whole company', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    const unlinked = { activity: { id: 5_500_009 } }
    const closed = { ...unlinked, project: { id: project.bybanen } }
    expect((await post(client, closed)).json).toMatchObject(refusal('activity.id'))
    const values = { onlyProjectActivitiesTimesheetRegistration: true }
    await control.post('/edit', { resource: 'settings', action: 'update', values })
    expect((await post(client, unlinked)).json).toMatchObject(refusal('activity.id'))
    expect((await post(client)).status).toBe(201)
  })

  it('has words that can be set', async () => {
    const { login, control } = await start()
    const texts = { projectClosed: 'Prosjektet er lukket' }
    await control.post('/edit', { resource: 'settings', action: 'update', values: { texts } })
    const reply = await post(await login('sim-admin'), { project: { id: closed }, date: '2025-03-03' })
    expect(reply.text).toContain('Prosjektet er lukket')
  })
})

describe('corner case 16: activities', () => {
  it.each([
    ['a general one on a project', { activity: { id: administration } }],
    ['one of projects without a project', { project: null }],
    [
      'one that is not linked where it must be',
      { project: { id: project.bybanen }, activity: { id: 5_500_009 } },
    ],
    ['one that is switched off', { activity: { id: 5_500_013 } }],
  ])('refuse %s', async (_what, other) => {
    const { login } = await start()
    expect((await post(await login('sim-admin'), other)).json).toMatchObject(refusal('activity.id'))
  })

  it('of one project cannot be used on another', async () => {
    const running = await start()
    const client = await running.login('sim-admin')
    const activity = { id: await find(running, 'activities', 'name', 'Anbudsskriving') }
    expect((await post(client, { activity })).json).toMatchObject(refusal('activity.id'))
    expect((await post(client, { activity, project: { id: 4_400_002 } })).status).toBe(201)
  })

  it('of all projects are linked by being booked', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    await post(client, { activity: { id: 5_500_009 } })
    const fields = 'fields=projectActivities(activity(id))'
    const linked = valueIn(await client.get(`/project/${project.havila}?${fields}`))
    expect(linked.projectActivities).toContainEqual({ activity: { id: 5_500_009 } })
  })
})

it('corner case 17: an employee whom nothing may be registered on', async () => {
  const { login } = await start()
  const reply = await post(await login('sim-admin'), { employee: { id: berit } })
  expect(reply.json).toMatchObject(refusal('employee.id'))
  expect(reply.text).toContain('Brukertilgangen')
})

it('corner case 18: hours above 24 are accepted, chargeable hours above 24 are not', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  expect((await post(client, { projectChargeableHours: 25 })).json).toMatchObject(
    refusal('projectChargeableHours'),
  )
  expect(valueIn(await post(client, { hours: 52, projectChargeableHours: 8 }))).toMatchObject({
    hours: 52,
    chargeableHours: 8,
  })
})

describe('corner case 19: what can be booked', () => {
  const names = async (client: Client, query: string) =>
    valuesIn(await client.get(`/activity/>forTimeSheet?${query}`)).map((activity) => activity.name)

  it('hides activities with hours that day, unless told not to', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    await post(client)
    const query = `projectId=${project.havila}&date=2026-03-02`
    expect(await names(client, query)).not.toContain('Konsulentarbeid')
    expect(await names(client, `${query}&filterExistingHours=false`)).toContain('Konsulentarbeid')
    expect(await names(client, `${query}&employeeId=${ola}`)).toContain('Konsulentarbeid')
  })

  it('needs a project; 0 stands for none', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.get('/activity/>forTimeSheet')).json).toMatchObject({ status: 422, code: 15000 })
    expect(await names(client, 'projectId=0')).toEqual([
      'Administrasjon',
      'Avspasering',
      'Ferie',
      'Kompetanseheving',
      'Sykdom',
    ])
  })

  it('leaves out projects that are closed, ended, not begun or not the employee’s', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const numbers = async (query: string) =>
      valuesIn(await client.get(`/project/>forTimeSheet?${query}`)).map((row) => row.number)
    const forOla = await numbers(`employeeId=${ola}&date=2026-03-02`)
    expect(forOla).toContain('1007')
    for (const number of ['1008', '1011', '1013', '1015', '1041']) expect(forOla).not.toContain(number)
    expect(await numbers('includeProjectOffers=true&date=2026-03-02')).toContain('1041')
  })
})

it('corner case 20: a locked entry can be neither changed nor deleted', async () => {
  const { login, control } = await start()
  const client = await login('sim-admin')
  const entry = idOf(valueIn(await post(client)))
  await control.post('/edit', {
    resource: 'timesheetEntry',
    action: 'update',
    id: entry,
    values: { locked: true },
  })
  expect((await client.put(`/timesheet/entry/${entry}`, { hours: 1 })).json).toMatchObject({ code: 10000 })
  expect((await client.delete(`/timesheet/entry/${entry}`)).status).toBe(409)
})

it('a comment can be required of all', async () => {
  const { login, control } = await start()
  const client = await login('sim-admin')
  const values = { requireCommentsOnRegisteredHoursAllProjects: true }
  await control.post('/edit', { resource: 'settings', action: 'update', values })
  expect(valueIn(await client.get('/timesheet/settings'))).toMatchObject(values)
  expect((await post(client)).json).toMatchObject(refusal('comment'))
  expect((await post(client, { comment: 'Drift' })).status).toBe(201)
})

it('corner case 26: decimals have a fraction, and names keep their letters', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  const reply = await post(client, { hours: 8, comment: 'Møte på Ålesund brygge – «ærlig»' })
  expect(reply.text).toContain('"hours":8.0,')
  expect(valueIn(reply)).toMatchObject({ comment: 'Møte på Ålesund brygge – «ærlig»' })
  expect((await client.get('/timesheet/entry?dateFrom=2026-03-02&dateTo=2026-03-03')).json).toMatchObject({
    sumAllHours: 8,
  })
})

it('sums up and remembers what was booked', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  await post(client, { date: '2026-04-01' })
  const total = await client.get('/timesheet/entry/>totalHours?startDate=2026-04-01&endDate=2026-04-02')
  expect(total.text).toBe('{"value":7.5}')
  const [latest] = valuesIn(await client.get('/timesheet/entry/>recentProjects?fields=number'))
  expect(latest).toEqual({ number: '1001' })
  const activities = await client.get(
    `/timesheet/entry/>recentActivities?projectId=${project.havila}&fields=name`,
  )
  expect(valuesIn(activities)).toEqual([{ name: 'Konsulentarbeid' }])
})
