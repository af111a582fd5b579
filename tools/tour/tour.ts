import { type ElectronApplication, expect as expectNow, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../tests/e2e/app/launchApp.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../tests/e2e/app/startSimulator.ts'
import { type Camera, createCamera } from './camera.ts'

/** Ample for a machine that is busy with other things. */
export const expect = expectNow.configure({ timeout: 15_000 })

/** What the steps of the tour work with. */
export interface Tour {
  readonly simulator: Simulator
  readonly camera: Camera
  readonly app: ElectronApplication
  /** The main window. */
  readonly page: Page
  readonly userDataDir: string
  /** Quits the app, does something to its files, and starts it again. */
  restart(between: () => void): Promise<void>
  close(): Promise<void>
}

/** Starts a simulator and the app on an empty folder. */
export async function startTour(
  pictureFolder: string,
  userDataDir: string,
  keychainService: string,
  seed: SimulatorOptions['seed'] = 'small',
): Promise<Tour> {
  const simulator = await startSimulator({ seed, latency: 20 })
  const launch = () =>
    launchApp({
      userDataDir,
      env: {
        BUSY_TRIPLETEX_URL: simulator.url,
        BUSY_CONSUMER_TOKEN: 'sim-consumer',
        BUSY_KEYCHAIN_SERVICE: keychainService,
      },
    })
  let running: RunningApp = await launch()
  await running.page.emulateMedia({ colorScheme: 'light' })
  return {
    simulator,
    camera: createCamera(pictureFolder, () => running.app),
    userDataDir,
    get app() {
      return running.app
    },
    get page() {
      return running.page
    },
    async restart(between) {
      await running.close()
      between()
      running = await launch()
      await running.page.emulateMedia({ colorScheme: 'light' })
    },
    async close() {
      await running.kill()
      await simulator.stop()
    },
  }
}

/** The window that an action opens. */
export async function openedBy(tour: Tour, action: () => Promise<unknown>): Promise<Page> {
  const opened = tour.app.waitForEvent('window')
  await action()
  const page = await opened
  await page.emulateMedia({ colorScheme: 'light' })
  return page
}

/** Takes the message at the foot of the window away, so that it does not lie over the picture. */
export async function closeToast(page: Page): Promise<void> {
  const close = page.locator('[data-tone]').getByRole('button').last()
  if (await close.isVisible()) await close.click()
}
