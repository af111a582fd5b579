import { describe, expect, it } from 'vitest'
import { idOf, kari, start, valueIn } from './client'

const entry = {
  employee: { id: kari },
  project: { id: 4_400_001 },
  activity: { id: 5_500_007 },
  date: '2026-03-02',
  hours: 7.5,
}

describe('corner case 25: faults', () => {
  it('an answer that is lost leaves the hours stored', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'drop-answer', method: 'POST', path: '/timesheet/entry', times: 1 })
    await expect(client.post('/timesheet/entry', entry)).rejects.toThrow()
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject({ status: 409, code: 7000 })
  })

  it.each([
    [{ status: 500 }, { status: 500, code: 1000, message: null }],
    [{ status: 409 }, { status: 409, code: 8000 }],
    [
      { status: 503, code: 77, message: 'Vedlikehold' },
      { status: 503, code: 77, message: 'Vedlikehold' },
    ],
  ])('%j is answered without anything being done', async (fault, answer) => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'status', times: 1, retryAfter: 3, ...fault })
    const reply = await client.post('/timesheet/entry', entry)
    expect(reply.json).toMatchObject(answer)
    expect(reply.headers.get('retry-after')).toBe('3')
    expect((await client.post('/timesheet/entry', entry)).status).toBe(201)
  })

  it.each(['reset', 'refuse-all'])('offline (%s) cuts connections until it is cleared', async (mode) => {
    const { login, control, anyone } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'offline', mode })
    await expect(client.get('/project')).rejects.toThrow()
    await expect(anyone.get('/project')).rejects.toThrow()
    expect((await control.delete('/faults')).status).toBe(204)
    expect((await client.get('/project')).status).toBe(200)
  })

  it('offline (hang) keeps requests waiting until it is cleared', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'offline', mode: 'hang' })
    const waiting = client.get('/project').then(
      () => 'answered',
      () => 'cut',
    )
    await expect
      .poll(async () => (await control.get('/state')).text)
      .toContain('"path":"/v2/project","count":1')
    await control.delete('/faults')
    expect(await waiting).toBe('cut')
  })

  it('an answer can end in the middle', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'truncate', times: 1 })
    await expect(client.get('/project')).rejects.toThrow()
    expect((await client.get('/project')).status).toBe(200)
  })

  it('answers can be late', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'latency', ms: 120, path: '/v2/activity' })
    const begun = performance.now()
    await client.get('/activity?count=1')
    expect(performance.now() - begun).toBeGreaterThan(110)
  })

  it('sessions die, and keys are revoked, until the faults are cleared', async () => {
    const { login, control, anyone } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', { kind: 'expire-sessions' })
    expect((await client.get('/project')).status).toBe(401)
    const again = await login('sim-admin')
    expect((await again.get('/project')).status).toBe(200)
    await control.post('/faults', { kind: 'revoke-key', key: 'sim-admin' })
    expect((await again.get('/project')).status).toBe(401)
    const credentials = {
      consumerToken: 'sim-consumer',
      employeeToken: 'sim-admin',
      expirationDate: '2099-01-01',
    }
    expect((await anyone.post('/token/session/:create', credentials)).json).toMatchObject({
      code: 18000,
      validationMessages: [{ field: 'arg:employeeToken' }],
    })
    await control.delete('/faults')
    expect((await anyone.post('/token/session/:create', credentials)).status).toBe(201)
  })

  it('choose requests by method and path, skip some, and end after some', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    await control.post('/faults', {
      kind: 'status',
      status: 503,
      method: 'GET',
      path: '^/v2/(project|customer)$',
      after: 1,
      times: 2,
    })
    const statuses: number[] = []
    for (const path of ['/project', '/activity', '/customer', '/project/4400001', '/project', '/project']) {
      statuses.push((await client.get(path)).status)
    }
    expect(statuses).toEqual([200, 200, 503, 200, 503, 200])
    expect((await control.get('/faults')).json).toMatchObject([{ applied: 2 }])
  })

  it('that are not known are refused with a reason', async () => {
    const { control } = await start()
    const reply = await control.post('/faults', { kind: 'status' })
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('status')
  })
})

describe('corner case 24: what others do', () => {
  it('moves versions, and takes objects away', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    const id = idOf(valueIn(await client.post('/timesheet/entry', entry)))
    const resource = 'timesheetEntry'
    await control.post('/edit', { resource, action: 'update', id, values: { hours: 2 } })
    const changed = valueIn(await client.get(`/timesheet/entry/${id}?fields=*,changes`))
    expect(changed).toMatchObject({
      hours: 2,
      version: 1,
      changes: [
        { employeeId: kari, changeType: 'CREATE' },
        { employeeId: 1_100_003, changeType: 'UPDATE' },
      ],
    })
    expect((await client.put(`/timesheet/entry/${id}`, { hours: 8, version: 0 })).status).toBe(409)
    expect((await control.post('/edit', { resource, action: 'delete', id })).status).toBe(200)
    expect((await client.put(`/timesheet/entry/${id}`, { hours: 8, version: 1 })).status).toBe(404)
  })

  it('closes a project in between, deletes another and makes a third', async () => {
    const { login, control } = await start()
    const client = await login('sim-admin')
    const project = { resource: 'project' }
    await control.post('/edit', { ...project, action: 'update', id: 4_400_001, values: { isClosed: true } })
    expect((await client.post('/timesheet/entry', entry)).status).toBe(422)
    await control.post('/edit', { ...project, action: 'delete', id: 4_400_004 })
    expect((await client.get('/project/4400004')).status).toBe(404)
    const values = { name: 'Nytt', startDate: '2026-01-01', projectManager: { id: kari } }
    const made = await control.post('/edit', { ...project, action: 'create', values })
    expect((await client.get(`/project/${idOf(valueIn(made))}`)).status).toBe(200)
  })

  it('is refused where it makes no sense', async () => {
    const { control } = await start()
    const edit = { resource: 'project', action: 'update', id: 4_400_001 }
    expect((await control.post('/edit', { ...edit, values: { colour: 'red' } })).status).toBe(422)
    expect((await control.post('/edit', { ...edit, id: 1, values: {} })).status).toBe(404)
    expect((await control.post('/edit', { ...edit, resource: 'invoice', values: {} })).status).toBe(400)
  })
})
