import { checkCredential } from '@main/tripletex/checkCredential'
import { productionBaseUrl } from '@main/tripletex/environments'
import { describe, expect, it } from 'vitest'
import { failure, fakeTripletex, type Handler, json, requestId, userKey, withSessions } from './fakeTripletex'

const whoAmI = {
  employeeId: 11,
  companyId: 22,
  language: 'no',
  company: { id: 22, name: 'Nordlys AS', organizationNumber: '999888777' },
  employee: { id: 11, firstName: 'Kari', lastName: 'Nordmann' },
}

const working = withSessions(({ path, method }) => {
  if (method === 'DELETE') return new Response(null, { status: 204 })
  return path === 'employee' ? json({ values: [{ id: 11, version: 0 }] }) : json({ value: whoAmI })
})

function check(handler: Handler, credential: Parameters<typeof checkCredential>[1] = userKey) {
  const fake = fakeTripletex(handler)
  return { ...fake, result: checkCredential(fake.clientOptions, credential) }
}

const refused = (field: string) =>
  failure(422, 18_000, { validationMessages: [{ field, path: field, message: 'Nøkkelen er ugyldig' }] })

describe('checking a key', () => {
  it('tells whose it is and logs out again', async () => {
    const { result, requests } = check(working)
    expect(await result).toEqual({
      ok: true,
      value: {
        company: { id: 22, name: 'Nordlys AS', organizationNumber: '999888777' },
        employee: { id: 11, firstName: 'Kari', lastName: 'Nordmann' },
      },
    })
    expect(requests.at(-1)).toMatchObject({ method: 'DELETE', path: 'token/session/session-1' })
  })

  const html = () => new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } })
  const notThere = () => json({ message: 'Route not found', statusCode: 404 }, 404)
  const offline = () => {
    throw new Error('net::ERR_INTERNET_DISCONNECTED')
  }
  const onEmployees = (answer: () => Response) =>
    withSessions(({ path }) => (path === 'employee' ? answer() : json({ value: whoAmI })))

  it.each<[string, Handler, unknown]>([
    ['the user key', () => refused('arg:employeeToken'), { code: 'wrongUserKey' }],
    ['the consumer token', () => refused('arg:consumerToken'), { code: 'wrongConsumerToken' }],
    ['a session that is refused at once', withSessions(() => failure(401, 3000)), { code: 'wrongUserKey' }],
    ['the network', offline, { code: 'noNetwork', reason: 'offline' }],
    ['a web page in place of Tripletex', html, { code: 'wrongEnvironment', reason: 'notTripletex' }],
    ['an address without Tripletex', notThere, { code: 'wrongEnvironment', reason: 'notTripletex' }],
    [
      'Tripletex’s own 404 on the session call',
      () => failure(404, 6000),
      { code: 'wrongEnvironment', reason: 'notTripletex' },
    ],
    ['rights', onEmployees(() => failure(403, 9000)), { code: 'missingRights', message: 'message' }],
    [
      'an empty employee list',
      onEmployees(() => json({ values: [] })),
      { code: 'missingRights', message: '' },
    ],
    [
      'the rate limit',
      () => new Response('', { status: 429, headers: { 'retry-after': '300' } }),
      { code: 'rateLimited', retryAfterSeconds: 300 },
    ],
    [
      'Tripletex itself',
      () => failure(500, 1000),
      {
        code: 'tripletexTrouble',
        error: { kind: 'server', status: 500, outcome: 'notSent', requestId },
      },
    ],
  ])('tells when the trouble is %s', async (_trouble, handler, error) => {
    expect(await check(handler).result).toEqual({ ok: false, error })
  })

  it('tells a refused company key', async () => {
    const credential = { kind: 'companyKey', companyKey: 'tlxr_x' } as const
    expect(await check(() => failure(401, 3000), credential).result).toEqual({
      ok: false,
      error: { code: 'wrongCompanyKey' },
    })
  })

  it('does not send a test key to production', async () => {
    const { clientOptions, requests } = fakeTripletex(working)
    const credential = { ...userKey, userKey: 'test-abc' }
    const result = await checkCredential({ ...clientOptions, baseUrl: productionBaseUrl }, credential)
    expect(result).toEqual({
      ok: false,
      error: { code: 'wrongEnvironment', reason: 'keyOfOtherEnvironment' },
    })
    expect(requests).toHaveLength(0)
  })
})
