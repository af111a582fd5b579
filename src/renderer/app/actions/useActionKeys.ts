import { useEffect } from 'react'
import { currentActions } from './actions'
import { actionFor } from './keys'

/** Runs the action whose key is pressed, anywhere in the window. */
export function useActionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionFor(event, currentActions())
      if (!action?.run) return
      event.preventDefault()
      action.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
