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

/** Clicks the line with this label. What it does begins once the click was answered: opening a window may outlast the answer. */
export async function clickTray(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate((_electron, wanted) => {
    const menu: Electron.Menu | undefined = Reflect.get(globalThis, 'latestTrayMenu')
    const item = menu?.items.find((each) => each.label === wanted)
    if (!item?.enabled) throw new Error(`The tray has no line to click with the label ${wanted}.`)
    setImmediate(() => item.click())
  }, label)
}
