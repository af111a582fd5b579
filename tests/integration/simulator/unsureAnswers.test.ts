import { describe, expect, it } from 'vitest'
import { setUp, start, valueIn } from './client'

const noon = new Date('2026-11-24T12:00:00Z')
const credentials = { consumerToken: 'sim-consumer', employeeToken: 'sim-admin' }

async function begin(values: object = {}) {
  const running = await start()
  const client = await running.login('sim-admin')
  await setUp(running, values)
  return { ...running, client }
}

describe('the rate limit', () => {
  it.each([
    ['envelope', '"status":429'],
    ['text', 'Too Many Requests'],
    ['empty', ''],
  ])('is refused with a body of %s', async (rateLimitBody, text) => {
    const { simulator, client } = await begin({ rateLimitBody, rateLimit: 0 })
    const reply = await fetch(`${simulator.url}/project`, { headers: client.headers })
    const body = await reply.text()
    expect(reply.status).toBe(429)
    expect(body === text || (text !== '' && body.includes(text))).toBe(true)
  })

  it.each([
    ['always', [true, true]],
    ['whenExceeded', [false, true]],
    ['never', [false, false]],
  ])('is told in headers %s', async (rateLimitHeaders, expected) => {
    const { client } = await begin({ rateLimitHeaders, rateLimit: 1, rateLimitPeriod: 60 })
    const replies = [await client.get('/activity'), await client.get('/activity')]
    expect(replies.map((reply) => reply.headers.has('x-rate-limit-limit'))).toEqual(expected)
    expect(replies.map((reply) => reply.status)).toEqual([200, 429])
  })
})

describe('digests', () => {
  it.each([true, false])('are sent as ETag too: %s', async (etag) => {
    const { client } = await begin({ etag })
    const reply = await client.get('/activity', { 'if-none-match': 'x' })
    const { versionDigest } = JSON.parse(reply.text)
    expect(reply.headers.get('etag')).toBe(etag ? `"${versionDigest}"` : null)
    const again = await client.get('/activity', { 'if-none-match': `"${versionDigest}"` })
    expect([again.status, again.text, again.headers.has('etag')]).toEqual([304, '', etag])
  })

  it.each([
    ['sha256', 64],
    ['md5', 32],
  ])('are %s', async (digestFormat, length) => {
    const { client } = await begin({ digestFormat })
    const { text } = await client.get('/project', { 'if-none-match': 'x' })
    expect(JSON.parse(text).versionDigest).toHaveLength(length)
  })

  it.each([
    [['employee'], false, true],
    [['project'], true, false],
  ])('are missing for %j', async (withoutDigest, employees, projects) => {
    const { client } = await begin({ withoutDigest })
    const has = async (path: string) =>
      /^[0-9a-f]+$/.test(JSON.parse((await client.get(path, { 'if-none-match': 'x' })).text).versionDigest)
    expect([await has('/employee'), await has('/project')]).toEqual([employees, projects])
  })
})

describe('sessions', () => {
  it.each([
    ['startOfDay', '2026-11-24T23:00:00Z'],
    ['endOfDay', '2026-11-25T23:00:00Z'],
  ])('die at the %s', async (sessionsDie, death) => {
    let now = noon
    const running = await start({ now: () => now })
    await setUp(running, { sessionsDie })
    const body = { ...credentials, expirationDate: '2026-11-25' }
    const token = String(valueIn(await running.anyone.post('/token/session/:create', body)).token)
    const client = running.withToken(token)
    now = new Date(Date.parse(death) - 1000)
    expect((await client.get('/activity')).status).toBe(200)
    now = new Date(death)
    expect((await client.get('/activity')).status).toBe(401)
  })

  it.each([null, 'Session has expired'])('that expired are told by %j', async (expiredSessionMessage) => {
    const { client, control, withToken } = await begin({ expiredSessionMessage })
    await control.post('/faults', { kind: 'expire-sessions' })
    const usual = 'Could not log in. Check login info in Authorization header.'
    const developerMessage = expiredSessionMessage ?? usual
    expect((await client.get('/activity')).json).toMatchObject({ code: 3000, developerMessage })
    expect((await withToken('unknown').get('/activity')).json).toMatchObject({ developerMessage: usual })
  })

  it.each([
    [{}, 403, 9000],
    [{ companyNotGranted: { status: 401, code: 3000 } }, 401, 3000],
  ])('for a company that was not granted: %j', async (refusals, status, code) => {
    const running = await begin({ refusals })
    const client = await running.login('sim-admin', '4711')
    expect((await client.get('/project')).json).toMatchObject({ status, code })
  })

  it.each([
    [{}, 201],
    [{ companyKeys: 'unsupported' }, 404],
    [{ companyKeyEnds: '2026-11-25' }, 201],
    [{ companyKeyEnds: '2026-11-24' }, 422],
  ])('from a company key, %j', async (values, status) => {
    const running = await start({ now: () => noon })
    await setUp(running, values)
    const body = { refreshToken: 'tlxr_sim', ttlSeconds: 600 }
    expect((await running.anyone.post('/token/session/:createFromRefreshToken', body)).status).toBe(status)
  })
})

it.each([
  [{}, 200, 44],
  [{ largestCount: 10 }, 422, undefined],
  [{ largestCount: 10, largerCount: 'capped' }, 200, 10],
  [{ largestCount: 1000 }, 200, 44],
])('a count of 1000 with %j', async (values, status, count) => {
  const { client } = await begin(values)
  const reply = await client.get('/project?count=1000&fields=id')
  expect(reply.status).toBe(status)
  if (count !== undefined) expect(reply.json).toMatchObject({ count })
})

it.each([
  ['together', 3],
  ['first', 1],
])('what is missing is told %s', async (validationMessages, count) => {
  const { client } = await begin({ validationMessages })
  const reply = await client.post('/timesheet/entry', { hours: 1 })
  expect(JSON.parse(reply.text).validationMessages).toHaveLength(count)
})
