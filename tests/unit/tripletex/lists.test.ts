import { halvesBy, halvesByDay, halvesByFlags, type ListWindow } from '@main/tripletex/listWindow'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { failure, fakeTripletex, json, withSessions } from './fakeTripletex'

const computed = (versionDigest: string | null, values: object[] = [{ id: 1, version: 2 }]) =>
  json({ fullResultSize: values.length, from: 0, count: values.length, versionDigest, values })

describe('the versions of a list', () => {
  it('come with a digest, which asked for again is answered without any rows while nothing changed', async () => {
    const asked: (string | null)[] = []
    const { client, requests } = fakeTripletex(
      withSessions(({ headers }) => {
        asked.push(headers.get('if-none-match'))
        return asked.at(-1) === 'a1b2' ? new Response(null, { status: 304 }) : computed('a1b2')
      }),
    )
    const page = { from: 0, count: 3000 }
    expect(await client.projects.versions(page)).toEqual({
      ok: true,
      value: { values: [{ id: 1, version: 2 }], hasMore: false, digest: 'a1b2' },
    })
    expect(await client.projects.versions({ ...page, digest: 'a1b2' })).toEqual({ ok: true, value: null })
    expect(asked[0]).not.toBe('')
    expect(asked[0]).not.toBeNull()
    expect(requests.at(-1)?.query.get('fields')).toBe('id,version')
  })

  it.each(['Checksum not yet supported for this endpoint', "'If-None-Match' header not specified", '', null])(
    'have no digest where %j stands in its place',
    async (text) => {
      const { client } = fakeTripletex(withSessions(() => computed(text)))
      expect(await client.employees.versions({ from: 0, count: 10 })).toMatchObject({
        value: { digest: null },
      })
    },
  )

  it('of which nothing was known cannot be unchanged', async () => {
    const { client } = fakeTripletex(withSessions(() => new Response(null, { status: 304 })))
    const versions = await client.projects.versions({ from: 0, count: 10 })
    expect(versions).toMatchObject({ ok: false, error: { kind: 'unexpectedAnswer', status: 304 } })
  })

  it('go on where a server gives out fewer rows than were asked for', async () => {
    const { client } = fakeTripletex(
      withSessions(() => json({ fullResultSize: 1001, values: [{ id: 1, version: 0 }] })),
    )
    expect(await client.projects.versions({ from: 0, count: 3000 })).toMatchObject({
      value: { hasMore: true },
    })
    expect(await client.projects.versions({ from: 1000, count: 3000 })).toMatchObject({
      value: { hasMore: false },
    })
  })
})

it('a 304 that was not asked for is no good answer', async () => {
  const { client } = fakeTripletex(withSessions(() => new Response(null, { status: 304 })))
  expect(await client.projects.page({ from: 0, count: 10 })).toMatchObject({ ok: false })
})

it('rows are read by a list of ids, by the name that the filter has there', async () => {
  const { client, requests } = fakeTripletex(withSessions(() => json({ values: [] })))
  await client.projects.byIds([3, 1])
  expect(Object.fromEntries(requests.at(-1)?.query ?? [])).toMatchObject({
    id: '3,1',
    count: '2',
    isOffer: 'false',
  })
  await client.products.byIds([3, 1])
  expect(requests.at(-1)?.query.get('ids')).toBe('3,1')
})

it('customers that changed are asked for by a time that is early enough in any zone Tripletex may mean', async () => {
  const { client, requests } = fakeTripletex(withSessions(() => json({ values: [] })))
  const changedSince = Temporal.Instant.from('2026-11-24T09:00:00.123Z')
  await client.customers.page({ from: 0, count: 10, window: 'isInactive=true', changedSince })
  expect(requests.at(-1)?.query.get('changedSince')).toBe('2026-11-24T08:50:00')
  expect(requests.at(-1)?.query.get('isInactive')).toBe('true')
})

describe('windows', () => {
  const halves = halvesBy(halvesByFlags('isClosed'), halvesByDay('startDateFrom', 'startDateTo'))

  it('part a list again and again without a gap or an overlap, down to single days', () => {
    const leaves: ListWindow[] = []
    const walk = (window: ListWindow) => {
      const set = new URLSearchParams(window)
      const from = set.get('startDateFrom') ?? '0000'
      const to = set.get('startDateTo') ?? '9999'
      const holdsTheBusyDay = from <= '2026-11-24' && to > '2026-11-24'
      const parts = holdsTheBusyDay ? halves(window) : []
      if (parts.length === 0) leaves.push(window)
      else for (const part of parts) walk(part)
    }
    walk('isClosed=false')
    const spans = leaves.map((leaf) => {
      const set = new URLSearchParams(leaf)
      expect(set.get('isClosed')).toBe('false')
      return [set.get('startDateFrom'), set.get('startDateTo')] as const
    })
    expect(spans[0]?.[0]).toBeNull()
    expect(spans.at(-1)?.[1]).toBeNull()
    for (const [index, [from]] of spans.slice(1).entries()) expect(from).toBe(spans[index]?.[1])
    expect(spans).toContainEqual(['2026-11-24', '2026-11-25'])
  })

  it('of what has only flags come to an end', () => {
    const flags = halvesByFlags('isInactive', 'isStockItem')
    expect(flags('')).toEqual(['isInactive=false', 'isInactive=true'])
    expect(flags('isInactive=true')).toEqual([
      'isInactive=true&isStockItem=false',
      'isInactive=true&isStockItem=true',
    ])
    expect(flags('isInactive=true&isStockItem=true')).toEqual([])
  })

  it('are sent as filters', async () => {
    const { client, requests } = fakeTripletex(withSessions(() => failure(422, 23_000)))
    await client.projects.page({ from: 0, count: 10, window: 'isClosed=true&startDateTo=2020-01-01' })
    const query = Object.fromEntries(requests.at(-1)?.query ?? [])
    expect(query).toMatchObject({ isClosed: 'true', startDateTo: '2020-01-01' })
  })
})
