import { useEffect, useLayoutEffect, useState } from 'react'

/** Whether nothing has the focus, as when what had it has gone. */
export function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** What had the focus before the first of the dialogs that came out of one another. */
let outermost: Element | null = null

/**
 * Gives the focus back to what had it before the component came, once the component goes and nothing else has taken it. For
 * a dialog that is drawn only while it is open; from one that came in the place of another the focus goes back to before that one.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement)
  useLayoutEffect(() => {
    if (!before?.closest('[role="dialog"]')) outermost = before
  }, [before])
  useEffect(
    () => () => {
      const to = before?.isConnected ? before : outermost
      if (to instanceof HTMLElement && focusIsLost()) to.focus({ preventScroll: true })
    },
    [before],
  )
}
