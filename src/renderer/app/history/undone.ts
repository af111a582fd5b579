import { useEffect, useEffectEvent } from 'react'

const listeners = new Set<() => void>()

/** Tells the fields of this window that a change was taken back or made again. */
export function tellUndone(): void {
  for (const listener of listeners) listener()
}

/**
 * Calls `listener` when a change was taken back or made again. What is read anew says what changed, but a change that is taken back
 * before it was ever shown leaves what was read as it was.
 */
export function useUndone(listener: () => void): void {
  const hear = useEffectEvent(listener)
  useEffect(() => {
    const called = () => hear()
    listeners.add(called)
    return () => void listeners.delete(called)
  }, [])
}
