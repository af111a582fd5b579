import { join } from 'node:path'
import { Menu, type MenuItemConstructorOptions, nativeTheme, Tray } from 'electron'
import { type TrayIcon, type TrayLook, trayIconFile } from './trayIcon'
import type { TrayAction, TrayLine } from './trayMenu'

export type TrayPort = { show(lines: TrayLine[], tooltip: string, icon: TrayIcon): void; destroy(): void }

/** The icon in the system's tray. Where there is no tray the app works without: every action is in the main window too. */
export function createTray(
  folder: string,
  act: (action: TrayAction) => void,
  onMissing: (fault: unknown) => void,
): TrayPort {
  let tray: Tray | null | undefined
  let shown = ''
  let shownIcon = ''

  /** Made when it is first drawn, since a start has better things to do. Null where the system has no tray. */
  function made(file: string): Tray | null {
    if (tray !== undefined) return tray
    try {
      tray = new Tray(file)
      shownIcon = file
      tray.on('click', () => act({ do: 'open', path: '/timeline' }))
    } catch (fault) {
      tray = null
      onMissing(fault)
    }
    return tray
  }

  return {
    show(lines, tooltip, icon): void {
      const file = join(folder, trayIconFile(icon, look()))
      const drawn = made(file)
      if (!drawn || drawn.isDestroyed()) return
      if (file !== shownIcon) {
        drawn.setImage(file)
        shownIcon = file
      }
      const state = JSON.stringify([lines, tooltip])
      if (state === shown) return
      shown = state
      drawn.setToolTip(tooltip)
      drawn.setContextMenu(Menu.buildFromTemplate(lines.map((line) => toMenuItem(line, act))))
    },
    destroy: () => tray?.destroy(),
  }
}

/** The bar that the tray is in may be dark though the windows are light. */
function look(): TrayLook {
  if (process.platform === 'darwin') return 'template'
  return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ? 'forDark' : 'forLight'
}

function toMenuItem(line: TrayLine, act: (action: TrayAction) => void): MenuItemConstructorOptions {
  if (line.kind === 'separator') return { type: 'separator' }
  if (line.kind === 'text') return { label: line.label, enabled: false }
  return { label: line.label, click: () => act(line.action) }
}
