import { useEffect } from 'react'
import type { Action } from './actions'
import { matchesKey } from './keys'

type UndoKey = 'undo' | 'redo'

/** Whether a key press takes back or makes again, in text and everywhere else; null for any other key. */
export function undoKeyOf(event: KeyboardEvent, actions: readonly Action[]): UndoKey | null {
  const pressed = (id: UndoKey) =>
    actions.find((action) => action.id === id)?.keys?.some((keys) => matchesKey(event, keys))
  if (pressed('undo')) return 'undo'
  return pressed('redo') ? 'redo' : null
}

type TextField = HTMLInputElement | HTMLTextAreaElement

/** What was typed into a field since it got the focus or was kept. `undone`: how often that was taken back, and can come again. */
type Typing = { field: TextField; kept: string; typed: boolean; undone: number }

let typing: Typing | null = null

/** Forms and dialogs that something was typed into: they are kept or given up as a whole. */
const drafts = new WeakSet<Element>()

/** Says that what stands in a field is kept now, although the focus stays in it: from here on undo is the app's. */
export function fieldKept(field: TextField): void {
  typing = started(field)
}

/** Says that a form that stays in view was kept. */
export function draftKept(form: Element): void {
  drafts.delete(form)
}

/**
 * Whose an undo is where the focus is: the field's, while it holds something that was typed into it and is not kept yet; else the
 * app's. The browser itself knows one list for all fields of a window, and would go back to another field and change that.
 * `nobody`: what stands in the field is not kept, but was not typed into it.
 */
export function ownerOfUndo(target: EventTarget | null, key: UndoKey): 'field' | 'app' | 'nobody' {
  if (!isTextField(target)) return 'app'
  const draft = draftOf(target)
  if (draft) return drafts.has(draft) ? 'field' : 'app'
  const own = typing?.field === target ? typing : null
  if (key === 'redo') return own && own.undone > 0 ? 'field' : 'app'
  // Something was chosen from a list that has closed: the typing was for finding it.
  const isPicked = target.getAttribute('aria-expanded') === 'false'
  if (own?.typed && !isPicked && target.value !== own.kept) return 'field'
  const { kept } = target.dataset
  return kept === undefined || kept === target.value ? 'app' : 'nobody'
}

/** Follows what is typed into the fields of the window, see `ownerOfUndo`. */
export function useTypingWatch(): void {
  useEffect(() => {
    const onFocus = ({ target }: Event) => {
      typing = isTextField(target) ? started(target) : null
    }
    const onBeforeInput = ({ target }: Event) => {
      if (isTextField(target) && typing?.field !== target) typing = started(target)
    }
    const onInput = (event: Event) => {
      const { target } = event
      if (!isTextField(target)) return
      const draft = draftOf(target)
      if (draft) drafts.add(draft)
      if (typing?.field !== target) return
      const kind = event instanceof InputEvent ? event.inputType : ''
      if (kind === 'historyUndo') typing.undone += 1
      else if (kind === 'historyRedo') typing.undone -= 1
      else typing = { ...typing, typed: true, undone: 0 }
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('beforeinput', onBeforeInput, true)
    document.addEventListener('input', onInput, true)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('beforeinput', onBeforeInput, true)
      document.removeEventListener('input', onInput, true)
    }
  }, [])
}

function started(field: TextField): Typing {
  return { field, kept: field.value, typed: false, undone: 0 }
}

const NOT_TEXT = ['checkbox', 'radio', 'file', 'button', 'submit']

function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NOT_TEXT.includes(target.type)
}

function draftOf(field: TextField): Element | null {
  return field.closest('form, [role="dialog"]')
}
