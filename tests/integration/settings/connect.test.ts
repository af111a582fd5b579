import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Keychain } from '@main/secrets/keychain'
import { connect, disconnect } from '@main/settings/connect'
import type { ConnectInput } from '@shared/ipc/integration'
import { err, ok } from '@shared/result'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { simulatedTripletex } from '../sync/simulated'

const tripletex = simulatedTripletex()

/** A keychain whose contents a test can see, and which can refuse. */
function visibleKeychain(refusing = false) {
  const kept = new Map<string, string>()
  const keychain: Keychain = {
    backend: 'system',
    get: async (account) => ok(kept.get(account) ?? null),
    set: async (account, secret) => {
      if (refusing) return err({ code: 'refused', detail: '' })
      kept.set(account, secret)
      return ok(undefined)
    },
    delete: async (account) => {
      kept.delete(account)
      return ok(undefined)
    },
  }
  return { kept, keychain, secrets: () => [...kept.values()].sort() }
}

async function unconnected(given: { refusing?: boolean; builtIn?: string } = {}) {
  const { kept, keychain, secrets } = visibleKeychain(given.refusing)
  const opened = await openedSession({ keychain, builtInConsumerToken: given.builtIn ?? '' })
  const { session } = opened
  const settings = () =>
    (['connection', 'company', 'projectSync'] as const).map((key) => session.store.settings.get(key))
  return {
    ...opened,
    kept,
    keychain,
    secrets,
    settings,
    input: (change: Partial<ConnectInput> = {}): ConnectInput => ({
      userKey: 'sim-admin',
      consumerToken: 'sim-consumer',
      projectSync: true,
      environment: 'own',
      address: tripletex.url(),
      ...change,
    }),
    connect: (input: ConnectInput) => connect(session.connectDeps, input),
    status: session.integrationStatus,
  }
}

describe('connecting', () => {
  it('keeps the key in the keychain, and whose it is in the settings', async () => {
    const test = await unconnected()
    expect(await test.connect(test.input())).toEqual({ ok: true, value: undefined })
    expect(test.secrets()).toEqual(['sim-admin', 'sim-consumer'])
    expect(test.session.gateway.state()).toBe('ready')
    expect(test.status()).toMatchObject({
      connection: {
        companyName: 'Fjordkonsult AS',
        employeeName: 'Kari Nordmann',
        environment: 'own',
        keyStoredIn: 'system',
        state: 'connected',
      },
      projectSync: true,
    })
  })

  it('uses the built-in consumer token where none is given, and keeps none', async () => {
    const test = await unconnected({ builtIn: 'sim-consumer' })
    expect(await test.connect(test.input({ consumerToken: '' }))).toMatchObject({ ok: true })
    expect(test.secrets()).toEqual(['sim-admin'])
  })

  it('takes a company key without a consumer token', async () => {
    const test = await unconnected()
    expect(await test.connect(test.input({ userKey: 'tlxr_sim', consumerToken: '' }))).toMatchObject({
      ok: true,
    })
  })

  it('goes on after a restart, with the key from the keychain', async () => {
    const test = await unconnected()
    await test.connect(test.input())
    await test.close(100)
    const again = await openedSession({
      folder: test.folder,
      keychain: test.keychain,
      builtInConsumerToken: '',
    })
    await again.session.start()
    expect(again.session.gateway.state()).toBe('ready')
    expect((await again.session.gateway.client()?.whoAmI())?.ok).toBe(true)
  })

  it('keeps the key in memory where the keychain refuses, and asks again after a restart', async () => {
    const test = await unconnected({ refusing: true })
    expect(await test.connect(test.input())).toMatchObject({ ok: true })
    expect(test.secrets()).toEqual([])
    expect(test.status().connection?.keyStoredIn).toBe('memory')
    await test.close(100)
    const again = await openedSession({ folder: test.folder, keychain: test.keychain })
    await again.session.start()
    expect(again.session.gateway.keyState()).toBe('keyMissing')
    expect(again.session.sync.status().connection).toBe('needsKey')
  })
})

