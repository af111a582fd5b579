import { z } from 'zod'
import { SHORTCUT_STATES } from '../domain/shortcutStates'

/** What can be done from anywhere in the system. */
export const ShortcutName = z.enum(['startStop', 'switchToLast', 'newEntry', 'showWindow'])
export type ShortcutName = z.infer<typeof ShortcutName>

/** A system-wide shortcut, and whether it can be had. */
export const ShortcutStatus = z.object({
  name: ShortcutName,
  /** As Electron writes it, `CommandOrControl+Shift+B`; null where there is none. */
  accelerator: z.string().nullable(),
  state: z.enum(SHORTCUT_STATES),
})
export type ShortcutStatus = z.infer<typeof ShortcutStatus>

/** The setting that keeps each. */
export const SHORTCUT_SETTINGS = {
  startStop: 'shortcutStartStop',
  switchToLast: 'shortcutSwitchToLast',
  newEntry: 'shortcutNewEntry',
  showWindow: 'shortcutShowWindow',
} as const satisfies Record<ShortcutName, string>

export const shortcutCalls = {
  'shortcuts.status': { input: z.void(), output: z.array(ShortcutStatus) },
  /** Sets or takes away one shortcut, tries it, and answers how all stand. One that cannot be had is kept and said to be so. */
  'shortcuts.set': {
    input: z.object({ name: ShortcutName, accelerator: z.string().max(60).nullable() }),
    output: z.array(ShortcutStatus),
  },
  /** While one is being recorded none of them works: the system would keep its keys from the window. */
  'shortcuts.record': { input: z.object({ recording: z.boolean() }), output: z.void() },
} as const
