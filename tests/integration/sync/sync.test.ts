import { chooseTransfer } from '@main/settings/transferChoice'
import { setProjectSync } from '@main/settings/transferSettings'
import { credentialFromKey } from '@main/tripletex/credential'
import { syncLabel } from '@shared/domain/syncLabel'
import { describe, expect, it } from 'vitest'
import { openedSession } from './openedSession'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()
const SENT = ['1 1001 Utvikling 2026-11-23 7.5']

async function transferring() {
  const opened = await openedSession({ connectedTo: tripletex.url() })
  await opened.startTransferring()
  return opened
}

describe('hours that are submitted', () => {
  it('leave at once while Tripletex is in reach', async () => {
    const opened = await transferring()
    opened.submit(450)
    await expect.poll(tripletex.hours).toEqual(SENT)
    await expect
      .poll(() => opened.session.sync.status())
      .toMatchObject({
        connection: 'online',
        waiting: 0,
        needsYou: 0,
        sending: null,
        allSentAt: expect.any(String),
      })
  })

  it('while it is out of reach wait, and leave by themselves within five seconds of its return', async () => {
    const opened = await transferring()
    await tripletex.fault({ kind: 'offline' })
    opened.submit(450)
    opened.submit(60, '2026-11-20')
    await expect
      .poll(() => opened.session.sync.status())
      .toMatchObject({ connection: 'offline', waiting: 2, sending: null })
    opened.statuses.length = 0
    await tripletex.heal()
    await expect.poll(tripletex.hours, { timeout: 5000 }).toHaveLength(2)
    await expect.poll(() => opened.session.sync.status().waiting).toBe(0)
    await expect.poll(() => opened.statuses.at(-1)?.allSentAt).toEqual(expect.any(String))
    const labels = opened.statuses.map((status) => syncLabel(status).key)
    expect(labels.at(-1)).toBe('allSent')
    expect(labels).not.toContain('needsYou')
  })

  it('leave within five seconds also after many tries that failed', async () => {
    const opened = await transferring()
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry', times: 1 })
    const [id] = opened.submit(450)
    expect(id).toBeDefined()
    await expect.poll(() => opened.session.store.outbox.open()[0]?.state).toBe('retry')
    const [item] = opened.session.store.outbox.open()
    if (item) opened.session.store.outbox.change(item.id, { tries: 20 }, '2026-11-24T12:00:00.000Z')
    await expect.poll(() => opened.session.sync.status().waiting, { timeout: 5000 }).toBe(0)
    expect(tripletex.hours()).toEqual(SENT)
  })

  it('that cannot leave say so, and the others leave', async () => {
    const opened = await transferring()
    const id = tripletex.db().projectsByNumber.one('1001')
    const end = (endDate: string | null) =>
      tripletex.edit({ resource: 'project', action: 'update', id, values: { endDate } })
    await end('2026-11-21')
    opened.submit(450)
    opened.submit(60, '2026-11-20')
    await expect.poll(() => opened.session.sync.status()).toMatchObject({ waiting: 0, needsYou: 1 })
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-20 1'])
    await end(null)
    opened.session.sync.syncNow()
    await expect.poll(() => opened.session.sync.status()).toMatchObject({ waiting: 0, needsYou: 0 })
    expect(tripletex.hours()).toHaveLength(2)
  })

  it('wait for a new key when the old one is refused', async () => {
    const opened = await transferring()
    await tripletex.fault({ kind: 'revoke-key', key: 'sim-admin' })
    opened.submit(450)
    await expect
      .poll(() => opened.session.sync.status())
      .toMatchObject({ connection: 'needsKey', waiting: 1 })
    opened.session.gateway.use(tripletex.url(), credentialFromKey('sim-english', 'sim-consumer'))
    opened.session.sync.connectionChanged()
    await expect.poll(tripletex.hours).toEqual(SENT)
    await expect.poll(() => opened.session.sync.status()).toMatchObject({ connection: 'online', waiting: 0 })
  })
})

describe('a wait for one item', () => {
  it('does not hold what may leave before it', async () => {
    const opened = await transferring()
    await tripletex.fault({
      kind: 'status',
      status: 500,
      method: 'POST',
      path: '/v2/timesheet/entry',
      times: 1,
    })
    opened.submit(450)
    await expect.poll(() => opened.session.store.outbox.open()[0]?.state).toBe('retry')
    const [item] = opened.session.store.outbox.open()
    const far = new Date(Date.now() + 300_000).toISOString()
    if (item) opened.session.store.outbox.change(item.id, { nextAttemptAt: far }, far)
    await tripletex.fault({
      kind: 'status',
      status: 429,
      retryAfter: 1,
      path: '/v2/timesheet/entry',
      times: 1,
    })
    opened.submit(60, '2026-11-20')
    await expect.poll(tripletex.hours, { timeout: 5000 }).toEqual(['1 1001 Utvikling 2026-11-20 1'])
  })
})

