import type { Page } from '@playwright/test'
import { callBusy } from '../../e2e/app/callBusy.ts'
import { today } from '../../e2e/app/days.ts'
import { launchApp, type RunningApp } from '../../e2e/app/launchApp.ts'
import type { Row } from '../harness/row.ts'
import { median } from '../harness/statistics.ts'
import { filledYear, fillYear } from './fillYear.ts'
import { watchMain } from './longestBlock.ts'
import { benchEnvironment } from './workspace.ts'

const RUNS = 5

/** What somebody waits for who asks for a year of a hundred people, and for how long main is not free meanwhile. */
export async function measureReport(folder: string): Promise<Row[]> {
  await begin(folder)
  fillYear(folder, today())
  const running = await start(folder)
  try {
    const { page, app } = running
    await page.locator('[data-timeline]').waitFor()
    const painted = await openYear(page)
    // By now, what the program does once after a start is done.
    const longestBlock = await watchMain(app)
    const answered = await answerTime(page)
    return [
      { name: 'report-year-100', value: painted, unit: 'ms', budget: 1000 },
      { name: 'report-year-100-answered', value: answered, unit: 'ms', budget: null },
      { name: 'report-year-100-block', value: await longestBlock(), unit: 'ms', budget: null },
    ]
  } finally {
    await running.kill()
  }
}

function start(folder: string): Promise<RunningApp> {
  return launchApp({ userDataDir: folder, env: benchEnvironment('http://127.0.0.1:9/v2') })
}

/** Makes the database, with work types, and leaves it. */
async function begin(folder: string): Promise<void> {
  const { page, close } = await start(folder)
  await callBusy(page, 'welcome.start', {
    way: 'local',
    person: { name: 'Kari Nordmann', email: '', employeeNumber: '1' },
  })
  await close()
}

/** From the call to the answer in the window, of a year by people and weeks. */
async function answerTime(page: Page): Promise<number> {
  const input = {
    ...filledYear(today()),
    group: 'person',
    subgroup: 'week',
    projectIds: [],
    customers: [],
    workTypeIds: [],
    categories: [],
    personIds: [],
  }
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const time = await page.evaluate(async (json) => {
      const begin = performance.now()
      const answer = await window.busy.call('reports.hours', JSON.parse(json))
      if (!answer.ok) throw new Error(JSON.stringify(answer.error))
      return performance.now() - begin
    }, JSON.stringify(input))
    times.push(time)
  }
  return median(times)
}

/** From the press that asks for a year of everybody's hours, by project and person, to the frame that shows it; nothing has read it yet. */
async function openYear(page: Page): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run++) {
    await page.goto(new URL('#/reports', page.url()).href)
    await page.reload()
    await page.locator('[data-shown="month"] [data-row]').first().waitFor()
    await page.locator('[data-chart="hours"] svg').first().waitFor()
    await page.getByTitle('Periode', { exact: true }).click()
    await page.evaluate(() => {
      const measured = new Promise<number>((resolve) => {
        const onPress = () => {
          const begin = performance.now()
          const look = () =>
            requestAnimationFrame(() => {
              const there = document.querySelector('[data-shown="year"] [data-row]')
              if (there) setTimeout(() => resolve(performance.now() - begin))
              else look()
            })
          look()
        }
        document.addEventListener('click', onPress, { once: true, capture: true })
      })
      Object.assign(window, { busyBenchReport: measured })
    })
    await page.getByRole('menuitem', { name: 'År' }).click()
    times.push(await page.evaluate(() => Reflect.get(window, 'busyBenchReport')))
  }
  return median(times)
}
