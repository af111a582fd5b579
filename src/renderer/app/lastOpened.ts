import { useCallback, useEffect } from 'react'
import { useLocation } from 'react-router'
import { create } from 'zustand'
import { focusIsLost } from './focus'

/** The page that was last gone to from each list, by the addresses of both. */
const useOpened = create<Readonly<Record<string, string>>>(() => ({}))

/** Remembers that this page was gone to from the list at `list`. */
export function useOpenedFrom(list: string): void {
  const { pathname } = useLocation()
  useEffect(() => useOpened.setState({ [list]: pathname }), [list, pathname])
}

/** The address of the page that was last gone to from this list; null before any was. */
export function useLastOpened(): string | null {
  const { pathname } = useLocation()
  return useOpened((opened) => opened[pathname]) ?? null
}

/** For the control that leads to the page at `path`: gives it the focus when one comes back from there. */
export function useFocusFrom(path: string): (control: HTMLElement | null) => void {
  const last = useLastOpened()
  return useCallback(
    (control) => {
      if (last === path && focusIsLost()) control?.focus()
    },
    [last, path],
  )
}
