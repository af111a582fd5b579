import { useEffect } from 'react'
import { create } from 'zustand'

export type ActionGroup = 'entries' | 'templates' | 'week' | 'timer' | 'views' | 'settings' | 'help'

/** Something a person can do from the keyboard, the command palette, or both. */
export type Action = {
  id: string
  label: string
  group: ActionGroup
  /** What the label does not say, such as the view that it belongs to. */
  note?: string
  /** Further words that it is found by, in whatever language; shown nowhere. */
  words?: readonly string[]
  /** Combinations as `keyText` shows them: `N`, `Mod+K`, `Alt+ArrowLeft`, `[`. The first one is shown. */
  keys?: readonly string[]
  /** A key that a control answers to itself: shown, but not listened for. */
  shownKey?: string
  /** Whether the key works while something is being typed. */
  whileTyping?: boolean
  /** Whether the key may be held down: for going from one thing to the next, never for changing anything. */
  repeats?: boolean
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

/** The source of what every view of the main window has. */
export const EVERYWHERE = 'shell'

/** All actions that are offered now, each once: what a view says of one goes before what is said of it everywhere. */
export function currentActions(): Action[] {
  const { sources } = useActionStore.getState()
  const ofViews = [...sources].filter(([source]) => source !== EVERYWHERE).flatMap(([, actions]) => actions)
  const seen = new Set<string>()
  return [...ofViews, ...(sources.get(EVERYWHERE) ?? [])].filter(({ id }) => {
    const first = !seen.has(id)
    seen.add(id)
    return first
  })
}

/** A view that takes longer has been left again, or has nothing that the action could work on. */
const GIVE_UP_MS = 3000

/** Runs an action as soon as it can be run: for one of a view that is on its way, and that may have data to read first. */
export function runWhenOffered(id: string): void {
  const find = () => currentActions().find((each) => each.id === id)?.run
  const now = find()
  if (now) {
    now()
    return
  }
  const stop = useActionStore.subscribe(() => {
    const run = find()
    if (!run) return
    stop()
    clearTimeout(patience)
    run()
  })
  const patience = setTimeout(stop, GIVE_UP_MS)
}
