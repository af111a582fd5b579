import { create } from 'zustand'

export type RegisterSort = { column: string; descending: boolean }

/** How a register is looked at. Kept while one goes into a row and back. */
export type RegisterView = { search: string; filter: string; sort: RegisterSort | null; offset: number }

const UNTOUCHED: RegisterView = { search: '', filter: '', sort: null, offset: 0 }

type RegisterViews = {
  views: Readonly<Record<string, RegisterView>>
  change: (name: string, change: Partial<RegisterView>) => void
}

const useRegisterViews = create<RegisterViews>((set) => ({
  views: {},
  change: (name, change) =>
    set(({ views }) => ({ views: { ...views, [name]: changed(views[name] ?? UNTOUCHED, change) } })),
}))

/** Other rows, or rows in another order, are looked at from the first one. */
function changed(view: RegisterView, change: Partial<RegisterView>): RegisterView {
  const fromTheTop = 'search' in change || 'filter' in change || 'sort' in change
  return { ...view, ...(fromTheTop && { offset: 0 }), ...change }
}

/** How the register with this name is looked at, and how to change that. An empty `filter` is the register's own first choice. */
export function useRegisterView(name: string) {
  const view = useRegisterViews(({ views }) => views[name]) ?? UNTOUCHED
  const change = useRegisterViews((store) => store.change)
  return { ...view, change: (changes: Partial<RegisterView>) => change(name, changes) }
}
