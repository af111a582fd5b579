import type { Page } from '@playwright/test'
import { callBusy } from '../../e2e/app/callBusy.ts'
import { today } from '../../e2e/app/days.ts'
import { launchApp } from '../../e2e/app/launchApp.ts'
import type { Row } from '../harness/row.ts'
import { median, percentile } from '../harness/statistics.ts'
import { measureRegisters } from './registers.ts'
import { typeInWeekGrid } from './weekGrid.ts'
import { benchEnvironment } from './workspace.ts'

/** What a person waits for all day, with 100,000 entries and 10,000 projects. The network is away. */
export async function measureUse(folder: string): Promise<Row[]> {
  const running = await launchApp({ userDataDir: folder, env: benchEnvironment('http://127.0.0.1:9/v2') })
  try {
    const { page } = running
    await page.getByRole('button', { name: 'Ny oppføring' }).waitFor()
    const registers = await measureRegisters(running)
    await page.keyboard.press('1')
    await page.getByRole('button', { name: 'Ny oppføring' }).waitFor()
    return [
      ...registers,
      { name: 'save-entry-p95', value: await saveEntry(page), unit: 'ms', budget: 20 },
      { name: 'week-100k-painted', value: await openWeek(page), unit: 'ms', budget: 100 },
      { name: 'weekgrid-key-painted', value: await typeInWeekGrid(page), unit: 'ms', budget: 50 },
      { name: 'project-search-10k', value: await searchProject(page), unit: 'ms', budget: 30 },
      { name: 'quick-entry-10k', value: await readLines(page), unit: 'ms', budget: 30 },
    ]
  } finally {
    await running.kill()
  }
}

/** From the call to the answer in the window, one entry at a time: the views have followed the last one when the next is saved. */
async function saveEntry(page: Page): Promise<number> {
  const day = new Date().toISOString().slice(0, 10)
  const [project] = await callBusy(page, 'projects.search', { query: '', day, limit: 1 })
  if (!project) throw new Error('No project to book on.')
  const [workType] = await callBusy(page, 'workTypes.forProject', { projectId: project.id, day })
  if (!workType) throw new Error('No work type to book on.')
  const entry = {
    projectId: project.id,
    workTypeId: workType.id,
    day,
    span: { kind: 'duration', minutes: 5 },
    description: 'Måling',
  }
  const times = await page.evaluate(async (json) => {
    const input = JSON.parse(json)
    const taken: number[] = []
    for (let run = 0; run < 110; run++) {
      const begin = performance.now()
      const saved = await window.busy.call('timeEntries.save', input)
      taken.push(performance.now() - begin)
      if (saved.ok) await window.busy.call('timeEntries.delete', { ids: saved.value })
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return taken.slice(10)
  }, JSON.stringify(entry))
  return percentile(times, 95)
}

/** From the press on «forrige uke» to the frame that shows that week's first entry: weeks that nothing has read yet. */
async function openWeek(page: Page): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 12; run++) {
    const time = await page.evaluate(async () => {
      const buttons = [...document.querySelectorAll('button')]
      const back = buttons.find((button) =>
        /^(Forrige uke)/.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
      )
      if (!back) throw new Error('No button to the week before.')
      const heading = () => document.querySelector('h1')?.textContent ?? ''
      const before = heading()
      const begin = performance.now()
      for (let weeks = 0; weeks < 3; weeks++) back.click()
      await new Promise<void>((resolve) => {
        const look = () => {
          const loaded = !document.querySelector('[aria-busy="true"]') && heading() !== before
          requestAnimationFrame(() => (loaded ? resolve() : look()))
        }
        look()
      })
      return performance.now() - begin
    })
    times.push(time)
  }
  return median(times)
}

/** From a keystroke in «Prosjekt» to the frame that shows other projects. */
async function searchProject(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Ny oppføring' }).click()
  const field = page.getByRole('dialog').getByLabel('Prosjekt')
  await field.focus()
  await page.getByRole('option').first().waitFor()
  const times: number[] = []
  for (const letter of 'konsulent') {
    await page.evaluate(() => {
      const options = () =>
        [...document.querySelectorAll('[role="option"]')].map((each) => each.textContent).join('|')
      const before = options()
      const measured = new Promise<number>((resolve) => {
        document.addEventListener(
          'keydown',
          () => {
            const begin = performance.now()
            const look = () =>
              requestAnimationFrame(() => {
                const spent = performance.now() - begin
                if (options() !== before || spent > 500) resolve(spent)
                else look()
              })
            look()
          },
          { once: true, capture: true },
        )
      })
      Object.assign(window, { busyBenchKey: measured })
    })
    await field.press(letter)
    const spent = await page.evaluate(() => Reflect.get(window, 'busyBenchKey'))
    if (spent < 500) times.push(spent)
  }
  return percentile(times, 95)
}

/** How long main takes to understand a line of text among 10,000 projects: the median of the slowest kind of line. */
async function readLines(page: Page): Promise<number> {
  const day = today()
  const medians: number[] = []
  for (const text of [
    'konsulent 77 rådgivning 9-11 befaring',
    'nordlsy 2t',
    'noe helt annet om været 2t i går',
  ]) {
    const times: number[] = []
    for (let run = 0; run < 15; run++) {
      const begin = performance.now()
      await callBusy(page, 'quickEntry.understand', { text, day })
      times.push(performance.now() - begin)
    }
    medians.push(median(times))
  }
  return Math.max(...medians)
}
