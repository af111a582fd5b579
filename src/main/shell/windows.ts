import { join } from 'node:path'
import { EVENT_CHANNEL } from '@shared/ipc/bridge'
import type { EventName, EventPayload } from '@shared/ipc/contract'
import { BrowserWindow, nativeTheme, session } from 'electron'
import type { MiniPlaceFile } from './miniPlace'
import { keepMiniInPlace, miniOptions, sizeMini } from './miniWindow'
import { APP_ORIGIN } from './protocol'

type WindowName = 'main' | 'settings' | 'mini'

const SIZES = {
  main: { width: 1280, height: 800, minWidth: 1024, minHeight: 640 },
  settings: { width: 960, height: 800, minWidth: 760, minHeight: 560 },
} as const

/** The app's windows: one main window, one for settings and the mini timer, each made when it is first asked for. */
export function createWindows(miniPlace: MiniPlaceFile) {
  const open = new Map<WindowName, BrowserWindow>()
  denyPermissions()

  /** Without a path a window that is there already stays where it is. */
  function show(name: WindowName, path?: string): BrowserWindow {
    const known = open.get(name)
    if (known) {
      if (known.isMinimized()) known.restore()
      known.show()
      known.focus()
      if (path) known.webContents.send(EVENT_CHANNEL, 'navigate', { path } satisfies EventPayload<'navigate'>)
      return known
    }
    const window = new BrowserWindow({
      ...(name === 'mini' ? miniOptions(miniPlace) : SIZES[name]),
      show: false,
      title: 'Busy',
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181b' : '#f7f7f5',
      autoHideMenuBar: true,
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/index.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
      },
    })
    open.set(name, window)
    window.once('ready-to-show', () => window.show())
    window.on('closed', () => open.delete(name))
    stayAtHome(window)
    if (name === 'mini') keepMiniInPlace(window, miniPlace)
    void window.loadURL(`${APP_ORIGIN}/index.html#${path ?? '/'}`)
    return window
  }

  return {
    showMain: (path?: string): BrowserWindow => show('main', path),
    showSettings: (section = 'general'): BrowserWindow => show('settings', `/settings/${section}`),
    settingsOpen: (): boolean => open.has('settings'),
    closeSettings: (): void => open.get('settings')?.close(),
    showMini: (): BrowserWindow => show('mini', '/mini'),
    closeMini: (): void => open.get('mini')?.close(),
    /** In points; what is over for the list under the timer. */
    sizeMini(height: number): void {
      const mini = open.get('mini')
      if (mini) sizeMini(mini, miniPlace, height)
    },
    /** Tells every window. */
    broadcast<N extends EventName>(name: N, payload: EventPayload<N>): void {
      for (const window of open.values()) {
        if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload)
      }
    },
  }
}
export type Windows = ReturnType<typeof createWindows>

/** A window shows the app and nothing else: no navigation, no other windows, no embedded pages. */
function stayAtHome(window: BrowserWindow): void {
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault()
  })
  window.webContents.on('will-attach-webview', (event) => event.preventDefault())
}

function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.defaultSession.setPermissionCheckHandler(() => false)
}
