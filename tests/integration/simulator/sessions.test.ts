import { describe, expect, it } from 'vitest'
import { kari, start, valueIn } from './client'

const credentials = { consumerToken: 'sim-consumer', employeeToken: 'sim-admin' }

describe('corner case 1: sessions', () => {
  it('are made by POST (201) and by PUT (200), several at once', async () => {
    const { anyone, withToken } = await start({ now: () => new Date('2026-11-24T12:00:00Z') })
    const posted = await anyone.post('/token/session/:create', {
      ...credentials,
      expirationDate: '2026-11-25',
    })
    const query = new URLSearchParams({ ...credentials, expirationDate: '2026-11-25' })
    const put = await anyone.put(`/token/session/%3Acreate?${query}`)
    expect([posted.status, put.status]).toEqual([201, 200])
    expect(valueIn(posted)).toMatchObject({ expirationDate: '2026-11-25', encryptionKey: null })
    for (const reply of [posted, put]) {
      const who = await withToken(String(valueIn(reply).token)).get('/token/session/%3EwhoAmI')
      expect(valueIn(who)).toMatchObject({ employeeId: kari, language: 'no', companyId: 7_700_001 })
    }
  })

  it('die at midnight in Norway, not in UTC', async () => {
    let now = new Date('2026-11-24T22:59:00Z')
    const { anyone, withToken } = await start({ now: () => now })
    const reply = await anyone.post('/token/session/:create', {
      ...credentials,
      expirationDate: '2026-11-25',
    })
    const client = withToken(String(valueIn(reply).token))
    expect((await client.get('/token/session/>whoAmI')).status).toBe(200)
    now = new Date('2026-11-24T23:00:00Z')
    expect((await client.get('/token/session/>whoAmI')).status).toBe(401)
  })

  it.each(['2026-11-24', '2026-11-01', 'tomorrow'])('cannot expire on %s', async (expirationDate) => {
    const { anyone } = await start({ now: () => new Date('2026-11-24T12:00:00Z') })
    const reply = await anyone.post('/token/session/:create', { ...credentials, expirationDate })
    expect(reply.json).toMatchObject({ status: 422, code: 18000 })
  })

  it('need a consumer token and an employee token that exist', async () => {
    const { anyone } = await start()
    const create = (other: object) =>
      anyone.post('/token/session/:create', { ...credentials, expirationDate: '2099-01-01', ...other })
    expect((await create({ consumerToken: 'x' })).json).toMatchObject({
      code: 18000,
      validationMessages: [{ field: 'arg:consumerToken', path: 'arg:consumerToken' }],
    })
    expect((await create({ employeeToken: 'x' })).json).toMatchObject({
      status: 422,
      validationMessages: [{ field: 'arg:employeeToken' }],
    })
    expect((await create({ expirationDate: null })).json).toMatchObject({
      validationMessages: [{ field: 'expirationDate', path: 'null.expirationDate' }],
    })
  })

  it('end when they are deleted', async () => {
    const { anyone, withToken } = await start()
    const reply = await anyone.post('/token/session/:create', {
      ...credentials,
      expirationDate: '2099-01-01',
    })
    const token = String(valueIn(reply).token)
    expect((await withToken(token).delete(`/token/session/${token}`)).status).toBe(204)
    expect((await withToken(token).get('/project')).status).toBe(401)
  })

  it('are made from the company key, and live for the seconds asked for', async () => {
    let now = new Date('2026-11-24T12:00:00Z')
    const { anyone, withToken } = await start({ now: () => now })
    const exchange = (refreshToken: string, ttlSeconds: number) =>
      anyone.post('/token/session/:createFromRefreshToken', { refreshToken, ttlSeconds })
    expect((await exchange('tlxr_other', 600)).status).toBe(422)
    expect((await exchange('tlxr_sim', 299)).json).toMatchObject({
      validationMessages: [{ message: 'Må være minimum 300' }],
    })
    const client = withToken(String(valueIn(await exchange('tlxr_sim', 600)).token))
    expect((await client.get('/project')).status).toBe(200)
    now = new Date('2026-11-24T12:10:00Z')
    expect((await client.get('/project')).status).toBe(401)
  })
})

it('corner case 2: a missing header and a bad session are told apart by developerMessage', async () => {
  const { anyone, withToken } = await start()
  expect((await anyone.get('/project')).json).toMatchObject({
    status: 401,
    code: 3000,
    message: 'Unauthorized',
    developerMessage: 'Could not log in. The Authorization header is missing.',
  })
  expect((await withToken('nonsense').get('/project')).json).toMatchObject({
    status: 401,
    code: 3000,
    developerMessage: 'Could not log in. Check login info in Authorization header.',
  })
})

describe('corner case 3: the company in the user name', () => {
  it.each([
    ['sim-admin', '0', 200],
    ['sim-admin', '', 200],
    ['sim-admin', '7700001', 200],
    ['sim-admin', '7700002', 403],
    ['sim-office', '7700001', 200],
    ['sim-office', '0', 403],
    ['sim-office', '4711', 403],
  ])('%s as company "%s" gets %i', async (key, company, status) => {
    const { login } = await start()
    const client = await login(key, company)
    expect((await client.get('/project')).status).toBe(status)
  })

  it('lets a company-owned key list its clients and ask who it is', async () => {
    const { login } = await start()
    const client = await login('sim-office')
    expect((await client.get('/token/session/>whoAmI')).status).toBe(200)
    const clients = await client.get('/company/>withLoginAccess?fields=id,name')
    expect(clients.json).toMatchObject({ values: [{ id: 7_700_001, name: 'Fjordkonsult AS' }] })
  })
})

it('corner case 23: messages are in the language of the user', async () => {
  const { login } = await start()
  const messages = ['sim-admin', 'sim-english'].map(async (key) => {
    const client = await login(key)
    return (await client.post('/activity', { name: 'Ny' })).json
  })
  expect(await Promise.all(messages)).toMatchObject([
    { message: 'Validering feilet.', validationMessages: [{ message: 'Kan ikke være null.' }] },
    { message: 'Validation failed.', validationMessages: [{ message: 'Cannot be null.' }] },
  ])
})

describe('the consultant', () => {
  it('reads the registers but writes nothing to them', async () => {
    const { login } = await start()
    const client = await login('sim-consultant')
    for (const path of ['/project', '/activity', '/customer', '/product', '/employee']) {
      expect((await client.get(path)).status).toBe(200)
    }
    expect((await client.post('/customer', { name: 'Ny kunde' })).json).toMatchObject({
      status: 403,
      code: 9000,
    })
  })

  it('sees and writes her own hours alone', async () => {
    const { login } = await start()
    const client = await login('sim-consultant')
    const all = await client.get('/timesheet/entry?dateFrom=2026-01-01&dateTo=2026-02-01&fields=employee(id)')
    expect(new Set(JSON.stringify(all.json).match(/110000\d/g))).toEqual(new Set(['1100002']))
    const hours = { activity: { id: 5_500_001 }, date: '2026-03-02', hours: 1 }
    expect((await client.post('/timesheet/entry', { ...hours, employee: { id: 1_100_002 } })).status).toBe(
      201,
    )
    expect((await client.post('/timesheet/entry', { ...hours, employee: { id: kari } })).status).toBe(403)
    expect((await client.get('/timesheet/entry/90000001')).json).toMatchObject({ status: 401, code: 9000 })
  })
})
