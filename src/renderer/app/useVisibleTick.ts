import { useEffect, useEffectEvent } from 'react'

/**
 * Calls `tick` at once and again after the milliseconds that it answers, for as long as the window can be seen: what nobody looks
 * at costs nothing. Begins anew when `key` changes.
 */
export function useVisibleTick(key: unknown, tick: () => number): void {
  const onTick = useEffectEvent(tick)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key means another clock to tick by
  useEffect(() => {
    let timeout: ReturnType<typeof setTimeout> | undefined
    const run = () => {
      clearTimeout(timeout)
      if (!document.hidden) timeout = setTimeout(run, onTick())
    }
    run()
    document.addEventListener('visibilitychange', run)
    return () => {
      clearTimeout(timeout)
      document.removeEventListener('visibilitychange', run)
    }
  }, [key])
}
