import { callBusy } from '../../e2e/app/callBusy.ts'
import { launchApp, type RunningApp } from '../../e2e/app/launchApp.ts'
import { type Simulator, startSimulator } from '../../e2e/app/startSimulator.ts'

/** Starts the app on a folder, against a simulator with the large company. */
export async function startAgainstLargeCompany(
  folder: string,
): Promise<{ running: RunningApp; simulator: Simulator }> {
  const simulator = await startSimulator({ seed: 'large' })
  const running = await launchApp({ userDataDir: folder, env: benchEnvironment(simulator.url) })
  return { running, simulator }
}

export function benchEnvironment(url: string): Record<string, string> {
  return {
    BUSY_TRIPLETEX_URL: url,
    BUSY_CONSUMER_TOKEN: 'sim-consumer',
    BUSY_KEYCHAIN_SERVICE: 'no.busy.bench',
    BUSY_LANG: 'nb',
  }
}

/** Says who the person is and connects; the pull that follows goes on by itself. */
export async function connectAsAdministrator({ page }: RunningApp): Promise<void> {
  const person = { name: 'Kari Nordmann', email: '', employeeNumber: '1' }
  await callBusy(page, 'welcome.start', { way: 'local', person })
  await callBusy(page, 'integration.connect', {
    userKey: 'sim-admin',
    projectSync: true,
    environment: 'production',
    address: '',
    consumerToken: '',
  })
  // Work types were made here at the start, and would stay.
  await callBusy(page, 'integration.setWorkTypeSync', { on: true, restore: false })
}
