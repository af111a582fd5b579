import { createOrderSync } from '@main/sync/orders/orderSync'
import type { OrderId } from '@shared/domain/ids'
import { expect } from 'vitest'
import { finishOrderWith, type GivenOrder } from './finishedOrders'
import { queueWorld, type WorldOptions } from './queueWorld'
import type { SimulatedTripletex } from './simulated'

/** As `queueWorld`, with the queue of orders beside that of hours. */
export async function orderWorld(tripletex: SimulatedTripletex, options: WorldOptions = {}) {
  const world = await queueWorld(tripletex, options)
  const { test } = world
  const makeSync = () =>
    createOrderSync({
      ...test.services,
      gateway: world.gateway,
      connectivity: world.connectivity,
      random: () => 0,
      onProgress: () => {},
      onFault: (fault) => world.faults.push(fault),
    })
  let orders = makeSync()
  const remoteProject = () => {
    const { db } = { db: tripletex.db() }
    const project = db.projects.get(db.projectsByNumber.one('1001') ?? 0)
    if (!project || project.customer === null) expect.fail('the seed lacks a project')
    return { projectTripletexId: project.id, customerTripletexId: project.customer }
  }

  return {
    ...world,
    remoteProject,
    orders: () => orders,
    finish: (given: Partial<GivenOrder> = {}): OrderId =>
      finishOrderWith(test.services, { projectId: world.projectId('1001'), ...remoteProject(), ...given }),
    sendOrders: () => orders.start(),
    /** Sends, lets waits pass and sends again, until no order waits any more. */
    async sendAllOrders(): Promise<void> {
      for (let rounds = 0; rounds < 12 && test.store.orderOutbox.counts().waiting > 0; rounds++) {
        await orders.start()
        test.clock.advance(6 * 60_000)
      }
      expect(world.faults).toEqual([])
    },
    /** Ends the program in a crash, and starts it anew. */
    restartAll(): void {
      world.restart()
      orders = makeSync()
    },
    order(id: OrderId) {
      const order = test.store.orders.get(id)
      if (!order) expect.fail('no such order')
      return order
    },
    queued(id: OrderId) {
      const { state, reason, unknown, tries } = test.store.orderOutbox.get(id) ?? expect.fail('not queued')
      return { state, code: reason?.code ?? null, unknown, tries }
    },
    /** The orders in Tripletex with the marker of one of Busy's. */
    there: (id: OrderId) =>
      tripletex
        .db()
        .orders.all()
        .filter(({ internalComment }) => internalComment.includes(id)),
    lines: (remoteId: number) => {
      const db = tripletex.db()
      return db.orderLines
        .pick([...db.linesByOrder.idsOf(remoteId)])
        .sort((a, b) => a.sortIndex - b.sortIndex)
    },
    /** What somebody does to an order in Tripletex. */
    theyEdit: (id: number, values: object) =>
      tripletex.edit({ resource: 'order', action: 'update', id, values }),
    theyChangeLine: (id: number, values: object) =>
      tripletex.edit({ resource: 'orderLine', action: 'update', id, values }),
    theyDelete: (id: number) => tripletex.edit({ resource: 'order', action: 'delete', id }),
    async theyInvoice(id: number): Promise<void> {
      for (const line of tripletex.db().linesByOrder.idsOf(id)) {
        await tripletex.edit({
          resource: 'orderLine',
          action: 'update',
          id: line,
          values: { isCharged: true },
        })
      }
    },
  }
}
export type OrderWorld = Awaited<ReturnType<typeof orderWorld>>
