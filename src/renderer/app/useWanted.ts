import { useEffect, useState } from 'react'

/**
 * What a control shows while a change is on its way: the choice at once, and what main says as soon as it agrees.
 * `forget` goes back to what main says, for a change that was refused or given up.
 */
export function useWanted<V>(current: V) {
  const [wanted, setWanted] = useState<{ value: V } | null>(null)
  useEffect(() => {
    setWanted((before) => (before?.value === current ? null : before))
  }, [current])
  return {
    shown: wanted ? wanted.value : current,
    want: (value: V) => setWanted({ value }),
    forget: () => setWanted(null),
  }
}
