import { join } from 'node:path'
import { test as base, type TestInfo } from '@playwright/test'
import { type ConnectedApp, type ConnectedOptions, startConnected } from './connectedApp.ts'
import { type Display, openDisplay } from './display.ts'
import { clearKeychain, uniqueKeychainService } from './keychain.ts'
import { type LaunchOptions, launchApp, type RunningApp } from './launchApp.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from './startSimulator.ts'
import { makeTempFolder, removeTempFolder } from './tempFolder.ts'

interface Fixtures {
  /** A folder of the test's own; deleted after it. */
  tempFolder: string
  /** The test's own keychain service; what it stored is deleted after the test. */
  keychainService: string
  /**
   * Starts the app with the test's keychain service and, unless told otherwise, `user-data` in the test's folder: a
   * second start finds what the first one left. Apps still running when the test ends are killed.
   */
  launchApp: (options?: Partial<LaunchOptions>) => Promise<RunningApp>
  /** Starts a simulator; stopped after the test. */
  startSimulator: (options?: SimulatorOptions) => Promise<Simulator>
  /** Starts both, connected to each other and pulled. */
  startConnected: (options?: ConnectedOptions) => Promise<ConnectedApp>
}

interface WorkerFixtures {
  /** The display of all apps of a worker: tests that run at the same time do not see one another. */
  display: Display
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the pattern
    async ({}, use) => {
      const display = await openDisplay()
      await use(display)
      display.close()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the pattern
  tempFolder: async ({}, use) => {
    const folder = makeTempFolder()
    await use(folder)
    removeTempFolder(folder)
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the pattern
  keychainService: async ({}, use) => {
    const service = uniqueKeychainService()
    await use(service)
    await clearKeychain(service)
  },

  launchApp: async ({ display, tempFolder, keychainService }, use, testInfo) => {
    const started: RunningApp[] = []
    await use(async (options = {}) => {
      const running = await launchApp({
        userDataDir: join(tempFolder, 'user-data'),
        ...options,
        env: { ...display.env, BUSY_KEYCHAIN_SERVICE: keychainService, ...options.env },
      })
      started.push(running)
      return running
    })
    for (const running of started) {
      if (testInfo.status !== testInfo.expectedStatus) await attachEvidence(running, testInfo)
      await running.kill()
    }
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are needed from the pattern
  startSimulator: async ({}, use) => {
    const started: Simulator[] = []
    await use(async (options) => {
      const simulator = await startSimulator(options)
      started.push(simulator)
      return simulator
    })
    for (const simulator of started) await simulator.stop()
  },

  startConnected: async ({ launchApp, startSimulator }, use) => {
    await use((options) => startConnected(launchApp, startSimulator, options))
  },
})

export { expect } from '@playwright/test'

async function attachEvidence(running: RunningApp, testInfo: TestInfo): Promise<void> {
  await testInfo.attach('output of the app', { body: running.output(), contentType: 'text/plain' })
  for (const window of running.app.windows()) {
    if (window.isClosed()) continue
    await testInfo.attach('window', { body: await window.screenshot(), contentType: 'image/png' })
  }
}
