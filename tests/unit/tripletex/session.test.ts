import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { failure, fakeTripletex, json, type Seen, sessionAnswer, withSessions } from './fakeTripletex'

const noProducts = () => json({ values: [] })
const askProducts = { from: 0, count: 10 }

function opened(requests: Seen[]) {
  return requests.filter((each) => each.path.startsWith('token/session/:'))
}

describe('session', () => {
  it('is opened once however many calls wait for it, and is sent as Basic user 0', async () => {
    const { client, requests } = fakeTripletex(withSessions(noProducts))

    const results = await Promise.all(Array.from({ length: 20 }, () => client.products.page(askProducts)))

    expect(results.every((each) => each.ok)).toBe(true)
    expect(opened(requests)).toHaveLength(1)
    expect(opened(requests)[0]?.headers.has('authorization')).toBe(false)
    expect(requests.at(-1)?.headers.get('authorization')).toBe(`Basic ${btoa('0:session-1')}`)
  })

  it('asks for the day after tomorrow in Norway and is renewed five minutes before that midnight', async () => {
    const { client, requests, clock } = fakeTripletex(withSessions(noProducts))
    clock.now = Temporal.Instant.from('2026-11-24T23:30:00Z')

    await client.products.page(askProducts)
    expect(opened(requests)[0]?.body).toEqual({
      consumerToken: 'secret-consumer',
      employeeToken: 'secret-user',
      expirationDate: '2026-11-27',
    })

    clock.now = Temporal.Instant.from('2026-11-26T22:54:59Z')
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(1)

    clock.now = Temporal.Instant.from('2026-11-26T22:55:00Z')
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(2)
  })

  it('believes the expiration date of the answer over the one it asked for', async () => {
    const { client, requests, clock } = fakeTripletex((request) =>
      request.path.startsWith('token/session/:') ? sessionAnswer('short', '2026-11-25') : noProducts(),
    )
    await client.products.page(askProducts)
    clock.now = Temporal.Instant.from('2026-11-24T22:56:00Z')
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(2)
  })

  it('is renewed once for all calls that a 401 hit, and each of them is tried again', async () => {
    const { client, requests } = fakeTripletex(
      withSessions((_request, token) => (token === 'session-1' ? failure(401, 3000) : noProducts())),
    )

    const results = await Promise.all(Array.from({ length: 5 }, () => client.products.page(askProducts)))

    expect(results.every((each) => each.ok)).toBe(true)
    expect(opened(requests)).toHaveLength(2)
    expect(requests.filter((each) => each.path === 'product')).toHaveLength(9)
  })

  it('that is new outlives a refusal of the old one that comes late', async () => {
    let refuseLate = () => {}
    const { client, requests } = fakeTripletex(
      withSessions(({ path }, token) => {
        if (token === 'session-2') return noProducts()
        if (path === 'product') return failure(401, 3000)
        return new Promise((resolve) => {
          refuseLate = () => resolve(failure(401, 3000))
        })
      }),
    )
    const late = client.employees.page(askProducts)
    expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
    refuseLate()
    expect(await late).toMatchObject({ ok: true })
    expect(opened(requests)).toHaveLength(2)
  })

  it('is given up after the second refusal', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => failure(401, 3000)))

    const result = await client.products.page(askProducts)

    expect(result).toMatchObject({ ok: false, error: { kind: 'unauthorized', reason: 'sessionRejected' } })
    expect(requests.filter((each) => each.path === 'product')).toHaveLength(2)
  })

  it('takes a 401 with the code for missing rights as forbidden, without a new session', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => failure(401, 9000)))
    expect(await client.products.page(askProducts)).toMatchObject({ error: { kind: 'forbidden' } })
    expect(opened(requests)).toHaveLength(1)
  })

  it('comes from a company key by an exchange that is tried twice when two of them met', async () => {
    let conflicts = 1
    const { client, requests } = fakeTripletex(
      ({ path }) => {
        if (path === 'product') return noProducts()
        conflicts -= 1
        return conflicts === 0 ? failure(409, 8000) : sessionAnswer('from-company-key')
      },
      { credential: async () => ({ kind: 'companyKey', companyKey: 'tlxr_secret' }) },
    )

    expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
    expect(opened(requests).map(({ path, body }) => ({ path, body }))).toEqual(
      Array(2).fill({
        path: 'token/session/:createFromRefreshToken',
        body: { refreshToken: 'tlxr_secret', ttlSeconds: 28_800 },
      }),
    )
  })

  it.each([
    ['arg:consumerToken', 'consumerToken'],
    ['arg:employeeToken', 'employeeToken'],
  ])('names the refused token of a 422 on %s', async (field, reason) => {
    const { client } = fakeTripletex(() =>
      failure(422, 18_000, { validationMessages: [{ field, path: field, message: 'Nøkkelen er ugyldig' }] }),
    )
    expect(await client.whoAmI()).toMatchObject({ error: { kind: 'unauthorized', reason } })
  })

  it('sends nothing without a credential, and asks for it anew each time', async () => {
    const credentials = [undefined, { kind: 'companyKey', companyKey: 'tlxr_secret' } as const]
    const { client, requests } = fakeTripletex(
      ({ path }) => (path === 'product' ? noProducts() : sessionAnswer('now')),
      { credential: async () => credentials.shift() },
    )
    expect(await client.products.page(askProducts)).toEqual({ ok: false, error: { kind: 'noCredential' } })
    expect(requests).toHaveLength(0)
    expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
  })

  it('that cannot be opened means that the write behind it was not sent', async () => {
    const { client } = fakeTripletex(() => {
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      })
    })
    const written = await client.timesheetEntries.update({ id: 1, version: 0, hours: 1 })
    expect(written).toMatchObject({ error: { kind: 'network', reason: 'dropped', outcome: 'notSent' } })
  })
})
