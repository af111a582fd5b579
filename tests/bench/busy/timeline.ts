import type { Page } from '@playwright/test'
import { launchApp } from '../../e2e/app/launchApp.ts'
import { timelineGrid } from '../../e2e/pages/timelineGrid.ts'
import type { Row } from '../harness/row.ts'
import { median, percentile } from '../harness/statistics.ts'
import { benchEnvironment } from './workspace.ts'

const WEEKS = 26
/** How far a frame scrolls: 3,600 pixels a second, six weeks, which is a wheel turned as fast as it will go. */
const STEP = 60

/** Tidslinje with sixty entries a day: coming to it, scrolling through half a year and back, and dragging. The network is away. */
export async function measureTimeline(folder: string): Promise<Row[]> {
  const running = await launchApp({ userDataDir: folder, env: benchEnvironment('http://127.0.0.1:9/v2') })
  try {
    const { page } = running
    await page.locator('[data-entry]').first().waitFor()
    const drag = await dragFrames(page)
    const scroll = await scrollFrames(page)
    const open = await openTimeline(page)
    return [
      { name: 'timeline-open', value: open, unit: 'ms', budget: 150 },
      { name: 'timeline-scroll-frame-p95', value: percentile(scroll, 95), unit: 'ms', budget: 32 },
      { name: 'timeline-scroll-frame-max', value: Math.max(...scroll), unit: 'ms', budget: null },
      { name: 'timeline-drag-frame-p95', value: percentile(drag, 95), unit: 'ms', budget: 32 },
    ]
  } finally {
    await running.kill()
  }
}

/** From the press on «Tidslinje» in another view to the frame that shows this week's entries. */
async function openTimeline(page: Page): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 9; run++) {
    await page.getByRole('link', { name: 'Utboks' }).click()
    await page.locator('[data-timeline]').waitFor({ state: 'detached' })
    times.push(
      await page.evaluate(async () => {
        const link = document.querySelector<HTMLElement>('nav a[href$="/timeline"]')
        if (!link) throw new Error('No way to Tidslinje.')
        const begin = performance.now()
        link.click()
        await new Promise<void>((resolve) => {
          const look = () =>
            requestAnimationFrame(() => {
              if (document.querySelector('[data-entry]')) setTimeout(resolve)
              else look()
            })
          look()
        })
        return performance.now() - begin
      }),
    )
  }
  return median(times)
}

/** The time between frames while half a year is scrolled back and forth. */
async function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    async ({ weeks, step }) => {
      const grid = document.querySelector<HTMLElement>('[data-timeline]')
      if (!grid) throw new Error('Tidslinje is not in view.')
      const frames: number[] = []
      const through = async (by: number) => {
        let before = await new Promise<number>(requestAnimationFrame)
        for (let moved = 0; moved < weeks * 620; moved += Math.abs(by)) {
          grid.scrollBy(0, by)
          const now = await new Promise<number>(requestAnimationFrame)
          frames.push(now - before)
          before = now
        }
      }
      await through(-step)
      await through(step)
      return frames
    },
    { weeks: WEEKS, step: STEP },
  )
}

/** The time between frames while an entry is dragged to and fro over the days. */
async function dragFrames(page: Page): Promise<number[]> {
  const grid = timelineGrid(page)
  const box = await page.locator('[data-entry]').nth(20).boundingBox()
  if (!box) throw new Error('No entry to drag.')
  const seen = await grid.grid.boundingBox()
  if (!seen) throw new Error('Tidslinje is not in view.')
  await grid.grab({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  await page.evaluate(() => {
    const frames: number[] = []
    let before = performance.now()
    const look = (now: number) => {
      frames.push(now - before)
      before = now
      if (Reflect.get(window, 'busyBenchFrames') === frames) requestAnimationFrame(look)
    }
    Object.assign(window, { busyBenchFrames: frames })
    requestAnimationFrame(look)
  })
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.move(seen.x + seen.width - 120, seen.y + seen.height - 120, { steps: 40 })
    await page.mouse.move(seen.x + 260, seen.y + 120, { steps: 40 })
  }
  const frames = await page.evaluate(() => {
    const taken = Reflect.get(window, 'busyBenchFrames')
    Object.assign(window, { busyBenchFrames: null })
    return Array.isArray(taken) ? taken.map(Number) : []
  })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return frames.slice(2)
}
