import { describe, expect, it } from 'vitest'
import { start, valueIn, valuesIn } from './client'

it('corner case 4: every answer tells the rate limit, and over it is 429 until the period ends', async () => {
  let now = new Date('2026-11-24T12:00:00Z')
  const { anyone, control, login } = await start({ now: () => now })
  const client = await login('sim-admin')
  expect((await anyone.get('/nothing')).headers.get('x-rate-limit-limit')).toBe('10000')
  await control.post('/faults', { kind: 'rate-limit', limit: 2, period: 10 })
  const first = await client.get('/activity')
  expect(first.headers.get('x-rate-limit-remaining')).toBe('1')
  now = new Date('2026-11-24T12:00:04Z')
  expect((await client.get('/activity')).headers.get('x-rate-limit-reset')).toBe('6')
  expect((await client.get('/activity')).status).toBe(429)
  now = new Date('2026-11-24T12:00:10Z')
  expect((await client.get('/activity')).status).toBe(200)
})

it('corner case 4: a 429 can come without the Reset header', async () => {
  const { anyone, control } = await start()
  await control.post('/faults', { kind: 'rate-limit', limit: 0, omitReset: true })
  const reply = await anyone.get('/project')
  expect([reply.status, reply.headers.has('x-rate-limit-reset')]).toEqual([429, false])
})

it('corner case 5: every answer has a request id, which errors repeat', async () => {
  const { anyone, login } = await start()
  const client = await login('sim-admin')
  const fine = await client.get('/project')
  expect(fine.headers.get('x-tlx-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  const refused = await anyone.get('/project')
  expect(refused.json).toMatchObject({ requestId: refused.headers.get('x-tlx-request-id') })
})

it('corner case 6: fullResultSize is no total', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  const sizes = async (from: number, count: number) =>
    (await client.get(`/project?from=${from}&count=${count}&fields=id`)).json
  expect(await sizes(0, 10)).toMatchObject({ fullResultSize: 11, from: 0, count: 10 })
  expect(await sizes(40, 10)).toMatchObject({ fullResultSize: 44, from: 40, count: 4 })
  expect(await sizes(100, 10)).toMatchObject({ count: 0, values: [] })
  expect((await client.get('/project?from=first')).json).toMatchObject({
    code: 18000,
    validationMessages: [{ field: 'arg:from' }],
  })
})

it('corner case 6: lists that are written have no size', async () => {
  const { login } = await start()
  const client = await login('sim-admin')
  const made = await client.post('/customer/list', [{ name: 'En' }, { name: 'To' }])
  expect(made.json).toMatchObject({ fullResultSize: 0, count: 2, versionDigest: null })
  const changes = valuesIn(made).map(({ id }) => ({ id, phoneNumber: '70 00 00 00' }))
  expect((await client.put('/customer/list', changes)).json).toMatchObject({ fullResultSize: 0 })
})

describe('corner case 7: the digest', () => {
  it('is computed only when it is asked for, and gives 304 as long as nothing changed', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const digest = async (etag?: string) => {
      const reply = await client.get('/project', etag === undefined ? {} : { 'if-none-match': etag })
      return reply.status === 304 ? 304 : JSON.parse(reply.text).versionDigest
    }
    expect(await digest()).toBe("'If-None-Match' header not specified")
    const computed = await digest('anything')
    expect(computed).toMatch(/^[0-9a-f]{64}$/)
    expect(await digest(computed)).toBe(304)
    await client.put('/project/4400001', { name: 'Havila drift 2' })
    expect(await digest(computed)).not.toBe(304)
  })

  it('is not supported everywhere', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.get('/employee')).json).toMatchObject({
      versionDigest: 'Checksum not yet supported for this endpoint',
    })
    expect((await client.get('/activity/>forTimeSheet?projectId=4400001')).json).toMatchObject({
      versionDigest: null,
    })
  })
})

describe('corner case 8: fields', () => {
  it.each([
    ['name,id', ['id', 'name']],
    ['customer', ['customer']],
    ['name,changes', ['changes', 'name']],
  ])('%s gives those alone, in the order of the object', async (fields, names) => {
    const { login } = await start()
    const client = await login('sim-admin')
    const [project] = valuesIn(await client.get(`/project?count=1&fields=${fields}`))
    expect(Object.keys(project ?? {})).toEqual(names)
  })

  it('nests, and mixes with *', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const fields =
      '*,customer(name,postalAddress(city)),projectActivities(activity(name)),participants(employee)'
    const project = valueIn(await client.get(`/project/4400001?fields=${fields}`))
    expect(project).toMatchObject({
      number: '1001',
      customer: { name: 'Havila Kystruten AS', postalAddress: { city: 'Fosnavåg' } },
      projectManager: { id: 1_100_001, url: 'tripletex.no/v2/employee/1100001' },
    })
    expect(project.projectActivities).toContainEqual({ activity: { name: 'Konsulentarbeid' } })
    expect(project).not.toHaveProperty('changes')
  })

  it.each([
    ['fixedPrice', 'fixedPrice does not match a field in the model: ProjectDTO'],
    ['values', 'values does not match a field in the model: ProjectDTO'],
    ['customer(navn)', 'navn does not match a field in the model: CustomerDTO'],
    ['name(id)', 'id does not match'],
    ['id,(', 'Illegal field'],
  ])('%s is refused', async (fields, text) => {
    const { login } = await start()
    const client = await login('sim-admin')
    const reply = await client.get(`/project?fields=${encodeURIComponent(fields)}`)
    expect(reply.json).toMatchObject({ status: 400, code: 11000, validationMessages: null })
    expect(reply.text).toContain(text)
  })
})

