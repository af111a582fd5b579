import { shortcutStates } from '@shared/domain/shortcutStates'
import type { Settings } from '@shared/ipc/app'
import { SHORTCUT_SETTINGS, ShortcutName, type ShortcutStatus } from '@shared/ipc/shortcuts'

/** The system's shortcuts, as Electron offers them. */
export type ShortcutPort = {
  register(accelerator: string, act: () => void): boolean
  unregisterAll(): void
}

export type ShortcutOptions = {
  port: ShortcutPort
  /** Null where no workspace is open: then none is held. */
  settings: () => Settings | null
  act: (name: ShortcutName) => void
  /** Whether this system can give a program keys that work in others. */
  supported: boolean
  /** Told when how they stand has changed. */
  changed: (statuses: ShortcutStatus[]) => void
}

/** Holds the person's system-wide shortcuts, and knows how each stands. */
export function createShortcuts({ port, settings, act, supported, changed }: ShortcutOptions) {
  let statuses: ShortcutStatus[] = []
  let held: string | null = null
  let recording = false

  function apply(): void {
    const current = recording ? null : settings()
    const wanted = current
      ? ShortcutName.options.map((name) => ({ name, accelerator: current[SHORTCUT_SETTINGS[name]] }))
      : []
    const key = JSON.stringify(wanted)
    if (key === held) return
    held = key
    port.unregisterAll()
    if (!current) return
    statuses = shortcutStates(wanted, hold, supported)
    changed(statuses)
  }

  function hold(name: ShortcutName, accelerator: string): boolean {
    try {
      return port.register(accelerator, () => act(name))
    } catch {
      return false
    }
  }

  return {
    /** Takes up what the settings say; does nothing where that is held already. */
    apply,
    statuses: () => statuses,
    /** Tries them all anew, since another program may have let go of one meanwhile. */
    tryAgain(): void {
      held = null
      apply()
    },
    record(on: boolean): void {
      recording = on
      apply()
    },
    destroy: () => port.unregisterAll(),
  }
}
export type Shortcuts = ReturnType<typeof createShortcuts>
