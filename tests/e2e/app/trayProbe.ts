import type { ElectronApplication } from '@playwright/test'

/** A line of the tray's menu as the system is given it. */
export interface TrayItem {
  label: string
  type: string
  enabled: boolean
}

/**
 * Notes every menu that the tray is given from now on. No tray can be looked at from a test, so what it is told is; a
 * menu comes with the next change.
 */
export async function watchTray(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Tray }) => {
    const original = Tray.prototype.setContextMenu
    Tray.prototype.setContextMenu = function (menu) {
      Reflect.set(globalThis, 'latestTrayMenu', menu)
      original.call(this, menu)
    }
  })
}

/** The lines of the latest menu, without its separators; none before the first change. */
export async function trayItems(app: ElectronApplication): Promise<TrayItem[]> {
  return app.evaluate(() => {
    const menu: Electron.Menu | undefined = Reflect.get(globalThis, 'latestTrayMenu')
    return (menu?.items ?? [])
      .filter(({ type }) => type !== 'separator')
      .map(({ label, type, enabled }) => ({ label, type, enabled }))
  })
}

let clicks = 0

/** Clicks the line with this label, once, however often main must be asked to. What it does begins when main has answered. */
export async function clickTray(app: ElectronApplication, label: string): Promise<void> {
  clicks += 1
  const click = { wanted: label, number: clicks }
  await app.evaluate((_electron, { wanted, number }) => {
    if (Reflect.get(globalThis, 'latestTrayClick') === number) return
    const menu: Electron.Menu | undefined = Reflect.get(globalThis, 'latestTrayMenu')
    const item = menu?.items.find((each) => each.label === wanted)
    if (!item?.enabled) throw new Error(`The tray has no line to click with the label ${wanted}.`)
    Reflect.set(globalThis, 'latestTrayClick', number)
    setImmediate(() => item.click())
  }, click)
}
