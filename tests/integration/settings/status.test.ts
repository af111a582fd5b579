import { connect } from '@main/settings/connect'
import { testConnection } from '@main/settings/testConnection'
import type { IntegrationStatus, PulledKind } from '@shared/ipc/integration'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { simulatedTripletex } from '../sync/simulated'

const tripletex = simulatedTripletex()

const KEY = { userKey: 'sim-admin', consumerToken: 'sim-consumer' }

async function connected(folder?: string, anew = true) {
  const opened = await openedSession(folder === undefined ? {} : { folder })
  const { session } = opened
  const input = {
    ...KEY,
    projectSync: true,
    environment: 'own',
    address: tripletex.url(),
  } as const
  if (anew) {
    expect(await connect(session.connectDeps, input)).toEqual({ ok: true, value: undefined })
    session.sync.connectionChanged()
  }
  const status = (): IntegrationStatus => session.integrationStatus()
  const pull = () => session.sync.pullNow()
  const problem = (kind: PulledKind) => status().pulled.find((row) => row.kind === kind)?.problem
  return { ...opened, input, status, pull, problem }
}

const forbid = (path: string) => tripletex.fault({ kind: 'status', status: 403, code: 9000, path })

describe('why a kind was not pulled', () => {
  it('is told of that kind, with the request’s id, and goes with the next pull that works', async () => {
    const test = await connected()
    await tripletex.fault({ kind: 'status', status: 500, path: '/v2/product' })
    await test.pull()
    expect(test.problem('products')).toMatchObject({
      code: 'tripletexFailed',
      requestId: expect.stringMatching(/.{8,}/),
    })
    expect(test.problem('employees')).toBeNull()
    expect(test.status().lackingRights).toEqual([])
    await tripletex.heal()
    await test.pull()
    expect(test.problem('products')).toBeNull()
  })

  it('keeps since when it has been so, until it is otherwise', async () => {
    const test = await connected()
    await forbid('/v2/product')
    await test.pull()
    const first = test.problem('products')
    await test.pull()
    expect(test.problem('products')?.since).toBe(first?.since)
    expect(test.problem('products')?.at).not.toBe(first?.at)
  })

  it('is still told after a restart, until the kind is asked for again', async () => {
    const test = await connected()
    await tripletex.fault({ kind: 'status', status: 500, path: '/v2/product' })
    await test.pull()
    const before = test.problem('products')
    expect(before).toMatchObject({ code: 'tripletexFailed' })
    await test.close(100)
    const again = await connected(test.folder, false)
    expect(again.problem('products')).toEqual(before)
    expect(again.problem('employees')).toBeNull()
    await tripletex.heal()
    again.session.gateway.use(tripletex.url(), { kind: 'userKey', ...KEY })
    await again.pull()
    expect(again.problem('products')).toBeNull()
  })

  it('tells a network that is away from a refusal', async () => {
    const test = await connected()
    await tripletex.fault({ kind: 'offline' })
    await test.pull()
    expect(test.problem('employees')?.code).toBe('noNetwork')
  })
})

describe('what the key may not do', () => {
  it('names the kinds that Tripletex keeps back, and pulls the others', async () => {
    const test = await connected()
    await forbid('/v2/project')
    await forbid('/v2/product')
    await test.pull()
    expect(test.status().lackingRights.map(({ kind }) => kind)).toEqual(['products', 'projects'])
    expect(test.status().pulled.find(({ kind }) => kind === 'customers')?.active).toBeGreaterThan(0)
  })

  it('names the hours that may not be written', async () => {
    const test = await connected()
    await test.startTransferring()
    await forbid('/v2/timesheet/entry')
    test.submit(450)
    await expect.poll(() => test.session.store.outbox.open()[0]?.state).toBe('blocked')
    expect(test.status().lackingRights).toMatchObject([{ kind: 'timesheet' }])
  })

  it('is forgotten with a new key, which may have other rights', async () => {
    const test = await connected()
    await forbid('/v2/product')
    await test.pull()
    expect(test.status().lackingRights).toHaveLength(1)
    await tripletex.heal()
    expect(await connect(test.session.connectDeps, test.input)).toMatchObject({ ok: true })
    test.session.sync.connectionChanged()
    expect(test.status().lackingRights).toEqual([])
  })
})

it('counts every request to Tripletex, those that check the key too, and tells the limit it answered with', async () => {
  const test = await connected()
  const before = test.status().traffic.lastHour
  expect(before).toBeGreaterThanOrEqual(4)
  await test.pull()
  const { lastHour, limit } = test.status().traffic
  expect(lastHour).toBeGreaterThan(before + 6)
  expect(limit).toMatchObject({ limit: 10_000, at: expect.stringMatching(/^\d{4}-/) })
  expect(limit?.remaining).toBeLessThan(10_000)
})

describe('«Test tilkobling»', () => {
  const tested = (test: Awaited<ReturnType<typeof connected>>) => {
    let now = 0
    return testConnection(test.session.services, test.session.gateway, () => (now += 120))
  }

  it('answers whose the key is, and how long the answer took', async () => {
    expect(await tested(await connected())).toEqual({
      ok: true,
      value: { companyName: 'Fjordkonsult AS', employeeName: 'Kari Nordmann', milliseconds: 120 },
    })
  })

  it.each([
    ['noNetwork', { kind: 'offline' }],
    ['keyRejected', { kind: 'revoke-key', key: 'sim-admin' }],
    ['missingRights', { kind: 'status', status: 403, code: 9000, path: '/v2/employee' }],
    ['tripletexFailed', { kind: 'status', status: 500, path: '/v2/employee' }],
  ])('%s, as connecting would', async (code, fault) => {
    const test = await connected()
    await tripletex.fault(fault)
    expect(await tested(test)).toMatchObject({ ok: false, error: { code } })
  })

  it('says that another company answers', async () => {
    const test = await connected()
    await tripletex.settings({ otherCompany: true })
    expect(await tested(test)).toMatchObject({
      error: { code: 'otherCompany', facts: { known: 'Fjordkonsult AS', other: 'Havila AS' } },
    })
  })

  it('says that there is no connection', async () => {
    const { session } = await openedSession()
    expect(await testConnection(session.services, session.gateway, () => 0)).toMatchObject({
      error: { code: 'notConnected' },
    })
  })
})

it('another key of the same company keeps everything: hours, queue, choice and what was pulled', async () => {
  const test = await connected()
  await test.startTransferring()
  await tripletex.fault({ kind: 'revoke-key', key: 'sim-admin' })
  test.submit(450)
  await expect.poll(() => test.session.sync.status().connection).toBe('needsKey')
  const before = {
    counts: test.session.store.outbox.counts(),
    projects: test.session.store.projects.searchRows(),
  }

  const other = { ...test.input, userKey: 'sim-english' }
  expect(await connect(test.session.connectDeps, other)).toMatchObject({ ok: true })
  expect(test.session.store.outbox.counts()).toEqual(before.counts)
  expect(test.session.store.projects.searchRows()).toEqual(before.projects)
  expect(test.status().transferChoice).toBe('onSubmission')
  test.session.sync.connectionChanged()
  await expect.poll(tripletex.hours).toEqual(['1 1001 Utvikling 2026-11-23 7.5'])
})
