import type { TripletexCredential } from '@main/tripletex/credential'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  failure,
  fakeTripletex,
  json,
  type Seen,
  sessionAnswer,
  userKey,
  withSessions,
} from './fakeTripletex'

const noProducts = () => json({ values: [] })
const askProducts = { from: 0, count: 10 }

function opened(requests: Seen[]) {
  return requests.filter((each) => each.path.startsWith('token/session/:'))
}

const expirationOf = (request: Seen | undefined) =>
  z.object({ expirationDate: z.string() }).parse(request?.body)

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

  it.each([
    ['the night clocks go back', '2026-10-23T10:00:00Z', '2026-10-25', '2026-10-24T21:55:00Z'],
    ['the night after clocks went back', '2026-10-24T10:00:00Z', '2026-10-26', '2026-10-25T22:55:00Z'],
    ['the night clocks go forward', '2026-03-27T10:00:00Z', '2026-03-29', '2026-03-28T22:55:00Z'],
    ['the night after clocks went forward', '2026-03-28T10:00:00Z', '2026-03-30', '2026-03-29T21:55:00Z'],
    [
      '18:00 in New York, past Norwegian midnight',
      '2026-11-24T23:00:00Z',
      '2026-11-27',
      '2026-11-26T22:55:00Z',
    ],
    ['New Year', '2026-12-30T10:00:00Z', '2027-01-01', '2026-12-31T22:55:00Z'],
  ])('is renewed five minutes before Norwegian midnight: %s', async (_when, start, expires, renewal) => {
    const { client, requests, clock } = fakeTripletex(withSessions(noProducts))
    clock.now = Temporal.Instant.from(start)
    await client.products.page(askProducts)
    expect(opened(requests)[0]?.body).toMatchObject({ expirationDate: expires })
    clock.now = Temporal.Instant.from(renewal).subtract({ seconds: 1 })
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(1)
    clock.now = Temporal.Instant.from(renewal)
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(2)
  })

  it.each([-7, 7])('dies by Tripletex’s clock where the machine’s is wrong by %i hours', async (hours) => {
    const server = { now: Temporal.Instant.from('2026-11-24T09:00:00Z') }
    const headers = () => ({ date: new Date(server.now.epochMilliseconds).toUTCString() })
    const { client, requests, clock } = fakeTripletex(({ path }) => {
      if (path === 'product') return json({ values: [] }, 200, headers())
      return json({ value: { token: 'a' } }, 201, headers())
    })
    const at = (instant: string) => {
      server.now = Temporal.Instant.from(instant)
      clock.now = server.now.add({ hours })
    }
    at('2026-11-24T09:00:00Z')
    await client.products.page(askProducts)
    expect(client.serverTime().toString()).toBe('2026-11-24T09:00:00Z')
    const { expirationDate } = expirationOf(opened(requests)[0])
    const renewal = Temporal.PlainDate.from(expirationDate).toZonedDateTime('Europe/Oslo').toInstant()
    at(renewal.subtract({ minutes: 6 }).toString())
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(1)
    at(renewal.subtract({ minutes: 4 }).toString())
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(2)
  })

  it('is asked for anew where a clock that is days behind asked for a day that is over', async () => {
    const today = '2026-11-24'
    const headers = { date: new Date(`${today}T09:00:00Z`).toUTCString() }
    const { client, requests, clock } = fakeTripletex((request) => {
      if (request.path === 'product') return json({ values: [] }, 200, headers)
      if (expirationOf(request).expirationDate > today) return json({ value: { token: 'a' } }, 201, headers)
      return json({ status: 422, code: 18_000, message: 'Validering feilet.' }, 422, headers)
    })
    clock.now = Temporal.Instant.from('2026-11-19T09:00:00Z')
    expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
    expect(opened(requests).map((request) => expirationOf(request).expirationDate)).toEqual([
      '2026-11-21',
      '2026-11-26',
    ])
  })

  it('that is said to be dead already is tried all the same, and not opened for each call', async () => {
    const { client, requests } = fakeTripletex((request) =>
      request.path.startsWith('token/session/:') ? sessionAnswer('odd', '2026-11-24') : noProducts(),
    )
    for (let calls = 0; calls < 5; calls++) await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(1)
  })

  it('from a company key is renewed before its life is over', async () => {
    const { client, requests, clock } = fakeTripletex(
      ({ path }) => (path === 'product' ? noProducts() : sessionAnswer('from-company-key')),
      { credential: async () => ({ kind: 'companyKey', companyKey: 'tlxr_secret' }) },
    )
    await client.products.page(askProducts)
    clock.now = clock.now.add({ seconds: 28_800 - 301 })
    await client.products.page(askProducts)
    expect(opened(requests)).toHaveLength(1)
    clock.now = clock.now.add({ seconds: 2 })
    await Promise.all([client.products.page(askProducts), client.products.page(askProducts)])
    expect(opened(requests)).toHaveLength(2)
  })

  it('is waited for no longer than a call lasts', async () => {
    let open = () => {}
    const { client, requests } = fakeTripletex(({ path }) => {
      if (path === 'product') return noProducts()
      return new Promise((resolve) => {
        open = () => resolve(sessionAnswer('late'))
      })
    })
    const cancel = new AbortController()
    const impatient = client.products.page(askProducts, { signal: cancel.signal })
    const patient = client.products.page(askProducts)
    await expect.poll(() => requests).toHaveLength(1)
    cancel.abort()
    expect(await impatient).toMatchObject({ error: { kind: 'network', reason: 'cancelled' } })
    open()
    expect(await patient).toMatchObject({ ok: true })
  })

  it('is given up after the second refusal', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => failure(401, 3000)))

    const result = await client.products.page(askProducts)

    expect(result).toMatchObject({ ok: false, error: { kind: 'unauthorized', reason: 'sessionRejected' } })
    expect(requests.filter((each) => each.path === 'product')).toHaveLength(2)
    expect(client.keyRefused()).toBe(true)
  })

  it('that is refused again and again is not opened for each of many calls', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => failure(401, 3000)))
    const results = await Promise.all(Array.from({ length: 50 }, () => client.products.page(askProducts)))
    expect(results.every((each) => !each.ok && each.error.kind === 'unauthorized')).toBe(true)
    expect(opened(requests)).toHaveLength(2)
    expect(requests.length).toBeLessThan(12)
  })

  it('that died twice in its time is renewed each time', async () => {
    let dead = 0
    const { client, requests } = fakeTripletex(
      withSessions((_request, token) => (token === `session-${dead}` ? failure(401, 3000) : noProducts())),
    )
    for (dead = 1; dead <= 4; dead++)
      expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
    expect(opened(requests)).toHaveLength(5)
    expect(client.keyRefused()).toBe(false)
  })

  it.each([
    ['a user key', userKey, 'arg:employeeToken', 'employeeToken'],
    ['a company key', { kind: 'companyKey', companyKey: 'tlxr_secret' }, 'refreshToken', 'companyKey'],
  ] as const)('is not asked for again with %s that was refused', async (_what, given, field, reason) => {
    let credential: TripletexCredential = given
    const refusal = { validationMessages: [{ field, path: field, message: 'Nøkkelen er ugyldig' }] }
    const { client, requests } = fakeTripletex(
      ({ path, body }) => {
        if (path === 'product') return noProducts()
        const isNew = JSON.stringify(body).includes('new')
        return isNew ? sessionAnswer('good') : failure(422, 18_000, refusal)
      },
      { credential: async () => credential },
    )
    const refused = { error: { kind: 'unauthorized', reason } }
    for (let calls = 0; calls < 3; calls++) {
      expect(await client.products.page(askProducts)).toMatchObject(refused)
    }
    expect(requests).toHaveLength(1)
    expect(client.keyRefused()).toBe(true)
    credential = { kind: 'companyKey', companyKey: 'tlxr_new' }
    expect(await client.products.page(askProducts)).toMatchObject({ ok: true })
    expect(client.keyRefused()).toBe(false)
  })

  it('whose length of life is refused says nothing of the key', async () => {
    const { client } = fakeTripletex(
      () =>
        failure(422, 18_000, {
          validationMessages: [{ field: 'ttlSeconds', message: 'Må være minimum 300' }],
        }),
      { credential: async () => ({ kind: 'companyKey', companyKey: 'tlxr_secret' }) },
    )
    expect(await client.whoAmI()).toMatchObject({ error: { kind: 'validation' } })
    expect(client.keyRefused()).toBe(false)
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
