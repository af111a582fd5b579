import { describe, expect, it } from 'vitest'
import { type Client, idOf, kari, ola, type Running, start, valueIn } from './client'

const entry = {
  employee: { id: kari },
  project: { id: 4_400_001 },
  activity: { id: 5_500_007 },
  date: '2026-03-02',
  hours: 7.5,
}

async function begin(): Promise<Running & { client: Client }> {
  const running = await start()
  return { ...running, client: await running.login('sim-admin') }
}

/** The statuses of so many requests, one after the other. */
async function statuses(client: Client, count: number, path = '/activity?count=1'): Promise<number[]> {
  const found: number[] = []
  for (let at = 0; at < count; at += 1) found.push((await client.get(path)).status)
  return found
}

describe('corner case 25: which requests a fault hits', () => {
  it('each n-th, after some, so many times', async () => {
    const { client, control } = await begin()
    await control.post('/faults', { kind: 'status', status: 500, after: 1, every: 2, times: 2 })
    expect(await statuses(client, 8)).toEqual([200, 200, 500, 200, 500, 200, 200, 200])
  })

  it('by chance, the same for the same seed', async () => {
    const { client, control } = await begin()
    const run = async (seed: number) => {
      await control.delete('/faults')
      await control.post('/faults', { kind: 'status', status: 500, chance: 0.5, seed })
      return (await statuses(client, 24)).join(' ')
    }
    const first = await run(7)
    expect(first).toContain('200')
    expect(first).toContain('500')
    expect(await run(7)).toBe(first)
    expect(await run(8)).not.toBe(first)
  })

  it('of some methods, and of one key', async () => {
    const { client, control, login } = await begin()
    const other = await login('sim-consultant')
    const fault = { kind: 'status', status: 500, key: 'sim-consultant', method: ['PUT', 'post'] }
    await control.post('/faults', fault)
    expect((await other.post('/timesheet/entry', entry)).status).toBe(500)
    expect((await other.get('/activity')).status).toBe(200)
    expect((await client.post('/timesheet/entry', entry)).status).toBe(201)
  })
})

