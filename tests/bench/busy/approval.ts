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
    const painted = await openPeriod(page)
    return [
      { name: 'approval-period-painted', value: painted, unit: 'ms', budget: 150 },
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

const OPENED = 9
/** A person with a cell for each week of a quarter. */
const QUARTER_ROW = '[role="grid"] tbody tr:has([role="gridcell"]:nth-of-type(13))'

/** From the key that leads to «Godkjenn» to the frame that shows a hundred people's quarter. */
async function openPeriod(page: Page): Promise<number> {
  await page.keyboard.press('8')
  await page.getByText('Kvartal', { exact: true }).click()
  await page.locator(QUARTER_ROW).first().waitFor()
  const times: number[] = []
  for (let run = 0; run < OPENED; run++) {
    await page.keyboard.press('1')
    await page.locator('[data-timeline]').waitFor()
    await page.evaluate((row) => {
      const measured = new Promise<number>((resolve) => {
        const onKey = () => {
          const begin = performance.now()
          const look = () =>
            requestAnimationFrame(() => {
              if (document.querySelector(row)) setTimeout(() => resolve(performance.now() - begin))
              else look()
            })
          look()
        }
        document.addEventListener('keydown', onKey, { once: true, capture: true })
      })
      Object.assign(window, { busyBenchPeriod: measured })
    }, QUARTER_ROW)
    await page.keyboard.press('8')
    times.push(await page.evaluate(() => Reflect.get(window, 'busyBenchPeriod')))
  }
  return median(times)
}
