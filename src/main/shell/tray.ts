import { Menu, type MenuItemConstructorOptions, type NativeImage, nativeImage, Tray } from 'electron'
import type { TrayAction, TrayLine } from './trayMenu'

export type TrayPort = { show(lines: TrayLine[], tooltip: string, running: boolean): void; destroy(): void }

/** The icon in the system's tray. Where there is no tray the app works without: every action is in the main window too. */
export function createTray(
  icons: { idle: string; running: string },
  act: (action: TrayAction) => void,
  onMissing: (fault: unknown) => void,
): TrayPort {
  let images: { idle: NativeImage; running: NativeImage } | undefined
  let tray: Tray | null | undefined
  let shown = ''

  /** Made when it is first drawn, since a start has better things to do. Null where the system has no tray. */
  function made(): Tray | null {
    if (tray !== undefined) return tray
    images = {
      idle: nativeImage.createFromPath(icons.idle),
      running: nativeImage.createFromPath(icons.running),
    }
    for (const image of Object.values(images)) image.setTemplateImage(process.platform === 'darwin')
    try {
      tray = new Tray(images.idle)
      tray.on('click', () => act({ do: 'open', path: '/timeline' }))
    } catch (fault) {
      tray = null
      onMissing(fault)
    }
    return tray
  }

  return {
    show(lines, tooltip, running): void {
      const icon = made()
      if (!icon || icon.isDestroyed() || !images) return
      const state = JSON.stringify([lines, tooltip, running])
      if (state === shown) return
      shown = state
      icon.setImage(running ? images.running : images.idle)
      icon.setToolTip(tooltip)
      icon.setContextMenu(Menu.buildFromTemplate(lines.map((line) => toMenuItem(line, act))))
    },
    destroy: () => tray?.destroy(),
  }
}

function toMenuItem(line: TrayLine, act: (action: TrayAction) => void): MenuItemConstructorOptions {
  if (line.kind === 'separator') return { type: 'separator' }
  if (line.kind === 'text') return { label: line.label, enabled: false }
  return { label: line.label, click: () => act(line.action) }
}