describe('corner case 25: kinds of fault', () => {
  it('an answer whose connection is reset in the middle, after the hours were stored', async () => {
    const { client, control } = await begin()
    await control.post('/faults', { kind: 'offline', mode: 'mid-answer', method: 'POST', times: 1 })
    await expect(client.post('/timesheet/entry', entry)).rejects.toThrow()
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject({ status: 409, code: 7000 })
  })

  it('a whole answer with half of the JSON in it', async () => {
    const { simulator, client, control } = await begin()
    const whole = (await client.get('/activity')).text
    await control.post('/faults', { kind: 'truncate', how: 'json', times: 1 })
    const reply = await fetch(`${simulator.url}/activity`, { headers: client.headers })
    const text = await reply.text()
    expect([reply.status, reply.headers.get('content-length')]).toEqual([
      200,
      String(Buffer.byteLength(text)),
    ])
    expect(whole.startsWith(text)).toBe(true)
    expect(() => JSON.parse(text)).toThrow()
  })

  it.each([
    [{ status: 409 }, { code: 8000, message: 'RevisionException' }],
    [
      { status: 409, code: 14000 },
      { code: 14000, message: 'Duplicate entry' },
    ],
    [{ status: 500 }, { code: 1000, message: null }],
  ])('%j as in a race, and 201 on the next try', async (fault, answer) => {
    const { client, control } = await begin()
    await control.post('/faults', { kind: 'status', method: 'POST', times: 1, ...fault })
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject(answer)
    expect((await client.post('/timesheet/entry', entry)).status).toBe(201)
  })

  it('an error although everything was stored', async () => {
    const { client, control } = await begin()
    await control.post('/faults', { kind: 'status', status: 502, stored: true, method: 'POST', times: 1 })
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject({ status: 502 })
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject({ code: 7000 })
  })

  it('429 for some requests only, with and without the Reset header', async () => {
    const { client, control } = await begin()
    const limit = { kind: 'rate-limit', limit: 0, path: '/v2/activity' }
    await control.post('/faults', [
      { ...limit, times: 1 },
      { ...limit, times: 2, omitReset: true },
    ])
    const seen: unknown[] = []
    for (let at = 0; at < 3; at += 1) {
      const { status, headers } = await client.get('/activity')
      seen.push([status, headers.has('x-rate-limit-reset')])
    }
    expect(seen).toEqual([
      [429, true],
      [429, false],
      [200, true],
    ])
    expect((await client.get('/project')).status).toBe(200)
  })

  it('sessions that die at a certain request', async () => {
    const { client, control, login } = await begin()
    await control.post('/faults', { kind: 'expire-sessions', path: '/v2/activity', after: 2, times: 1 })
    expect(await statuses(client, 4)).toEqual([200, 200, 401, 401])
    expect(await statuses(await login('sim-admin'), 2)).toEqual([200, 200])
  })

  it('sessions of one key alone', async () => {
    const { client, control, login } = await begin()
    const other = await login('sim-consultant')
    await control.post('/faults', { kind: 'expire-sessions', key: 'sim-consultant' })
    expect((await other.get('/activity')).status).toBe(401)
    expect((await client.get('/activity')).status).toBe(200)
  })

  it('a key that is revoked at a certain request, until the faults are cleared', async () => {
    const { client, control, login } = await begin()
    await control.post('/faults', { kind: 'revoke-key', key: 'sim-admin', method: 'GET', after: 1 })
    expect(await statuses(client, 3)).toEqual([200, 401, 401])
    await expect(login('sim-admin')).rejects.toThrow()
    await control.delete('/faults')
    expect(await statuses(await login('sim-admin'), 1)).toEqual([200])
  })

  it('rights that are lost for one resource', async () => {
    const { client, control } = await begin()
    const writes = ['POST', 'PUT', 'DELETE']
    await control.post('/faults', {
      kind: 'rights',
      path: '^/v2/timesheet/entry',
      method: writes,
      key: 'sim-admin',
    })
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject({ status: 403, code: 9000 })
    expect((await client.get('/timesheet/entry/90000001')).status).toBe(200)
    expect((await client.put('/project/4400001', { name: 'Nytt navn' })).status).toBe(200)
  })

  it('rights that are lost for the hours of others', async () => {
    const { client, control } = await begin()
    await control.post('/faults', {
      kind: 'rights',
      lost: 'others',
      path: '/v2/timesheet/entry',
      method: 'POST',
    })
    const others = { ...entry, employee: { id: ola } }
    expect((await client.post('/timesheet/entry', others)).json).toMatchObject({ status: 403, code: 9000 })
    expect((await client.post('/timesheet/entry', entry)).status).toBe(201)
    await control.delete('/faults')
    expect((await client.post('/timesheet/entry', others)).status).toBe(201)
  })

  it('a clock that is wrong: sessions die, and days are others', async () => {
    const { client, control, anyone } = await begin()
    await control.post('/faults', { kind: 'clock', days: -400, minutes: 5 })
    const date = Date.parse((await client.get('/activity?count=1')).headers.get('date') ?? '')
    expect(Math.round((Date.now() - date) / 60_000)).toBe(400 * 24 * 60 - 5)
    await control.post('/faults', { kind: 'clock', days: 410, after: 1 })
    expect(await statuses(client, 2)).toEqual([200, 401])
    const yesterday = new Date(Date.now() - 24 * 3600 * 1000).toISOString().slice(0, 10)
    const credentials = {
      consumerToken: 'sim-consumer',
      employeeToken: 'sim-admin',
      expirationDate: yesterday,
    }
    expect((await anyone.post('/token/session/:create', credentials)).status).toBe(422)
    await control.delete('/faults')
    const now = Date.parse((await anyone.get('/activity')).headers.get('date') ?? '')
    expect(Math.abs(Date.now() - now)).toBeLessThan(60_000)
  })
})

