import { orderTripletexHandlers } from '@main/ipc/orderTripletexHandlers'
import { syncHandlers } from '@main/ipc/syncHandlers'
import { chooseTransfer } from '@main/settings/transferChoice'
import { type OrderId, ProjectId } from '@shared/domain/ids'
import { syncLabel } from '@shared/domain/syncLabel'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { finishOrderWith } from './finishedOrders'
import { openedSession } from './openedSession'
import { simulatedTripletex } from './simulated'

const tripletex = simulatedTripletex()

async function ready(folder?: string) {
  const opened = await openedSession({ connectedTo: tripletex.url(), ...(folder && { folder }) })
  await opened.startTransferring()
  const { store, services } = opened.session
  const remote = tripletex.db().projects.get(tripletex.db().projectsByNumber.one('1001') ?? 0)
  const row = store.projects.searchRows().find(({ number }) => number === '1001')
  return {
    ...opened,
    handlers: orderTripletexHandlers(opened.session),
    sync: opened.session.sync,
    queued: (id: OrderId) => store.orderOutbox.get(id)?.state,
    finish(): OrderId {
      const id = finishOrderWith(services, {
        projectId: ProjectId.parse(row?.id),
        projectTripletexId: remote?.id ?? null,
        customerTripletexId: remote?.customer ?? null,
      })
      services.queueFilled()
      return id
    },
  }
}
const there = () =>
  tripletex
    .db()
    .orders.all()
    .filter(({ internalComment }) => internalComment.startsWith('Busy'))

describe('an order that is finished', () => {
  it('leaves at once while Tripletex is in reach, whatever becomes of hours', async () => {
    const opened = await ready()
    chooseTransfer(opened.session.services, 'never', null)
    const id = opened.finish()
    await expect.poll(() => there().length).toBe(1)
    await expect.poll(() => opened.queued(id)).toBe('sent')
    await expect.poll(() => opened.sync.status()).toMatchObject({ waiting: 0, needsYou: 0, sending: null })
  })

  it('is counted among what waits, is sent and has left', async () => {
    const opened = await ready()
    await tripletex.fault({ kind: 'offline' })
    opened.finish()
    opened.submit(450)
    await expect.poll(() => opened.sync.status()).toMatchObject({ connection: 'offline', waiting: 2 })
    expect(await opened.handlers['orders.waiting'](undefined)).toEqual({
      ok: true,
      value: { waiting: 1, needsYou: 0 },
    })
    opened.statuses.length = 0
    await tripletex.heal()
    await expect.poll(() => there().length, { timeout: 6000 }).toBe(1)
    await expect.poll(() => opened.statuses.at(-1)?.allSentAt).toEqual(expect.any(String))
    expect(opened.statuses.map((status) => syncLabel(status).key)).not.toContain('needsYou')
    const outbox = good(await syncHandlers(opened.session)['outbox.list'](undefined))
    expect(outbox.orders.done).toMatchObject([{ state: 'sent', number: there()[0]?.number, differs: false }])
  })

  it('and refused asks for somebody, and leaves by «Prøv nå»', async () => {
    const opened = await ready()
    await tripletex.fault({
      kind: 'status',
      status: 422,
      code: 18000,
      method: 'POST',
      path: '/v2/order$',
      times: 1,
    })
    const id = opened.finish()
    await expect.poll(() => opened.sync.status().needsYou).toBe(1)
    good(await opened.handlers['orders.retry']({ id }))
    await expect.poll(() => there().length).toBe(1)
    await expect.poll(() => opened.sync.status().needsYou).toBe(0)
  })

  it('is taken up by the next program where the power went in the middle', async () => {
    const first = await ready()
    await tripletex.fault({ kind: 'offline', mode: 'hang', method: 'GET', path: '/v2/order$' })
    const id = first.finish()
    await expect.poll(() => first.queued(id)).toBe('sending')
    await first.close(0)
    await tripletex.heal()
    const second = await openedSession({ connectedTo: tripletex.url(), folder: first.folder })
    second.session.store.orderOutbox.change(id, { state: 'sending' }, second.session.services.clock.now())
    await second.session.start()
    await expect.poll(() => there().length).toBe(1)
    await expect.poll(() => second.session.store.orderOutbox.get(id)?.state).toBe('sent')
  })
})

it('what became of orders comes with a pull, and by asking', async () => {
  const opened = await ready()
  const id = opened.finish()
  await expect.poll(() => opened.queued(id)).toBe('sent')
  const [order] = there()
  await tripletex.edit({ resource: 'order', action: 'update', id: order?.id, values: { isClosed: true } })
  await opened.sync.pullNow()
  await expect.poll(() => opened.session.store.orders.get(id)?.remoteState).toBe('closed')
  await tripletex.edit({ resource: 'order', action: 'update', id: order?.id, values: { isClosed: false } })
  good(await opened.handlers['orders.refresh']({ id }))
  expect(opened.session.store.orders.get(id)?.remoteState).toBe('open')
  good(await opened.handlers['orders.delete']({ id }))
  expect(there()).toEqual([])
})
