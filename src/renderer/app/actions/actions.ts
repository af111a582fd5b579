import { useEffect } from 'react'
import { create } from 'zustand'

export type ActionGroup = 'entries' | 'week' | 'timer' | 'views' | 'help'

/** Something a person can do from the keyboard, the command palette, or both. */
export type Action = {
  id: string
  label: string
  group: ActionGroup
  /** Combinations as `keyText` shows them: `N`, `Mod+K`, `Alt+ArrowLeft`, `[`. The first one is shown. */
  keys?: readonly string[]
  /** A key that a control answers to itself: shown, but not listened for. */
  shownKey?: string
  /** Whether the key works while something is being typed. */
  whileTyping?: boolean
  /** Kept out of the palette and the sheet of keys. */
  hidden?: boolean
  /** Left out where there is only a key to tell of. */
  run?: () => void
}

type ActionStore = { sources: Map<string, readonly Action[]> }

const useActionStore = create<ActionStore>(() => ({ sources: new Map() }))

/** Offers actions for as long as the component is there. `source` names the component. */
export function useActions(source: string, actions: readonly Action[]): void {
  useEffect(() => {
    useActionStore.setState(({ sources }) => ({ sources: new Map(sources).set(source, actions) }))
    return () =>
      useActionStore.setState(({ sources }) => {
        const rest = new Map(sources)
        rest.delete(source)
        return { sources: rest }
      })
  }, [source, actions])
}

/** All actions that are offered now. */
export function currentActions(): Action[] {
  return [...useActionStore.getState().sources.values()].flat()
}
