import type { Page } from '@playwright/test'
import { percentile } from '../harness/statistics.ts'

const CELLS = 30
const WARM_UP = 5

/** From a key in Uke to after the frame that shows what it did: a digit in its field, Enter in the cell and on the next one. */
export async function typeInWeekGrid(page: Page): Promise<number> {
  await page.keyboard.press('2')
  const cells = page.getByRole('grid').locator('[data-cell]')
  await cells.first().waitFor()
  await cells.first().focus()
  const times: number[] = []
  for (let run = 0; run < CELLS; run++) {
    times.push(await timeOf(page, String(2 + (run % 7))))
    times.push(await timeOf(page, run % 7 === 6 ? 'Tab' : 'Enter'))
  }
  return percentile(times.slice(2 * WARM_UP), 95)
}

async function timeOf(page: Page, key: string): Promise<number> {
  await page.evaluate((pressed) => {
    const digit = /^\d$/.test(pressed)
    const from = document.activeElement?.closest('[data-cell]')
    const done = () =>
      digit
        ? document.activeElement instanceof HTMLInputElement && document.activeElement.value === pressed
        : document.activeElement?.matches('[data-cell]') &&
          !from?.querySelector('input') &&
          from?.textContent !== ''
    const measured = new Promise<number>((resolve) => {
      const onKey = () => {
        const begin = performance.now()
        const look = () =>
          requestAnimationFrame(() => {
            if (done()) setTimeout(() => resolve(performance.now() - begin))
            else if (performance.now() - begin < 2000) look()
            else resolve(2000)
          })
        look()
      }
      document.addEventListener('keydown', onKey, { once: true, capture: true })
    })
    Object.assign(window, { busyBenchCell: measured })
  }, key)
  await page.keyboard.press(key)
  return page.evaluate(() => Reflect.get(window, 'busyBenchCell'))
}
