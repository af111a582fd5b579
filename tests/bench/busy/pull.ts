import { expect } from '@playwright/test'
import { callBusy } from '../../e2e/app/callBusy.ts'
import type { Row } from '../harness/row.ts'
import { watchMain } from './longestBlock.ts'
import { connectAsAdministrator, startAgainstLargeCompany } from './workspace.ts'

/** Pulls the large company into a new folder: how long it takes, and how long the main process is blocked at most. */
export async function measurePull(folder: string): Promise<Row[]> {
  const { running, simulator } = await startAgainstLargeCompany(folder)
  try {
    await connectAsAdministrator(running)
    const begin = performance.now()
    const longestBlock = await watchMain(running.app)
    await expect
      .poll(
        async () => {
          const { pulled } = await callBusy(running.page, 'integration.status', undefined)
          return pulled.every((each) => each.pulledAt !== null)
        },
        { timeout: 120_000, intervals: [50] },
      )
      .toBe(true)
    const value = performance.now() - begin
    const block = await longestBlock()
    await running.close()
    return [
      { name: 'pull-large', value, unit: 'ms', budget: 20_000 },
      { name: 'main-block-max', value: block, unit: 'ms', budget: 50 },
    ]
  } finally {
    await running.kill()
    await simulator.stop()
  }
}
