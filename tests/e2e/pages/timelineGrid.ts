import type { Locator, Page } from '@playwright/test'
import type { LocalDay } from '../../../src/shared/domain/localDay.ts'
import { timelinePage } from './timelinePage.ts'

export interface Place {
  x: number
  y: number
}

type Key = 'Alt' | 'Shift' | 'Control'

/** The clock of Tidslinje: where its times are in the window, and the pointer on it. */
export function timelineGrid(page: Page) {
  const timeline = timelinePage(page)
  const grid = page.locator('[data-timeline]')
  /** Where an hour of a day is in the window; a little below the middle, where nothing is written. */
  const at = async (day: LocalDay, hour: number): Promise<Place> => {
    const track = timeline.day(day).locator('[data-track]')
    const box = await track.boundingBox()
    const hourWidth = await grid.evaluate((each) => Number.parseFloat(each.style.getPropertyValue('--hour')))
    if (!box) throw new Error(`${day} is not in view.`)
    return { x: box.x + hour * hourWidth, y: box.y + box.height * 0.6 }
  }
  const move = (place: Place) => page.mouse.move(place.x, place.y, { steps: 8 })
  const grab = async (place: Place) => {
    await page.mouse.move(place.x, place.y)
    await page.mouse.down()
  }
  return {
    grid,
    at,
    move,
    grab,
    drop: () => page.mouse.up(),
    /** Presses at one place, carries to another and lets go, with keys held down meanwhile. */
    drag: async (from: Place, to: Place, ...keys: Key[]) => {
      await grab(from)
      for (const key of keys) await page.keyboard.down(key)
      await move(to)
      await page.mouse.up()
      for (const key of keys) await page.keyboard.up(key)
    },
    ghost: page.locator('[data-ghost]'),
    cut: page.locator('[data-cut]'),
    overlapMarks: page.getByRole('button', { name: /^Overlapp / }),
    hourWidth: () => grid.evaluate((each) => Number.parseFloat(each.style.getPropertyValue('--hour'))),
    /** What a screen reader hears of the latest change. */
    said: page.locator('[data-announcer]'),
    running: page.getByRole('button', { name: /^Tidtakeren går: / }),
    block: (text: string | RegExp): Locator => timeline.entry(text),
  }
}
