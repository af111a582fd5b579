import { expect, type Page } from '@playwright/test'
import type { TransferChoice } from '../../../src/shared/domain/transfer.ts'
import { callBusy } from './callBusy.ts'
import type { LaunchOptions, RunningApp } from './launchApp.ts'
import type { Simulator, SimulatorOptions } from './startSimulator.ts'

export interface ConnectedOptions {
  transfer?: TransferChoice
  simulator?: SimulatorOptions
  /** The employee number that the person gives; Kari Nordmann's if left out. */
  employeeNumber?: string
}

export interface ConnectedApp {
  running: RunningApp
  simulator: Simulator
  page: Page
  /** Innstillinger at Integrasjoner, as it stands open after «Koble til Tripletex». */
  settings: Page
}

/** The person whose number the simulated company's administrator has. */
export const kari = { name: 'Kari Nordmann', email: '', employeeNumber: '1' }

/** What an app needs to reach a simulator without its address being typed. */
export function reaching(simulator: Simulator): Record<string, string> {
  return { BUSY_TRIPLETEX_URL: simulator.url, BUSY_CONSUMER_TOKEN: 'sim-consumer' }
}

/** An app that is connected to a simulator of its own and has pulled everything, for tests that are not about connecting. */
export async function startConnected(
  launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>,
  simulate: (options?: SimulatorOptions) => Promise<Simulator>,
  options: ConnectedOptions = {},
): Promise<ConnectedApp> {
  const simulator = await simulate(options.simulator)
  const running = await launch({ env: reaching(simulator) })
  const { app, page } = running
  const employeeNumber = options.employeeNumber ?? kari.employeeNumber
  const opened = app.waitForEvent('window')
  await callBusy(page, 'welcome.start', { way: 'tripletex', person: { ...kari, employeeNumber } })
  const settings = await opened
  await callBusy(page, 'integration.connect', {
    userKey: 'sim-admin',
    projectSync: true,
    environment: 'production',
    address: '',
    consumerToken: '',
  })
  await untilPulled(page, options.simulator?.seed === 'large' ? 90_000 : 20_000)
  if (options.transfer) {
    await callBusy(page, 'integration.setTransferChoice', { choice: options.transfer, from: null })
  }
  return { running, simulator, page, settings }
}

/** Waits until everything has been pulled at least once. */
export async function untilPulled(page: Page, timeout = 20_000): Promise<void> {
  await expect
    .poll(
      async () => {
        const { pulled } = await callBusy(page, 'integration.status', undefined)
        return pulled.filter(({ pulledAt }) => pulledAt === null).map(({ kind }) => kind)
      },
      { timeout },
    )
    .toEqual([])
}
