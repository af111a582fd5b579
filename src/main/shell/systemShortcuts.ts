import { createTranslator } from '@shared/i18n/translator'
import type { ShortcutName, ShortcutStatus } from '@shared/ipc/shortcuts'
import { app, globalShortcut, Notification } from 'electron'
import { appSettings } from '../settings/appSettings'
import { createShortcuts, type Shortcuts } from './shortcuts'
import type { TimerCommands } from './timerCommands'
import type { Windows } from './windows'
import type { Workspaces } from './workspaces'

/** Under Wayland a program gets keys only from the desktop's own portal, where there is one. */
const onWayland =
  process.platform === 'linux' &&
  (process.env.XDG_SESSION_TYPE === 'wayland' || process.env.WAYLAND_DISPLAY !== undefined)

/** Lets the shortcuts go by the desktop's portal where nothing else works. Before the app is ready. */
export function askForShortcutPortal(): void {
  if (onWayland) app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal')
}

export type SystemShortcutOptions = {
  workspaces: Workspaces
  windows: Windows
  commands: TimerCommands
  language: () => 'nb' | 'en'
  /** Told when how they stand has changed. */
  changed: () => void
}

/** The person's shortcuts that work in every program, and a quiet word where one cannot be had. */
export function createSystemShortcuts(options: SystemShortcutOptions): Shortcuts {
  const { workspaces, windows, commands } = options
  const acts: Record<ShortcutName, () => void> = {
    startStop: commands.startOrStop,
    switchToLast: commands.switchToLast,
    newEntry: () => void windows.showMain('/new-entry'),
    showWindow: () => void windows.showMain(),
  }

  function changed(statuses: ShortcutStatus[]): void {
    options.changed()
    const store = workspaces.session()?.store
    if (!store) return
    const lost = statuses.filter(({ state }) => state === 'taken' || state === 'same')
    const names = lost.map(({ name, accelerator }) => `${name} ${accelerator}`).join()
    if ((store.settings.get('shortcutsTold') ?? '') === names) return
    store.settings.set('shortcutsTold', names)
    if (names !== '' && !windows.settingsOpen()) tell(lost.length)
  }

  function tell(count: number): void {
    if (!Notification.isSupported()) return
    const { t } = createTranslator(options.language())
    const notice = new Notification({
      title: t('shortcuts.lostTitle', { count }),
      body: t('shortcuts.lostText'),
      silent: true,
    })
    notice.on('click', () => windows.showSettings('shortcuts'))
    notice.show()
  }

  const shortcuts = createShortcuts({
    port: globalShortcut,
    supported: !onWayland,
    settings: () => {
      const session = workspaces.session()
      return session && workspaces.ready() ? appSettings(session.store) : null
    },
    act: (name) => acts[name](),
    changed,
  })
  // A window that records a shortcut may go without a word.
  app.on('browser-window-blur', () => shortcuts.record(false))
  return shortcuts
}