describe('stopping', () => {
  it('breaks off what hangs, in time, and loses nothing', async () => {
    const opened = await transferring()
    await tripletex.fault({ kind: 'offline', mode: 'hang', path: '/v2/timesheet/entry', method: 'POST' })
    opened.submit(450)
    await expect.poll(() => tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    const started = performance.now()
    await opened.close(300)
    expect(performance.now() - started).toBeLessThan(1500)
    await tripletex.heal()

    const again = await openedSession({ folder: opened.folder, connectedTo: tripletex.url() })
    const [item] = again.session.store.outbox.open()
    expect(item).toMatchObject({ state: 'retry', attempts: [{ minutes: 450 }], minutes: 450 })
    await again.session.start()
    await expect.poll(tripletex.hours).toEqual(SENT)
    await expect.poll(() => again.session.sync.status().waiting).toBe(0)
  })

  it('lets what is under way end', async () => {
    const opened = await transferring()
    await tripletex.fault({ kind: 'latency', ms: 300, method: 'POST', path: '/v2/timesheet/entry' })
    opened.submit(450)
    await expect.poll(() => tripletex.requests('POST', 'timesheet/entry')).toBe(1)
    await opened.close(3000)
    expect(tripletex.hours()).toEqual(SENT)
    const again = await openedSession({ folder: opened.folder })
    expect(again.session.store.outbox.open()).toEqual([])
  })

  it('in the middle of a pull leaves no trace of it in a closed database', async () => {
    const opened = await openedSession({ connectedTo: tripletex.url() })
    await tripletex.fault({ kind: 'latency', ms: 200, path: '/v2/customer' })
    await opened.session.start()
    await expect.poll(() => tripletex.requests('GET', 'customer')).toBe(1)
    await opened.close(0)
    await tripletex.heal()
    const again = await openedSession({ folder: opened.folder, connectedTo: tripletex.url() })
    await again.session.start()
    await expect.poll(() => again.session.store.syncState.get('products').completedAt).not.toBeNull()
    expect(tripletex.requests('GET', 'employee')).toBeLessThanOrEqual(2)
  })
})

describe('projects', () => {
  it('that are asked for while a pull runs come with the next one', async () => {
    const opened = await openedSession({ connectedTo: tripletex.url() })
    await tripletex.fault({ kind: 'latency', ms: 200, path: '/v2/employee' })
    await opened.session.start()
    await expect.poll(() => tripletex.requests('GET', 'employee')).toBe(1)
    setProjectSync(opened.session.store, true)
    await opened.session.sync.pullNow()
    expect(opened.session.store.replica.counts('projects').active).toBeGreaterThan(20)
  })

  it('come as soon as hours are to be transferred', async () => {
    const opened = await openedSession({ connectedTo: tripletex.url() })
    await opened.session.start()
    await expect.poll(() => opened.session.store.syncState.get('products').completedAt).not.toBeNull()
    chooseTransfer(opened.session.services, 'onSubmission', null)
    opened.session.sync.queueFilled()
    await expect.poll(() => opened.session.store.replica.counts('projects').active).toBeGreaterThan(20)
  })

  it('are pulled again after a pull that broke off, when Tripletex is back', async () => {
    const opened = await openedSession({ connectedTo: tripletex.url() })
    setProjectSync(opened.session.store, true)
    await tripletex.fault({ kind: 'offline', path: '/v2/project' })
    await opened.session.start()
    await expect.poll(() => opened.session.sync.status().pullError?.code).toBe('network')
    await tripletex.heal()
    const again = await openedSession({ folder: opened.folder, connectedTo: tripletex.url() })
    await opened.close(0)
    await again.session.start()
    await expect.poll(() => again.session.store.replica.counts('projects').active).toBeGreaterThan(20)
  })
})

it('items that waited for an employee are tried again though the key may not read every kind', async () => {
  const opened = await transferring()
  const id = tripletex
    .db()
    .employees.all()
    .find(({ employeeNumber }) => employeeNumber === '1')?.id
  const number = (employeeNumber: string) =>
    tripletex.edit({ resource: 'employee', action: 'update', id, values: { employeeNumber } })
  await number('77')
  await opened.session.sync.pullNow()
  opened.submit(450)
  await expect.poll(() => opened.session.sync.status().needsYou).toBe(1)
  await number('1')
  await tripletex.fault({ kind: 'status', status: 403, path: '/v2/product' })
  await opened.session.sync.pullNow()
  await expect.poll(tripletex.hours).toEqual(SENT)
})

it('a restored copy is compared with what Tripletex was told before anything else is sent', async () => {
  const opened = await transferring()
  opened.submit(450)
  await expect.poll(() => opened.session.sync.status().allSentAt).not.toBeNull()
  const [entry] = opened.session.store.outbox.latestDone(1)
  opened.session.store.settings.set('restoredAt', '2026-11-24T12:00:00.000Z')
  if (entry) opened.session.store.ledger.remove(entry.key)
  await opened.close(1000)
  const again = await openedSession({ folder: opened.folder, connectedTo: tripletex.url() })
  await again.session.start()
  await expect.poll(() => again.session.sync.status()).toMatchObject({ waiting: 0, needsYou: 0 })
  expect(tripletex.hours()).toEqual(SENT)
  expect(tripletex.requests('POST', 'timesheet/entry')).toBe(1)
})
