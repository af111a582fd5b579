import type { Services } from '@main/services'
import { createTripletexGateway } from '@main/settings/tripletexGateway'
import { createConnectivity } from '@main/sync/connectivity'
import { recoverInterruptedOrders, retryOrdersWithNewKey } from '@main/sync/orders/orderRetry'
import { createOrderSync } from '@main/sync/orders/orderSync'
import { createHistory } from '@main/time/history'
import { credentialFromKey } from '@main/tripletex/credential'
import { Temporal } from 'temporal-polyfill'
import { type Disk, isPowerCut } from '../disk'
import type { Network } from '../network'
import type { VirtualTime } from '../virtualTime'

export type OrderScene = {
  disk: Disk
  network: Network
  clock: VirtualTime
  newId: () => string
  faults: unknown[]
}

/** One run of Busy with its queue of orders, over the disk and the network that outlive it. */
export function startOrderProgram({ disk, network, clock, newId, faults }: OrderScene) {
  const { store, power } = disk.plugIn(newId)
  const services: Services = {
    store,
    clock,
    newId,
    history: createHistory(),
    changed: () => {},
    queueFilled: () => {},
    settlePresence: () => {},
  }
  const gateway = createTripletexGateway(
    {
      fetch: network.fetchOf(
        () => !power.cut,
        () => {},
      ),
      now: () => Temporal.Instant.from(clock.now()),
      logger: { info: () => {}, warn: () => {} },
      timeoutMilliseconds: 600_000,
      longestWaitSeconds: 5,
      sleep: async (milliseconds) => clock.pass(milliseconds),
      elapsed: clock.elapsed,
    },
    () => {},
  )
  const use = () => gateway.use('http://127.0.0.1/v2', credentialFromKey('sim-admin', 'sim-consumer'))
  use()
  recoverInterruptedOrders(services)
  const note = (fault: unknown) => {
    if (!power.cut && !isPowerCut(fault)) faults.push(fault)
  }
  const orders = createOrderSync({
    ...services,
    gateway,
    connectivity: createConnectivity(() => {}),
    random: () => 0,
    onProgress: () => {},
    onFault: note,
  })
  return {
    services,
    store,
    power,
    gateway,
    orders,
    start: (): void => void orders.start().catch(note),
    /** Begins something that asks Tripletex; a program that ends in the middle of it leaves it. */
    begin: (work: () => Promise<unknown>): void => void work().catch(note),
    giveKey(): void {
      use()
      retryOrdersWithNewKey(services)
    },
  }
}
export type OrderProgram = ReturnType<typeof startOrderProgram>
