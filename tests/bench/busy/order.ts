import type { Page } from '@playwright/test'
import { callBusy } from '../../e2e/app/callBusy.ts'
import { today } from '../../e2e/app/days.ts'
import { launchApp, type RunningApp } from '../../e2e/app/launchApp.ts'
import type { Row } from '../harness/row.ts'
import { median } from '../harness/statistics.ts'
import { fillOrder } from './fillOrder.ts'
import { benchEnvironment } from './workspace.ts'

const RUNS = 9

/** What somebody waits for who opens the draft of an order out of 2,000 entries. */
export async function measureOrder(folder: string): Promise<Row[]> {
  const projectId = await begin(folder)
  fillOrder(folder, projectId, today())
  const running = await start(folder)
  try {
    const { page } = running
    await page.locator('[data-timeline]').waitFor()
    await callBusy(page, 'orders.create', { projectId })
    return [{ name: 'order-draft-2000', value: await openDraft(page), unit: 'ms', budget: 300 }]
  } finally {
    await running.kill()
  }
}

function start(folder: string): Promise<RunningApp> {
  return launchApp({ userDataDir: folder, env: benchEnvironment('http://127.0.0.1:9/v2') })
}

/** Makes the database, with a project that has a price; answers its id. */
async function begin(folder: string): Promise<string> {
  const { page, close } = await start(folder)
  await callBusy(page, 'welcome.start', {
    way: 'local',
    person: { name: 'Kari Nordmann', email: '', employeeNumber: '1' },
  })
  const { id } = await callBusy(page, 'projects.create', { name: 'Stort oppdrag', billable: true })
  await callBusy(page, 'projects.saveSetup', { id, change: { priceOre: 145_000 } })
  await close()
  return id
}

/** From the press on «Åpne utkast» to the frame that shows lines and hours; each time read anew. */
async function openDraft(page: Page): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.goto(new URL('#/orders', page.url()).href)
    await page.reload()
    const open = page.getByRole('button', { name: 'Åpne utkastet for Stort oppdrag' })
    await open.waitFor()
    await page.evaluate(() => {
      const measured = new Promise<number>((resolve) => {
        const onPress = () => {
          const begin = performance.now()
          const look = () =>
            requestAnimationFrame(() => {
              const drawn = ['[data-line]', '[data-row="1"]'].every((each) => document.querySelector(each))
              if (drawn) setTimeout(() => resolve(performance.now() - begin))
              else look()
            })
          look()
        }
        document.addEventListener('click', onPress, { once: true, capture: true })
      })
      Object.assign(window, { busyBenchDraft: measured })
    })
    await open.click()
    times.push(await page.evaluate(() => Reflect.get(window, 'busyBenchDraft')))
  }
  return median(times)
}
