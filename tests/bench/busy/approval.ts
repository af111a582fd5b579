import type { Page } from '@playwright/test'
import { callBusy } from '../../e2e/app/callBusy.ts'
import { launchApp } from '../../e2e/app/launchApp.ts'
import type { Row } from '../harness/row.ts'
import { median } from '../harness/statistics.ts'
import { benchEnvironment } from './workspace.ts'

const RUNS = 5
const BULK = 5000

/** What somebody who approves waits for, with a quarter of a hundred people's submitted hours. The network is away. */
export async function measureApproval(folder: string): Promise<Row[]> {
  const running = await launchApp({ userDataDir: folder, env: benchEnvironment('http://127.0.0.1:9/v2') })
  try {
    const { page } = running
    await page.locator('[data-timeline]').waitFor()
    await callBusy(page, 'integration.setTransferChoice', { choice: 'onApproval', from: null })
    const { approve, takeBack } = await approveInBulk(page)
    await callBusy(page, 'integration.setTransferChoice', { choice: 'never', from: null })
    return [
      { name: 'bulk-approve-5000', value: approve, unit: 'ms', budget: 1000 },
      { name: 'bulk-approve-5000-undone', value: takeBack, unit: 'ms', budget: null },
    ]
  } finally {
    await running.kill()
  }
}

/** From the call that approves 5,000 entries, which are to leave for Tripletex, to its answer; and back again. */
async function approveInBulk(page: Page): Promise<{ approve: number; takeBack: number }> {
  const approve: number[] = []
  const takeBack: number[] = []
  const ids = Array.from({ length: BULK }, (_, index) => `submitted-${index}`)
  for (let run = 0; run < RUNS; run++) {
    for (const [call, times] of [
      ['approval.approve', approve],
      ['approval.undo', takeBack],
    ] as const) {
      const time = await page.evaluate(
        async ([name, chosen]) => {
          const begin = performance.now()
          const answer = await Reflect.apply(window.busy.call, window.busy, [
            name,
            { kind: 'entries', ids: chosen },
          ])
          if (!answer.ok) throw new Error(JSON.stringify(answer.error))
          return performance.now() - begin
        },
        [call, ids] as const,
      )
      times.push(time)
    }
  }
  return { approve: median(approve), takeBack: median(takeBack) }
}
