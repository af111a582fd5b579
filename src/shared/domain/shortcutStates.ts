import { acceleratorText, parseAccelerator } from './accelerator'

/**
 * How a system-wide shortcut may stand. `taken`: another program holds it; `same`: another one of Busy's has it; `unsupported`:
 * this system knows no such shortcuts.
 */
export const SHORTCUT_STATES = ['none', 'active', 'taken', 'same', 'invalid', 'unsupported'] as const
type ShortcutState = (typeof SHORTCUT_STATES)[number]

/**
 * How each shortcut stands, in order, after `hold` has tried to get it. Of two that are the same the first is held and the
 * second is `same`. What cannot be held is another program's, or on a system that knows no such shortcuts nobody's.
 */
export function shortcutStates<N extends string>(
  wanted: readonly { name: N; accelerator: string | null }[],
  hold: (name: N, accelerator: string) => boolean,
  supported: boolean,
): { name: N; accelerator: string | null; state: ShortcutState }[] {
  const seen = new Set<string>()
  const stateOf = (name: N, text: string | null): ShortcutState => {
    if (text === null) return 'none'
    const accelerator = parseAccelerator(text)
    if (!accelerator) return 'invalid'
    const written = acceleratorText(accelerator)
    if (seen.has(written)) return 'same'
    seen.add(written)
    if (hold(name, written)) return 'active'
    return supported ? 'taken' : 'unsupported'
  }
  return wanted.map(({ name, accelerator }) => ({
    name,
    accelerator,
    state: stateOf(name, accelerator),
  }))
}
