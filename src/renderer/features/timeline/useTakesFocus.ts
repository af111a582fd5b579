import type { EntryId } from '@shared/domain/ids'
import { useCallback } from 'react'
import { useWeekStore } from './weekStore'

/** Gives the focus to the entry that is awaited, as soon as it is there: one that is moved to another day is drawn anew. */
export function useTakesFocus(id: EntryId): (element: HTMLElement | null) => void {
  return useCallback(
    (element) => {
      const store = useWeekStore.getState()
      if (!element || store.awaited !== id) return
      store.await(null)
      element.focus()
    },
    [id],
  )
}
