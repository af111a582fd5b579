/** The modifiers of a system-wide shortcut, in the order in which they are written and shown. */
const MODIFIERS = ['CommandOrControl', 'Control', 'Super', 'Alt', 'Shift'] as const
type Modifier = (typeof MODIFIERS)[number]

/** A combination of keys that works in every program. `key` as Electron names it: `S`, `7`, `F9`, `Up`, `Space`. */
export type Accelerator = { modifiers: Modifier[]; key: string }

/** Keys by the place on the keyboard, where what they write depends on the layout and the modifiers. */
const BY_CODE: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Space: 'Space',
  Enter: 'Enter',
  NumpadEnter: 'Enter',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Insert: 'Insert',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Tab: 'Tab',
}
const NAMED = new Set(Object.values(BY_CODE))

function isKey(text: string): boolean {
  return /^[A-Z0-9]$/.test(text) || /^F([1-9]|1\d|2[0-4])$/.test(text) || NAMED.has(text)
}

function isModifier(text: string): text is Modifier {
  return MODIFIERS.some((modifier) => modifier === text)
}

/**
 * Reads what `acceleratorText` writes. Null where it is no combination that Busy offers to hold: it must have one key, and a
 * modifier that typing does not use, for otherwise it would take a letter from every other program. A function key is enough.
 */
export function parseAccelerator(text: string): Accelerator | null {
  const parts = text.split('+')
  const key = parts.at(-1) ?? ''
  const modifiers = parts.slice(0, -1)
  if (!isKey(key) || !modifiers.every(isModifier)) return null
  const ordered = MODIFIERS.filter((modifier) => modifiers.includes(modifier))
  if (ordered.length !== modifiers.length) return null
  const enough = /^F\d/.test(key) || ordered.some((modifier) => modifier !== 'Shift')
  return enough ? { modifiers: ordered, key } : null
}

/** As Electron reads it and the settings keep it. */
export function acceleratorText({ modifiers, key }: Accelerator): string {
  return [...modifiers, key].join('+')
}

/** What is needed of a key press to know which combination it is. */
export type KeyPress = {
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * What was pressed, as text: `unfinished` while only modifiers are down, `unusable` where it lacks a modifier or is a key that
 * cannot be held, `reserved` where every program or the system needs it. Letters count by their place on the keyboard, since Alt
 * and Shift change what they write.
 */
export function acceleratorOf(
  press: KeyPress,
  isMac: boolean,
): string | 'unfinished' | 'unusable' | 'reserved' {
  if (/^(Control|Shift|Alt|Meta|OS|AltGraph|CapsLock|Fn)/.test(press.code)) return 'unfinished'
  const key = keyOf(press.code)
  if (key === null) return 'unusable'
  const held: Record<Modifier, boolean> = {
    CommandOrControl: isMac ? press.metaKey : press.ctrlKey,
    Control: isMac && press.ctrlKey,
    Super: !isMac && press.metaKey,
    Alt: press.altKey,
    Shift: press.shiftKey,
  }
  const text = acceleratorText({ modifiers: MODIFIERS.filter((modifier) => held[modifier]), key })
  const read = parseAccelerator(text)
  if (!read) return 'unusable'
  return isReserved(read, isMac) ? 'reserved' : text
}

const OF_THE_SYSTEM = new Set([
  'Alt+F4',
  'Alt+Space',
  'Alt+Enter',
  'CommandOrControl+F4',
  'CommandOrControl+Alt+Delete',
])

/**
 * Whether holding a combination everywhere would take something from everybody: copying and its like, going from window to
 * window, or a sign that is typed with AltGr (Ctrl and Alt on Windows) or with Option on a Mac.
 */
function isReserved({ modifiers, key }: Accelerator, isMac: boolean): boolean {
  const held = modifiers.join('+')
  const isSign = /^[A-Z0-9]$/.test(key)
  if (key === 'Tab' || OF_THE_SYSTEM.has(`${held}+${key}`)) return true
  if (held === 'CommandOrControl') return !/^(\d|F\d+)$/.test(key)
  if (isMac) return (held === 'Alt' || held === 'Alt+Shift') && isSign
  return held === 'CommandOrControl+Alt' && /^[\dEM]$/.test(key)
}

function keyOf(code: string): string | null {
  const plain = /^(?:Key([A-Z])|(?:Digit|Numpad)(\d)|(F\d{1,2}))$/.exec(code)
  const key = plain?.[1] ?? plain?.[2] ?? plain?.[3] ?? BY_CODE[code]
  return key !== undefined && isKey(key) ? key : null
}

const ON_MAC: Record<string, string> = {
  CommandOrControl: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
}
const ELSEWHERE: Record<string, string> = { CommandOrControl: 'Ctrl', Super: 'Win' }
const SIGNS: Record<string, string> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Enter: '↵' }

/** One text per key, as they stand on the keyboard. */
export function acceleratorKeys(text: string, isMac: boolean): string[] {
  return text.split('+').map((part) => (isMac ? ON_MAC : ELSEWHERE)[part] ?? SIGNS[part] ?? part)
}
