import type { Services } from '@main/services'
import { createTripletexGateway } from '@main/settings/tripletexGateway'
import { createConnectivity } from '@main/sync/connectivity'
import { createDrain, recoverInterrupted } from '@main/sync/outbox/drain'
import { retryWithNewKey } from '@main/sync/outbox/retry'
import { createHistory } from '@main/time/history'
import { credentialFromKey } from '@main/tripletex/credential'
import type { DirectRequest } from '@simulator/server'
import { Temporal } from 'temporal-polyfill'
import { type Disk, isPowerCut } from './disk'
import type { Network } from './network'
import type { VirtualTime } from './virtualTime'

export type World = {
  disk: Disk
  network: Network
  clock: VirtualTime
  newId: () => string
  faults: unknown[]
}

/** One run of Busy: what it holds in memory, over the disk and the network that outlive it. */
export function startProgram(world: World, onIssued: (request: DirectRequest) => void) {
  const { disk, network, clock, newId } = world
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
      fetch: network.fetchOf(() => !power.cut, onIssued),
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
  recoverInterrupted(services)
  const drain = createDrain({
    ...services,
    gateway,
    connectivity: createConnectivity(() => {}),
    random: () => 0,
    onProgress: () => {},
    onFault: (fault) => {
      if (!isPowerCut(fault)) world.faults.push(fault)
    },
  })
  return {
    services,
    store,
    power,
    gateway,
    drain,
    start(): void {
      drain.start().catch((fault: unknown) => {
        if (!power.cut) world.faults.push(fault)
      })
    },
    giveKey(): void {
      use()
      retryWithNewKey(services)
    },
  }
}
export type Program = ReturnType<typeof startProgram>
