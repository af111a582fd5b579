/** Clock times of an entry, in minutes after midnight of its day. */
type OnTheClock = { from: number | null; to: number | null }

/**
 * Where the next hours of a day would begin: where its last entry with clock times ends, or when work begins. Null where that
 * leaves no room for `minutes` before midnight.
 */
export function nextFreeStart(
  entries: readonly OnTheClock[],
  workStart: number,
  minutes: number,
): number | null {
  const ends = entries.flatMap(({ from, to }) =>
    from === null || to === null ? [] : [to > from ? to : 1440],
  )
  const start = ends.length > 0 ? Math.max(...ends) : workStart
  return start + minutes <= 1440 ? start : null
}
