import { deleteOrder } from '@main/orders/deleteOrder'
import { markerOf } from '@main/sync/orders/orderPayload'
import { retryOrders } from '@main/sync/orders/orderRetry'
import { isPowerCut } from '../disk'
import type { Fate } from '../schedule'
import { settle } from '../takeStep'
import type { ScheduledScene } from './orderScenes'
import type { OrderStep } from './orderSchedule'

/** Runs a schedule, ends the faults, lets the queue drain, and throws if anything is not as it must be. */
export async function runOrderSchedule(scene: ScheduledScene, steps: readonly OrderStep[]): Promise<void> {
  for (const step of steps) {
    await takeOrderStep(scene, step)
    nothingWrong(scene)
  }
  await endFaults(scene)
  for (let rounds = 0; scene.program.store.orderOutbox.counts().waiting > 0; rounds++) {
    if (rounds === 20) throw new Error('the queue does not drain')
    await pass(scene, 16)
    await drain(scene, [])
  }
  await follow(scene)
  nothingWrong(scene)
  fail('in the end', wrongInTheEnd(scene))
}

async function takeOrderStep(scene: ScheduledScene, step: OrderStep): Promise<void> {
  const survived = async (work: () => Promise<void> | void) => {
    try {
      await work()
    } catch (fault) {
      if (!isPowerCut(fault)) throw fault
    }
    await settle()
  }
  await survived(() => carryOut(scene, step))
  while (scene.program.power.cut) await survived(() => scene.crash(scene.storedAtCut))
}

async function carryOut(scene: ScheduledScene, step: OrderStep): Promise<void> {
  const { company, network, program } = scene
  switch (step.do) {
    case 'finish':
      return scene.finish(step.hours, step.lines)
    case 'start':
      return program.start()
    case 'follow':
      return program.begin(() => program.orders.follow())
    case 'retryAll':
      return retryOrders(program.services)
    case 'revokeKey':
      return company.revokeKey()
    case 'giveKey':
      company.world.faults.clear()
      return program.giveKey()
    case 'drain':
      return drain(scene, step.fates)
    case 'deliver':
      return network.deliver(step.request, step.fate)
    case 'delete':
      return remove(scene, step.order, step.fates)
    case 'theyDelete':
      return company.theyDelete(step.row)
    case 'theyClose':
    case 'theyOpen':
      return company.theyClose(step.row, step.do === 'theyClose')
    case 'theyInvoice':
      return company.theyInvoice(step.row)
    case 'theyMove':
      return company.theyMove(step.row)
    case 'theyChange':
      return company.theyChange(step.row)
    case 'clock':
      return pass(scene, step.minutes)
    case 'crash':
      return scene.crash(step.stored)
    case 'quit':
      return quit(scene, step.stored)
    case 'crashAtWrite':
      scene.storedAtCut = step.stored
      return program.power.turnOffAtWrite(step.writes)
  }
}

async function drain(scene: ScheduledScene, fates: readonly Fate[]): Promise<void> {
  scene.program.start()
  await deliverAll(scene, fates)
}

async function follow(scene: ScheduledScene): Promise<void> {
  const { program } = scene
  program.begin(() => program.orders.follow())
  await deliverAll(scene, [])
}

/** The requests that come meet these fates, and then none. */
async function deliverAll({ network, program }: ScheduledScene, fates: readonly Fate[]): Promise<void> {
  await settle()
  for (let sent = 0; network.waiting() > 0 && !program.power.cut; sent++) {
    if (sent > 500) throw new Error('it does not end')
    await network.deliver(0, fates[sent] ?? 'ok')
    await settle()
  }
}

/** «Slett ordre» */
async function remove(scene: ScheduledScene, index: number, fates: readonly Fate[]): Promise<void> {
  const { program, company, person, network } = scene
  const finished = finishedOrders(scene)
  const order = finished[index % Math.max(1, finished.length)]
  if (!order) return
  company.mayDelete.add(markerOf(order.id))
  program.begin(() => deleteOrder(program, person, order.id))
  await settle()
  for (const fate of fates) {
    await network.deliver(network.waiting() - 1, fate)
    await settle()
  }
}

/** What a server has begun on is carried out before any wait is over. */
async function pass({ network, clock }: ScheduledScene, minutes: number): Promise<void> {
  await network.carryOutLate()
  clock.pass(minutes * 60_000)
}

async function quit(scene: ScheduledScene, stored: readonly boolean[]): Promise<void> {
  const { network, program } = scene
  await network.abandon(stored)
  let stopped = false
  const stopping = program.orders.stop(0).then(() => {
    stopped = true
  })
  while (!stopped) {
    await new Promise((done) => setTimeout(done, 1))
    await network.openSessions()
  }
  await stopping
  await scene.crash([])
}

async function endFaults(scene: ScheduledScene): Promise<void> {
  const { company, network, program } = scene
  program.power.turnOffAtWrite(Number.POSITIVE_INFINITY)
  company.world.faults.clear()
  company.world.rates.clear()
  await network.carryOutLate()
  while (network.waiting() > 0) {
    await network.deliver(0, 'ok')
    await settle()
  }
  program.giveKey()
  retryOrders(program.services)
}

function nothingWrong({ company, faults }: ScheduledScene): void {
  fail('meanwhile', company.wrongs)
  fail('faults of the program', faults.map(String))
}

function fail(when: string, wrongs: readonly string[]): void {
  if (wrongs.length > 0) throw new Error(`${when}: ${wrongs.join('; ')}`)
}

const finishedOrders = ({ program }: ScheduledScene) =>
  program.store.orders.list().filter(({ state }) => state === 'finished')

function wrongInTheEnd(scene: ScheduledScene): string[] {
  const { company, program } = scene
  const { store } = program
  const rows = company.rows()
  const finished = finishedOrders(scene)
  const wrongs: string[] = []
  for (const order of finished) {
    const marker = markerOf(order.id)
    const there = rows.find(({ internalComment }) => internalComment === marker)
    const queued = store.orderOutbox.get(order.id)
    if (queued?.state !== 'sent') wrongs.push(`${marker} is ${queued?.state} ${queued?.reason?.code}`)
    if (!there) {
      const gone =
        order.remoteState === 'gone' && (company.deletedByOthers.has(marker) || company.mayDelete.has(marker))
      if (!gone) wrongs.push(`${marker} is not there, and is ${order.remoteState} here`)
      continue
    }
    const state = company.isInvoiced(there.id) ? 'invoiced' : there.isClosed ? 'closed' : 'open'
    if (order.remoteId !== there.id || order.remoteState !== state) {
      wrongs.push(`${marker} is ${there.id} ${state}, and ${order.remoteId} ${order.remoteState} here`)
    }
    if (company.lineCount(there.id) !== store.orders.lines(order.id).length)
      wrongs.push(`${marker} lacks lines`)
  }
  const markers = new Set(finished.map(({ id }) => markerOf(id)))
  for (const { internalComment } of rows) {
    if (!markers.has(internalComment)) wrongs.push(`${internalComment} is there, and no order here`)
  }
  const placed = finished.flatMap(({ id }) =>
    store.orderContents.entries(id).flatMap((each) => (each.placed ? [each.entryId] : [])),
  )
  if (new Set(placed).size < placed.length) wrongs.push('hours are on two orders')
  const on = new Set(placed)
  for (const { id, status } of scene.entries()) {
    if ((status === 'onOrder') !== on.has(id))
      wrongs.push(`hours are ${status}, and ${on.has(id)} on an order`)
  }
  return wrongs
}
