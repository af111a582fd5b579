import { useEffect } from 'react'
import { create } from 'zustand'

/** Whether somebody asked for the card before it was there, for instance by a press on the system's message. */
const useWish = create<{ wished: boolean }>(() => ({ wished: false }))

/** Has the card take the focus, now or when it comes. */
export function wishForCard(): void {
  useWish.setState({ wished: true })
}

/** Gives the card the focus where it was asked for, or `always`. */
export function useFocusWish(focus: () => void, always: boolean): void {
  const { wished } = useWish()
  useEffect(() => {
    if (wished) {
      useWish.setState({ wished: false })
      focus()
    }
  }, [wished, focus])
  useEffect(() => {
    if (always) focus()
  }, [always, focus])
}
