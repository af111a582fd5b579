type Numbered = { number: string; origin: 'busy' | 'tripletex' }

/**
 * Hands out the next free numbers from 1 up, among the projects that were made here. No other project has them either, and none of
 * those that are `given` to others.
 */
export function projectNumbers(all: readonly Numbered[], given: readonly string[] = []): () => string {
  const taken = new Set([...all.map(({ number }) => number), ...given])
  const here = all.flatMap(({ origin, number }) => (origin === 'busy' ? [Number(number)] : []))
  let latest = here.filter(Number.isSafeInteger).reduce((most, each) => Math.max(most, each), 0)
  return () => {
    do latest++
    while (taken.has(String(latest)))
    return String(latest)
  }
}

/** The number that the next project that is made here gets. */
export function nextNumber(all: readonly Numbered[]): string {
  return projectNumbers(all)()
}
