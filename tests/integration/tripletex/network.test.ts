import { createTripletexClient } from '@main/tripletex/client'
import { mayHaveBeenStored } from '@main/tripletex/errors'
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, it } from 'vitest'
import { type Fault, startFaultyServer } from './faultyServer'

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

function clientOf(baseUrl: string) {
  return createTripletexClient({
    baseUrl,
    fetch: globalThis.fetch,
    now: Temporal.Now.instant,
    logger: { info() {}, warn() {} },
    credential: async () => ({ kind: 'userKey', consumerToken: 'c', userKey: 'u' }),
    timeoutMilliseconds: 500,
  })
}

const entry = { employeeId: 1, projectId: 2, activityId: 3, day: '2026-11-24', hours: 7.5, comment: 'Møte' }

describe('a write whose answer does not come whole', () => {
  it.each<[Fault, object]>([
    ['drop', { kind: 'network', reason: 'dropped' }],
    ['truncate', { kind: 'network', reason: 'dropped' }],
    ['silence', { kind: 'network', reason: 'timeout' }],
    ['redirect', { kind: 'unexpectedAnswer', reason: 'redirect' }],
  ])('by %s may have been stored, and is sent once only', async (fault, error) => {
    const server = await startFaultyServer(fault)
    stops.push(server.stop)

    const result = await clientOf(server.baseUrl).timesheetEntries.create(entry)

    expect(result).toMatchObject({ ok: false, error })
    expect(!result.ok && mayHaveBeenStored(result.error)).toBe(true)
    expect(server.entriesReceived).toHaveLength(1)
    expect(JSON.parse(server.entriesReceived[0] ?? '')).toMatchObject({ hours: 7.5, project: { id: 2 } })
  })
})

describe('a write that surely was not stored', () => {
  it('is one that nothing listened to', async () => {
    const server = await startFaultyServer('drop')
    await server.stop()
    const result = await clientOf(server.baseUrl).timesheetEntries.create(entry)
    expect(result).toMatchObject({ error: { kind: 'network', reason: 'refused', outcome: 'notSent' } })
  })

  it('is one refused after the session was open', async () => {
    const server = await startFaultyServer('silence')
    const client = clientOf(server.baseUrl)
    await client.timesheetEntries.create(entry)
    await server.stop()
    const result = await client.timesheetEntries.create(entry)
    expect(result).toMatchObject({ error: { kind: 'network', reason: 'refused', outcome: 'notSent' } })
    expect(server.entriesReceived).toHaveLength(1)
  })

  it('is one to a host without a name', async () => {
    const result = await clientOf('https://tripletex.invalid/v2').timesheetEntries.create(entry)
    expect(result).toMatchObject({ error: { kind: 'network', reason: 'dns', outcome: 'notSent' } })
  })
})

it('each call has a connection of its own, for on a used one Chromium would send a lost write again', async () => {
  const server = await startFaultyServer('drop')
  stops.push(server.stop)
  const client = clientOf(server.baseUrl)
  await client.timesheetEntries.create(entry)
  await client.timesheetEntries.create(entry)
  expect(server.connections()).toBe(3)
})

it('a call can be cancelled while it is on its way', async () => {
  const server = await startFaultyServer('silence')
  stops.push(server.stop)
  const cancel = new AbortController()
  const result = clientOf(server.baseUrl).timesheetEntries.create(entry, { signal: cancel.signal })
  await expect.poll(() => server.entriesReceived.length).toBe(1)
  cancel.abort()
  expect(await result).toMatchObject({ error: { kind: 'network', reason: 'cancelled', outcome: 'unknown' } })
})
