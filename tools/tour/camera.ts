import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { callBusy } from '../../tests/e2e/app/callBusy.ts'
import { isSettled } from './isSettled.ts'

export interface Camera {
  /** Where the pictures are. */
  folder: string
  /** Writes `NN-name.png` of the window as it is, once it has come to rest. */
  take(page: Page, name: string): Promise<void>
  /** Takes it as it is, then dark, in English, and in a window of 1024×700; the window is as before afterwards. */
  takeAll(page: Page, name: string): Promise<void>
}

/** Takes numbered pictures into a folder that is emptied first; `app` answers the app that runs now. */
export function createCamera(folder: string, app: () => ElectronApplication): Camera {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  let count = 0

  async function write(page: Page, name: string): Promise<void> {
    await page.mouse.move(0, 0)
    await page.waitForFunction(isSettled)
    await page.screenshot({ path: join(folder, `${name}.png`) })
  }

  function next(name: string): string {
    count += 1
    console.log(`${String(count).padStart(2)}  ${name}  (${Math.round(process.uptime())} s)`)
    return `${String(count).padStart(2, '0')}-${name}`
  }

  return {
    folder,
    take: (page, name) => write(page, next(name)),
    takeAll: async (page, name) => {
      const numbered = next(name)
      await write(page, numbered)
      await page.emulateMedia({ colorScheme: 'dark' })
      await write(page, `${numbered}-dark`)
      await page.emulateMedia({ colorScheme: 'light' })
      await speak(page, 'en')
      await write(page, `${numbered}-english`)
      await speak(page, 'nb')
      const before = await resize(app(), page, { width: 1024, height: 700 })
      await write(page, `${numbered}-1024x700`)
      await resize(app(), page, before)
    },
  }
}

async function speak(page: Page, language: 'nb' | 'en'): Promise<void> {
  await callBusy(page, 'settings.set', { language })
  await page.waitForFunction((expected) => document.documentElement.lang === expected, language)
}

interface Size {
  width: number
  height: number
}

/** Gives the window's content another size, and answers the one it had. */
async function resize(app: ElectronApplication, page: Page, size: Size): Promise<Size> {
  const shownWindow = await app.browserWindow(page)
  const before = await shownWindow.evaluate((shown, { width, height }) => {
    const [oldWidth = width, oldHeight = height] = shown.getContentSize()
    shown.setContentSize(width, height)
    return { width: oldWidth, height: oldHeight }
  }, size)
  await page.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    size,
  )
  return before
}
