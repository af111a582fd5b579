import type { Action } from './actions'

const isMac = navigator.platform.startsWith('Mac')

/** Whether Alt with an arrow goes from word to word in a text, so that it is no key for anything else there. */
export const ALT_ARROWS_MOVE_IN_TEXT = isMac

/** The keys of a combination; `+` alone is the sign. */
function partsOf(combination: string): string[] {
  return combination === '+' ? ['+'] : combination.split('+')
}

/** Whether a key press is the combination. Signs such as `[` and `?` count however the keyboard makes them. */
export function matchesKey(event: KeyboardEvent, combination: string): boolean {
  const parts = partsOf(combination)
  const key = parts.at(-1) ?? ''
  if (event.key.toLowerCase() !== key.toLowerCase()) return false
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key)
  if (isSign && parts.length === 1) return !event.metaKey
  const mod = isMac ? event.metaKey : event.ctrlKey
  return (
    mod === parts.includes('Mod') &&
    event.altKey === parts.includes('Alt') &&
    event.shiftKey === parts.includes('Shift')
  )
}

const SHOWN: Record<string, string> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Enter: '↵',
  Escape: 'Esc',
}

/** A combination as it is shown, one text per key. */
export function keyTexts(combination: string): string[] {
  return partsOf(combination).map((part) => SHOWN[part] ?? part)
}

/** A combination as `aria-keyshortcuts` wants it. */
export function ariaKeys(combination: string): string {
  return combination.replace('Mod', isMac ? 'Meta' : 'Control')
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null
  )
}

/**
 * The action that a key press means where the focus is now; none while a dialog or a menu has the keyboard. A key that is held down
 * means it once, unless the action says otherwise.
 */
export function actionFor(event: KeyboardEvent, actions: readonly Action[]): Action | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined
  if (document.querySelector('[aria-modal="true"], [role="menu"]')) return undefined
  const typing = isTyping(event.target)
  return actions.find(
    (action) =>
      (!typing || action.whileTyping) &&
      (!event.repeat || action.repeats) &&
      action.keys?.some((combination) => matchesKey(event, combination)),
  )
}
