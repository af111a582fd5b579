import { faultSchema } from '@simulator/faults/fault'
import type { DirectRequest, Simulator } from '@simulator/server'
import type { Order } from '@simulator/store/rows'

/** The simulated company as far as its orders go: what others do to them, and whether what Busy does is allowed. */
export function createOrderCompany(simulator: Simulator) {
  const { world } = simulator
  const { db } = world
  const wrongs: string[] = []
  /** Orders that somebody other than Busy deleted, by their markers. */
  const deletedByOthers = new Set<string>()
  /** Markers of the orders that a person has asked to have deleted. */
  const mayDelete = new Set<string>()
  const author = () => world.author(db.employees.all()[1]?.id ?? 0)

  const rows = () => db.orders.all().filter(({ internalComment }) => internalComment.startsWith('Busy '))
  const at = (index: number): Order | undefined => {
    const all = rows()
    return all[index % Math.max(1, all.length)]
  }
  const change = (row: Order | undefined, values: Partial<Order>) => {
    if (row) db.orders.change(row.id, author(), (before) => ({ ...before, ...values }))
  }
  const linesOf = (id: number) => db.orderLines.pick([...db.linesByOrder.idsOf(id)])

  function judge(before: readonly Order[]): void {
    const markers = rows().map(({ internalComment }) => internalComment)
    if (new Set(markers).size < markers.length) wrongs.push('two orders have one marker')
    for (const { id, internalComment } of before) {
      if (!db.orders.get(id) && !mayDelete.has(internalComment)) {
        wrongs.push(`an order that nobody asked for to be deleted is gone: ${internalComment}`)
      }
    }
  }

  return {
    world,
    wrongs,
    deletedByOthers,
    mayDelete,
    rows,
    isInvoiced: (id: number) => linesOf(id).some(({ isCharged }) => isCharged),
    lineCount: (id: number) => linesOf(id).length,
    noteUnknown: () => {},
    reset(): void {
      for (const { id } of db.orders.all()) {
        for (const line of linesOf(id)) db.orderLines.remove(line.id)
        db.orders.remove(id)
      }
      world.faults.clear()
      world.rates.clear()
      world.sessions.endAll()
    },
    async answer(request: DirectRequest): Promise<Response> {
      const before = rows()
      const answer = await simulator.answer(request)
      answer.headers.set('date', world.now().toUTCString())
      if (request.method !== 'GET') judge(before)
      return answer
    },
    revokeKey(): void {
      world.faults.add(faultSchema.parse({ kind: 'revoke-key', key: 'sim-admin' }))
      world.sessions.endThoseOf('sim-admin')
    },
    theyDelete(index: number): void {
      const row = at(index)
      if (!row) return
      deletedByOthers.add(row.internalComment)
      for (const line of linesOf(row.id)) db.orderLines.remove(line.id)
      db.orders.remove(row.id)
    },
    theyClose: (index: number, isClosed: boolean) => change(at(index), { isClosed }),
    theyMove: (index: number) => change(at(index), { orderDate: '2026-10-30' }),
    theyChange: (index: number) => change(at(index), { reference: 'Per' }),
    theyInvoice(index: number): void {
      for (const line of linesOf(at(index)?.id ?? 0)) {
        db.orderLines.change(line.id, author(), (before) => ({ ...before, isCharged: true }))
      }
    },
  }
}