describe('corner case 24: another user’s edit in between', () => {
  const update = (id: number, hours: number) => ({
    resource: 'timesheetEntry',
    action: 'update',
    id,
    values: { hours },
  })

  it('comes just before a write that was made from an older version', async () => {
    const { client, control } = await begin()
    const { id, version } = valueIn(await client.post('/timesheet/entry', entry))
    await control.post('/faults', { kind: 'edit', edit: update(Number(id), 2), method: 'PUT', times: 1 })
    const put = () => client.put(`/timesheet/entry/${id}`, { hours: 8, version })
    expect((await put()).json).toMatchObject({ status: 409, code: 8000 })
    expect(valueIn(await client.get(`/timesheet/entry/${id}`))).toMatchObject({ hours: 2, version: 1 })
  })

  it('comes between a read and the write that follows', async () => {
    const { client, control } = await begin()
    const id = idOf(valueIn(await client.post('/timesheet/entry', entry)))
    const read = { method: 'GET', path: `/timesheet/entry/${id}`, times: 1 }
    await control.post('/faults', { kind: 'edit', edit: update(id, 2), when: 'after', ...read })
    const seen = valueIn(await client.get(`/timesheet/entry/${id}`))
    expect(seen).toMatchObject({ hours: 7.5, version: 0 })
    expect((await client.put(`/timesheet/entry/${id}`, { hours: 8, version: seen.version })).status).toBe(409)
  })

  it('can be several edits, and tells why one could not be made', async () => {
    const { client, control } = await begin()
    const close = { resource: 'project', action: 'update', id: 4_400_001, values: { isClosed: true } }
    const impossible = { resource: 'project', action: 'delete', id: 1 }
    await control.post('/faults', { kind: 'edit', edit: [close, impossible], method: 'POST' })
    expect((await client.post('/timesheet/entry', entry)).json).toMatchObject({ status: 422, code: 18000 })
    expect((await control.get('/faults')).json).toMatchObject([{ applied: 1, error: 'Object not found' }])
  })
})

describe('faults together', () => {
  it('a slow answer that is lost, with an edit after it was stored', async () => {
    const { client, control } = await begin()
    const post = { method: 'POST', path: '/timesheet/entry', times: 1 }
    const values = { ...entry, date: '2026-03-03', comment: 'Skrevet av en annen' }
    await control.post('/faults', [
      { kind: 'latency', ms: 60, ...post },
      { kind: 'latency', ms: 40, jitter: 10, seed: 3, ...post },
      { kind: 'drop-answer', ...post },
      {
        kind: 'edit',
        when: 'after',
        edit: { resource: 'timesheetEntry', action: 'create', values },
        ...post,
      },
    ])
    const begun = performance.now()
    await expect(client.post('/timesheet/entry', entry)).rejects.toThrow()
    expect(performance.now() - begun).toBeGreaterThan(90)
    expect((await client.post('/timesheet/entry', entry)).status).toBe(409)
    expect((await client.post('/timesheet/entry', values)).status).toBe(409)
  })

  it('a session that dies while every second request fails', async () => {
    const { client, control, login } = await begin()
    await control.post('/faults', [
      { kind: 'status', status: 500, every: 2, path: '/v2/activity' },
      { kind: 'expire-sessions', after: 2, times: 1, path: '/v2/activity' },
    ])
    expect(await statuses(client, 4)).toEqual([200, 500, 401, 500])
    expect(await statuses(await login('sim-admin'), 2)).toEqual([200, 500])
  })

  it('a rate limit that is reached before an error would come', async () => {
    const { client, control } = await begin()
    await control.post('/faults', [
      { kind: 'rate-limit', limit: 1 },
      { kind: 'status', status: 503, after: 1 },
    ])
    expect(await statuses(client, 2)).toEqual([200, 429])
    await control.delete('/faults')
    expect(await statuses(client, 1)).toEqual([200])
  })
})
