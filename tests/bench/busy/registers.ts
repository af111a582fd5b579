import type { Page } from '@playwright/test'
import type { CallName } from '../../../src/shared/ipc/contract.ts'
import type { RunningApp } from '../../e2e/app/launchApp.ts'
import type { Row } from '../harness/row.ts'
import { median } from '../harness/statistics.ts'
import { watchMain } from './longestBlock.ts'

const RUNS = 7

/** From the key that leads to a register to the frame that shows its first row; how long main counts for its rows, all of which have a budget; and for how long it is not free meanwhile. */
export async function measureRegisters({ page, app }: RunningApp): Promise<Row[]> {
  const longestBlock = await watchMain(app)
  return [
    { name: 'projects-10k-painted', value: await openRegister(page, '5'), unit: 'ms', budget: 300 },
    {
      name: 'projects-10k-counted',
      value: await answerTime(page, 'projects.list'),
      unit: 'ms',
      budget: null,
    },
    { name: 'projects-10k-block', value: await longestBlock(), unit: 'ms', budget: null },
    { name: 'work-types-counted', value: await answerTime(page, 'workTypes.list'), unit: 'ms', budget: null },
  ]
}

async function openRegister(page: Page, key: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.keyboard.press('1')
    await page.getByRole('button', { name: 'Ny oppføring' }).waitFor()
    await page.evaluate(() => {
      const measured = new Promise<number>((resolve) => {
        const onKey = () => {
          const begin = performance.now()
          const look = () =>
            requestAnimationFrame(() =>
              document.querySelector('[data-row]') ? resolve(performance.now() - begin) : look(),
            )
          look()
        }
        document.addEventListener('keydown', onKey, { once: true, capture: true })
      })
      Object.assign(window, { busyBenchRegister: measured })
    })
    await page.keyboard.press(key)
    times.push(await page.evaluate(() => Reflect.get(window, 'busyBenchRegister')))
  }
  return median(times)
}

async function answerTime(page: Page, name: CallName): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const time = await page.evaluate(async (called) => {
      const begin = performance.now()
      await Reflect.apply(window.busy.call, window.busy, [called, undefined])
      return performance.now() - begin
    }, name)
    times.push(time)
  }
  return median(times)
}
