import { join } from 'node:path'
import { copyInBackground } from '@main/db/backup'
import { listBackups } from '@main/db/backupContents'
import { goBackTo } from '@main/db/goBack'
import { restoreDatabase } from '@main/db/restore'
import { deleteOrder } from '@main/orders/deleteOrder'
import { settleAfterRestore } from '@main/orders/settleAfterRestore'
import { createConnectivity } from '@main/sync/connectivity'
import { createOrderSync } from '@main/sync/orders/orderSync'
import { CostId, type EntryId, type OrderId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { finishOrderWith } from '../sync/finishedOrders'
import { good, type TestServices, testServices } from '../time/testServices'

const finish = (test: TestServices, entryIds: EntryId[], costIds: CostId[] = []): OrderId =>
  finishOrderWith(test.services, { projectId: test.project, customerTripletexId: 7, entryIds, costIds })

/** «Slett ordre» of an order that never left. */
async function remove(test: TestServices, id: OrderId): Promise<void> {
  const orders = createOrderSync({
    ...test.services,
    gateway: { state: () => 'none', client: () => null, refuseKey: () => {} },
    connectivity: createConnectivity(() => {}),
    random: () => 0,
    onProgress: () => {},
    onFault: () => {},
  })
  good(await deleteOrder({ services: test.services, orders }, test.person, id))
}

let costs = 0
function cost(test: TestServices): CostId {
  const id = CostId.parse(`01900000-0000-7000-8000-${String(++costs).padStart(12, '0')}`)
  const at = test.clock.now()
  test.store.costs.put({
    ...{ id, personId: test.person.id, projectId: test.project, day: test.clock.today() },
    ...{ description: 'Ferge', productTripletexId: null, quantityHundredths: 100, unitCostOre: 5000 },
    ...{ markupBasisPoints: null, unitPriceOre: 5000, billable: true, receiptFile: null, receiptName: null },
    ...{ status: 'logged', submittedAt: null, decision: null, createdAt: at, updatedAt: at, revision: 1 },
  })
  return id
}

async function copyOf(test: TestServices): Promise<{ source: string; backups: string }> {
  const backups = join(test.folder, 'copies')
  await copyInBackground(test.sqlite, backups, 'manual', new Date(test.clock.now()))
  const source = join(backups, (await listBackups(backups))[0]?.file ?? '')
  test.clock.advance(60_000)
  return { source, backups }
}

/** Puts a copy in the place of the database, and does what the next start does about orders. */
function restored(test: TestServices, { source, backups }: Awaited<ReturnType<typeof copyOf>>): void {
  test.sqlite.close()
  goBackTo(test.file, source, backups, new Date(test.clock.now()))
  test.reopen()
  settleAfterRestore(test.services)
  expect(test.sqlite.pragma('foreign_key_check')).toEqual([])
}

describe('going back to a copy', () => {
  it('leaves what was put on an order since on it, and the order in the queue', async () => {
    const test = testServices()
    const before = test.save()
    const copy = await copyOf(test)
    test.clock.advance(1000)
    const since = test.save({ span: { kind: 'duration', minutes: 90 } })
    const free = test.save({ span: { kind: 'duration', minutes: 30 } })
    const id = finish(test, [...before, ...since])
    restored(test, copy)
    expect([...before, ...since].map((each) => test.entry(each).status)).toEqual(['onOrder', 'onOrder'])
    expect(test.entry(since[0]).minutes).toBe(90)
    expect(test.store.entries.many(free)).toEqual([])
    expect(test.store.orders.get(id)?.state).toBe('finished')
    expect(test.store.orders.lines(id)).toHaveLength(3)
    expect(test.store.orderOutbox.get(id)?.state).toBe('pending')
    expect(test.store.orderContents.placed([...before, ...since])).toHaveLength(2)
  })

  it('frees what the copy has on an order that was deleted since', async () => {
    const test = testServices()
    const ids = test.save()
    const id = finish(test, ids)
    const copy = await copyOf(test)
    await remove(test, id)
    restored(test, copy)
    expect(test.entry(ids[0]).status).toBe('logged')
    expect(test.store.orders.get(id)?.state).toBe('deleted')
    finish(test, ids)
  })

  it('leaves hours on the order that they were moved to since', async () => {
    const test = testServices()
    const ids = test.save()
    const first = finish(test, ids)
    const copy = await copyOf(test)
    await remove(test, first)
    const second = finish(test, ids)
    restored(test, copy)
    expect(test.entry(ids[0]).status).toBe('onOrder')
    expect(test.store.orderContents.entries(second).map(({ placed }) => placed)).toEqual([true])
    expect(test.store.orderContents.entries(first).map(({ placed }) => placed)).toEqual([false])
  })

  it('brings back costs that were deleted since, free, and leaves all others as they are', async () => {
    const test = testServices()
    const [deleted, deletedFromOrder, ordered, changed] = [cost(test), cost(test), cost(test), cost(test)]
    const order = finish(test, [], [deletedFromOrder])
    const copy = await copyOf(test)
    await remove(test, order)
    for (const id of [deleted, deletedFromOrder]) test.store.costs.remove(id, test.clock.now())
    finish(test, [], [ordered])
    const since = cost(test)
    const known = test.store.costs.get(changed) ?? expect.fail('no cost')
    test.store.costs.put({ ...known, description: 'Taxi', revision: 2 })
    restored(test, copy)
    const statuses = [deleted, deletedFromOrder, ordered, since].map((id) => test.store.costs.get(id)?.status)
    expect(statuses).toEqual(['logged', 'logged', 'onOrder', 'logged'])
    expect(test.store.costs.get(changed)?.description).toBe('Taxi')
  })

  it('lets drafts be, without what they decided about hours that are not there', async () => {
    const test = testServices()
    const before = test.save()
    const copy = await copyOf(test)
    const since = test.save({ span: { kind: 'duration', minutes: 90 } })
    const draft = finish(test, [], [])
    test.store.orders.change(draft, { state: 'draft' }, test.clock.now())
    test.store.orderContents.putEntries(
      draft,
      [...before, ...since].map((entryId) => ({
        ...{ entryId, included: false, billedMinutes: null, billedOre: null, reason: '' },
        ...{ placed: false, lineKey: null },
      })),
    )
    restored(test, copy)
    expect(test.store.orderContents.entries(draft).map(({ entryId }) => entryId)).toEqual(before)
  })
})

it('a damaged database gives up its orders as they were last', async () => {
  const test = testServices()
  const ids = test.save()
  const first = finish(test, ids)
  const { source } = await copyOf(test)
  await remove(test, first)
  const second = finish(test, ids)
  const since = test.save({ span: { kind: 'duration', minutes: 90 } })
  const third = finish(test, since)
  test.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  test.sqlite.close()
  restoreDatabase(test.file, source, new Date(test.clock.now()))
  test.reopen()
  settleAfterRestore(test.services)
  expect([first, second, third].map((id) => test.store.orders.get(id)?.state)).toEqual([
    'deleted',
    'finished',
    'finished',
  ])
  expect(test.store.orderContents.placed([...ids, ...since])).toHaveLength(2)
  expect([...ids, ...since].map((id) => test.entry(id).status)).toEqual(['onOrder', 'onOrder'])
  expect(test.store.orderOutbox.get(third)?.state).toBe('pending')
  expect(test.store.orderOutbox.get(first)?.state).toBe('cancelled')
})

it('a damaged database of which the orders cannot be read leaves no hours locked for nothing', async () => {
  const test = testServices()
  const { source } = await copyOf(test)
  const ids = test.save()
  finish(test, ids)
  for (const table of ['order_entries', 'order_lines', 'order_outbox', 'orders']) {
    test.sqlite.exec(`delete from ${table}`)
  }
  test.sqlite.pragma('wal_checkpoint(TRUNCATE)')
  test.sqlite.close()
  restoreDatabase(test.file, source, new Date(test.clock.now()))
  test.reopen()
  settleAfterRestore(test.services)
  expect(test.entry(ids[0]).status).toBe('logged')
})
