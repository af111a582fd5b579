import { describe, expect, it } from 'vitest'
import { idOf, kari, ola, setUp, start, valueIn, valuesIn } from './client'

const closed = { project: { id: 4_400_015 }, date: '2025-03-03' }
const ended = { project: { id: 4_400_013 } }
const participants = { project: { id: 4_400_007 }, employee: { id: 1_100_003 } }

const hours = (other: object = {}) => ({
  employee: { id: kari },
  project: { id: 4_400_001 },
  activity: { id: 5_500_007 },
  date: '2026-03-02',
  hours: 7.5,
  ...other,
})

async function begin(values: object = {}) {
  const running = await start()
  const client = await running.login('sim-admin')
  await setUp(running, values)
  return { ...running, client }
}

const rule = (field: string | null) => ({
  status: 422,
  code: 18000,
  developerMessage: 'VALIDATION_ERROR',
  validationMessages: [{ field, path: null }],
})
const plain = (status: number, code: number) => ({ status, code, validationMessages: null })

describe('refusals whose status, code and shape are not known for certain', () => {
  it.each([
    ['duplicateHours', {}, plain(409, 7000)],
    ['projectClosed', closed, rule(null)],
    ['projectEnded', ended, rule(null)],
    ['participantsOnly', participants, rule(null)],
    ['hoursNegative', { hours: -1 }, rule('hours')],
    ['commentRequired', {}, rule('comment')],
  ])('%s are sent in the usual way, or as the settings have it', async (name, other, usual) => {
    const required = { requireCommentsOnRegisteredHoursAllProjects: name === 'commentRequired' }
    const running = await begin()
    await running.client.post('/timesheet/entry', hours())
    await setUp(running, required)
    const send = async () => (await running.client.post('/timesheet/entry', hours(other))).json
    expect(await send()).toMatchObject(usual)
    await setUp(running, { refusals: { [name]: { status: 400, code: 4711, as: 'message' } } })
    expect(await send()).toMatchObject(plain(400, 4711))
    const refusals = { [name]: { status: 422, as: 'validation', field: 'x', code: 18000 } }
    await setUp(running, { refusals, texts: { [name]: 'Andre ord' } })
    expect(await send()).toMatchObject({ ...rule('x'), validationMessages: [{ message: 'Andre ord' }] })
  })

  it.each(['lockedEntry', 'lockedWeek', 'lockedMonth'])('%s is told apart by the settings', async (name) => {
    const running = await begin()
    const { client, control } = running
    const entry = idOf(valueIn(await client.post('/timesheet/entry', hours())))
    const values = { locked: true }
    if (name === 'lockedWeek') await client.put('/timesheet/week/:complete?weekYear=2026-10')
    if (name === 'lockedMonth') await client.put('/timesheet/month/:complete?monthYear=2026-03')
    if (name === 'lockedEntry') {
      await control.post('/edit', { resource: 'timesheetEntry', action: 'update', id: entry, values })
    }
    const send = async () => (await client.put(`/timesheet/entry/${entry}`, { hours: 1 })).json
    expect(await send()).toMatchObject(plain(409, 10000))
    const refusals = { [name]: { status: 422, code: 18000, as: 'validation' } }
    await setUp(running, { refusals, texts: { [name]: 'Låst' } })
    expect(await send()).toMatchObject({ ...rule(null), validationMessages: [{ message: 'Låst' }] })
  })

  it('are worded in the language of the user', async () => {
    const running = await begin({ negativeHours: 'refused' })
    const { client } = running
    const english = await running.login('sim-english')
    await client.put(`/timesheet/week/:complete?weekYear=2026-10&employeeId=${kari}`)
    expect((await client.post('/timesheet/entry', hours())).text).toContain('timene er låst')
    expect((await english.post('/timesheet/entry', hours())).text).toContain('its hours are locked')
    const wrong = '/timesheet/month/:complete?monthYear=x'
    expect((await client.put(wrong)).text).toContain('Måned er ugyldig')
    expect((await english.put(wrong)).text).toContain('The month is invalid')
  })

  it('of an unknown name cannot be set', async () => {
    await expect(begin({ refusals: { nothing: { status: 400 } } })).rejects.toThrow()
  })
})

describe('lists of entries', () => {
  it.each([
    ['allOrNothing', 0],
    ['itemByItem', 2],
  ])('are written %s', async (listWrites, stored) => {
    const { client } = await begin({ listWrites })
    const list = [hours(), hours(), hours({ date: '2026-03-03' }), hours({ date: '2026-03-04', hours: -1 })]
    expect((await client.post('/timesheet/entry/list', list)).json).toMatchObject({ status: 409, code: 7000 })
    const march = '/timesheet/entry?dateFrom=2026-03-01&dateTo=2026-04-01'
    const found = valuesIn(await client.get(march))
    expect(found).toHaveLength(stored)
    const first = idOf(valueIn(await client.post('/timesheet/entry', hours({ date: '2026-03-05' }))))
    const changes = [
      { id: first, hours: 1, version: 0 },
      { id: 4711, hours: 1 },
    ]
    expect((await client.put('/timesheet/entry/list', changes)).status).toBe(404)
    expect(valueIn(await client.get(`/timesheet/entry/${first}`))).toMatchObject({
      hours: stored === 0 ? 7.5 : 1,
    })
  })
})

describe('amounts of hours', () => {
  it.each([
    ['negativeHours', 'refused', -1, null],
    ['negativeHours', 'accepted', -1, -1],
    ['zeroHours', 'accepted', 0, 0],
    ['zeroHours', 'refused', 0, null],
    ['finerHours', 'kept', 7.3333, 7.3333],
    ['finerHours', 'rounded', 7.3333, 7.33],
    ['finerHours', 'refused', 7.3333, null],
  ])('%s %s: %d is stored as %j', async (name, value, sent, stored) => {
    const { client } = await begin({ [name]: value })
    const reply = await client.post('/timesheet/entry', hours({ hours: sent }))
    if (stored === null) expect(reply.json).toMatchObject(rule('hours'))
    else expect(valueIn(reply)).toMatchObject({ hours: stored })
  })
})

it.each([
  ['internal', 200],
  ['unknown', 404],
])('projectId=0 is %s', async (projectZero, status) => {
  const { client } = await begin({ projectZero })
  expect((await client.get('/activity/>forTimeSheet?projectId=0')).status).toBe(status)
})

it.each([
  ['refused', 422],
  ['accepted', 201],
])('a participant who is one already is %s', async (participantTwice, status) => {
  const { client } = await begin({ participantTwice })
  const twice = { project: { id: 4_400_001 }, employee: { id: ola } }
  expect((await client.post('/project/participant', twice)).status).toBe(status)
  const project = valueIn(await client.get('/project/4400001?fields=participants(employee(id))'))
  expect(JSON.stringify(project).split(String(ola))).toHaveLength(2)
})

it.each([true, false])('activities of one project are general: %s', async (specificIsGeneral) => {
  const { client } = await begin({ specificIsGeneral })
  const names = valuesIn(await client.get('/activity?isGeneral=true&fields=name')).map((row) => row.name)
  expect(names.includes('Anbudsskriving')).toBe(specificIsGeneral)
  const [activity] = valuesIn(await client.get('/activity?name=Anbudsskriving'))
  expect(activity).toMatchObject({ isGeneral: specificIsGeneral, isProjectActivity: true })
})
