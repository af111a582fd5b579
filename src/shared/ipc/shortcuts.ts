import { z } from 'zod'

/** What can be done from anywhere in the system. */
const ShortcutName = z.enum(['startStop', 'switchToLast', 'newEntry', 'showWindow'])
export type ShortcutName = z.infer<typeof ShortcutName>

/** How a system-wide shortcut stands. `taken`: another program holds it; `unsupported`: this system knows no such shortcuts. */
const ShortcutStatus = z.object({
  name: ShortcutName,
  /** As Electron writes it, `CommandOrControl+Shift+B`; null where there is none. */
  accelerator: z.string().nullable(),
  state: z.enum(['none', 'active', 'taken', 'invalid', 'unsupported']),
})
export type ShortcutStatus = z.infer<typeof ShortcutStatus>

export const shortcutCalls = {
  'shortcuts.status': { input: z.void(), output: z.array(ShortcutStatus) },
  /** Sets or takes away one shortcut, tries it, and answers how all stand. One that cannot be had is kept and said to be so. */
  'shortcuts.set': {
    input: z.object({ name: ShortcutName, accelerator: z.string().max(60).nullable() }),
    output: z.array(ShortcutStatus),
  },
} as const