describe('sorting', () => {
  it('goes by properties and by those of references, in both directions', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    const path = '/project?fields=number,customer(name)&sorting=-customer.name,number&count=3'
    expect(valuesIn(await client.get(path)).map((project) => project.number)).toEqual([
      '1013',
      '1014',
      '1011',
    ])
  })

  it('refuses what it does not know', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.get('/project?sorting=colour')).json).toMatchObject({ status: 422, code: 17000 })
  })
})

describe('filters', () => {
  it.each([
    ['/project?isClosed=true', 7],
    ['/project?number=1002', 1],
    ['/project?name=HAVILA', 3],
    ['/project?id=4400001,4400002', 2],
    ['/project?startDateFrom=2026-01-05&startDateTo=2026-01-12', 1],
    ['/project?employeeInProjectId=1100009', 1],
    ['/customer', 24],
    ['/customer?isInactive=true', 2],
    ['/customer?changedSince=2025-01-01T00:00:00', 0],
    ['/product?productNumber=100&productNumber=101', 2],
    ['/employee?employeeNumber=2', 1],
    ['/employee?email=FJELL@', 1],
    ['/activity?isGeneral=true&isProjectActivity=false', 5],
    ['/ledger/vatType?typeOfVat=OUTGOING', 7],
  ])('%s gives %i', async (path, count) => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.get(path)).json).toMatchObject({ count })
  })

  it('changedSince finds a customer that has been changed', async () => {
    const { login } = await start()
    const client = await login('sim-admin')
    await client.put('/customer/2200004', { phoneNumber: '51 00 00 00' })
    expect((await client.get('/customer?changedSince=2026-06-01T00:00:00')).json).toMatchObject({
      values: [{ id: 2_200_004, version: 2 }],
    })
  })

  it.each([
    ['/project?id=abc', 422, 12000],
    ['/ledger/vatType?typeOfVat=outgoing', 404, 21000],
    ['/project?startDateFrom=1.1.2026', 422, 15000],
  ])('%s is refused', async (path, status, code) => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.get(path)).json).toMatchObject({ status, code })
  })
})

describe('corner case 10: paths and methods', () => {
  it.each([
    ['PATCH', '/timesheet/entry', 400, 4000],
    ['DELETE', '/project/number/1001', 400, 4000],
    ['PUT', '/activity', 500, 1000],
    ['GET', '/timesheet/unknown', 404, 6000],
    ['GET', '/project/4711', 404, 6000],
    ['GET', '/activity/forTimeSheet', 422, 21000],
  ])('%s %s is %i/%i', async (method, path, status, code) => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.send(method, path)).json).toMatchObject({ status, code })
  })
})

describe('corner case 11: periods', () => {
  it('have a last day that is outside', async () => {
    const { login } = await start()
    const client = await login('sim-consultant')
    const dates = valuesIn(
      await client.get('/timesheet/entry?dateFrom=2026-01-12&dateTo=2026-01-13&fields=date'),
    )
    expect(new Set(dates.map((entry) => entry.date))).toEqual(new Set(['2026-01-12']))
  })

  it.each([
    ['', ['dateFrom', 'dateTo']],
    ['?dateFrom=2026-01-12', ['dateTo']],
    ['?dateFrom=12.01.2026&dateTo=2026-02-30', ['dateFrom', 'dateTo']],
  ])('%s lacks %j, one message for each', async (query, fields) => {
    const { login } = await start()
    const client = await login('sim-admin')
    const reply = await client.get(`/timesheet/entry${query}`)
    expect(reply.json).toMatchObject({
      status: 422,
      code: 15000,
      validationMessages: fields.map((field) => ({ field, path: null })),
    })
  })

  it.each(['2026-01-12', '2026-01-11'])('do not end on %s when they begin on the 12th', async (to) => {
    const { login } = await start()
    const client = await login('sim-admin')
    expect((await client.get(`/timesheet/entry?dateFrom=2026-01-12&dateTo=${to}`)).status).toBe(422)
  })
})
