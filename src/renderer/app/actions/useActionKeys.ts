import { useEffect } from 'react'
import { currentActions } from './actions'
import { ownerOfUndo, undoKeyOf, useTypingWatch } from './fieldUndo'
import { actionFor } from './keys'

/** Runs the action whose key is pressed, anywhere in the window. */
export function useActionKeys(): void {
  useTypingWatch()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const actions = currentActions()
      const undoing = undoKeyOf(event, actions)
      const owner = undoing && ownerOfUndo(event.target, undoing)
      if (owner === 'field') return
      const action = owner === 'nobody' ? undefined : actionFor(event, actions)
      // What is not the field's own is never left to the browser: it would change another field.
      if (undoing || action?.run) event.preventDefault()
      action?.run?.()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
