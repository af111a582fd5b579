import { type RefObject, useCallback, useEffect, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { type Action, useActions } from '../app/actions/actions'
import { ALT_ARROWS_MOVE_IN_TEXT } from '../app/actions/keys'
import { useOpenedFrom } from '../app/lastOpened'

/**
 * The keys that lead from the page about one thing back to its list: Alt+←, and Escape where it is not meant for what is open or
 * being typed. What is being typed is kept, as when the field is left.
 */
export function useWayBack(page: RefObject<HTMLElement | null>, list: string, backLabel: string): void {
  const navigate = useNavigate()
  useOpenedFrom(list)
  const goBack = useCallback(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void navigate(list)
  }, [navigate, list])
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'backToList',
        label: backLabel,
        group: 'views',
        keys: ['Alt+ArrowLeft'],
        shownKey: 'Escape',
        whileTyping: !ALT_ARROWS_MOVE_IN_TEXT,
        run: goBack,
      },
    ],
    [backLabel, goBack],
  )
  useActions('record', actions)
  useEffect(() => (page.current ? onFreeEscape(page.current, goBack) : undefined), [page, goBack])
}

/** Listens for Escape until what it answers is called. Whether it is free is seen before any control has answered to it. */
function onFreeEscape(page: HTMLElement, run: () => void): () => void {
  let typed = false
  let free = false
  const onFocus = () => {
    typed = false
  }
  const onInput = ({ target }: Event) => {
    if (isText(target)) typed = true
  }
  const before = (event: KeyboardEvent) => {
    free = event.key === 'Escape' && !event.isComposing && !typed && isFreeAt(page, event.target)
  }
  const after = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || (event.key === 'Enter' && event.target instanceof HTMLInputElement))
      typed = false
    if (free && !event.defaultPrevented) run()
  }
  page.addEventListener('focusin', onFocus)
  page.addEventListener('input', onInput)
  window.addEventListener('keydown', before, { capture: true })
  window.addEventListener('keydown', after)
  return () => {
    page.removeEventListener('focusin', onFocus)
    page.removeEventListener('input', onInput)
    window.removeEventListener('keydown', before, { capture: true })
    window.removeEventListener('keydown', after)
  }
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, input:not([type=checkbox], [type=radio])')
}

/** Not where a dialog, a menu or a list of choices is open, nor in a field with something wrong in it, which Escape takes back. */
function isFreeAt(page: HTMLElement, target: EventTarget | null): boolean {
  if (document.querySelector('[aria-modal="true"], [role="menu"]')) return false
  if (!(target instanceof HTMLElement)) return false
  if (target !== document.body && !page.contains(target)) return false
  return !target.matches('input[aria-expanded="true"], [aria-invalid="true"]')
}