describe('a refusal stores nothing', () => {
  it.each([
    ['keyRejected', { userKey: 'sim-wrong' }],
    ['keyRejected', { userKey: 'tlxr_wrong' }],
    ['consumerTokenRejected', { consumerToken: 'wrong' }],
    ['consumerTokenMissing', { consumerToken: '' }],
    ['addressInvalid', { address: 'not an address' }],
    ['addressInvalid', { address: 'http://tripletex.no/v2' }],
    ['noNetwork', { address: 'http://127.0.0.1:1/v2' }],
    ['wrongEnvironment', { environment: 'production', userKey: 'test-key' }],
    ['wrongEnvironment', { environment: 'test', userKey: 'key' }],
  ] satisfies [string, Partial<ConnectInput>][])('%s: %j', async (code, change) => {
    const test = await unconnected()
    expect(await test.connect(test.input(change))).toMatchObject({ ok: false, error: { code } })
    expect(test.secrets()).toEqual([])
    expect(test.settings()).toEqual([null, null, null])
    expect(test.session.gateway.state()).toBe('none')
  })

  it.each([
    ['missingRights', { kind: 'status', status: 403, path: '/v2/employee' }],
    ['tripletexFailed', { kind: 'status', status: 500, path: '/v2/token/session/>whoAmI' }],
    ['noNetwork', { kind: 'offline' }],
  ])('%s: %j', async (code, fault) => {
    const test = await unconnected()
    await tripletex.fault(fault)
    expect(await test.connect(test.input())).toMatchObject({ ok: false, error: { code } })
    expect(test.secrets()).toEqual([])
    expect(test.settings()).toEqual([null, null, null])
  })

  it('otherCompany: the workspace’s hours belong to the first, also after it was left', async () => {
    const test = await unconnected()
    await test.connect(test.input())
    await disconnect(test.session.connectDeps)
    test.session.store.settings.set('company', { id: 1, name: 'Første AS' })
    expect(await test.connect(test.input())).toMatchObject({
      error: { code: 'otherCompany', facts: { known: 'Første AS', other: 'Fjordkonsult AS' } },
    })
    expect(test.secrets()).toEqual([])
    expect(test.status().connection).toBeNull()
  })

  it('and an earlier connection goes on as it was', async () => {
    const test = await unconnected()
    await test.connect(test.input())
    const before = test.settings()
    expect(await test.connect(test.input({ userKey: 'sim-wrong', projectSync: false }))).toMatchObject({
      ok: false,
    })
    expect(test.secrets()).toEqual(['sim-admin', 'sim-consumer'])
    expect(test.settings()).toEqual(before)
    expect(test.session.gateway.state()).toBe('ready')
  })
})

it('disconnecting takes the key away, and keeps hours, copies and queue', async () => {
  const test = await unconnected()
  await test.connect(test.input())
  await test.startTransferring()
  await tripletex.fault({ kind: 'status', status: 500, path: '/v2/timesheet/entry' })
  test.submit(450)
  await expect.poll(() => test.session.store.outbox.open()[0]?.state).toBe('retry')
  await disconnect(test.session.connectDeps)
  test.session.sync.connectionChanged()
  expect(test.secrets()).toEqual([])
  expect(test.status().connection).toBeNull()
  expect(test.session.sync.status()).toMatchObject({ connection: 'none', waiting: 1 })
  expect(test.session.store.replica.counts('projects').active).toBeGreaterThan(20)

  await tripletex.heal()
  await test.connect(test.input())
  test.session.sync.connectionChanged()
  await expect.poll(tripletex.hours, { timeout: 5000 }).toEqual(['1 1001 Utvikling 2026-11-23 7.5'])
})

it('writes down whom the workspace was connected to, by whose key, and that it was left', async () => {
  const test = await unconnected()
  await test.connect(test.input())
  await test.connect(test.input({ userKey: 'sim-english' }))
  await disconnect(test.session.connectDeps)
  const lines = test.session.store.administrationLog.latest(10).map(({ before, after }) => [before, after])
  const company = 'Fjordkonsult AS'
  expect(lines).toContainEqual([
    { connectedCompany: null, keyOwner: null },
    { connectedCompany: company, keyOwner: 'Kari Nordmann' },
  ])
  expect(lines).toContainEqual([
    { connectedCompany: company, keyOwner: expect.any(String) },
    { connectedCompany: null, keyOwner: null },
  ])
  expect(lines).toContainEqual([{ keyOwner: 'Kari Nordmann' }, { keyOwner: expect.any(String) }])
})

it('no secret is in any file of the workspace or in the log', async () => {
  const test = await unconnected()
  await test.connect(test.input({ userKey: 'sim-admin' }))
  await test.startTransferring()
  test.submit(450)
  await expect.poll(() => test.session.sync.status().allSentAt).not.toBeNull()
  await tripletex.fault({ kind: 'revoke-key', key: 'sim-admin' })
  test.submit(60, '2026-11-20')
  await expect.poll(() => test.session.sync.status().connection).toBe('needsKey')

  const written = [test.folder, join(test.folder, 'backups')].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => readFileSync(join(folder, each.name), 'latin1')),
  )
  expect(written.join('')).toContain('Fjordkonsult AS')
  for (const secret of ['sim-admin', 'sim-consumer']) {
    for (const text of [...written, ...test.log]) expect(text.includes(secret)).toBe(false)
  }
  expect(test.log.length).toBeGreaterThan(10)
})
