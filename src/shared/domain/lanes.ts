/** A stretch on an axis, and the lane it gets beside others that it shares some of the axis with. */
export type Laned<T> = { item: T; lane: number; lanes: number }

/**
 * Gives stretches that share some of the axis lanes of their own, as few as will do. `lanes` is how many the stretches that
 * hang together need; those that share nothing have the one lane to themselves. Answers them from left to right.
 */
export function inLanes<T extends { from: number; to: number }>(items: readonly T[]): Laned<T>[] {
  const sorted = [...items].sort((one, other) => one.from - other.from || other.to - one.to)
  const laned: Laned<T>[] = []
  let group: Laned<T>[] = []
  let ends: number[] = []
  const close = () => {
    for (const each of group) each.lanes = ends.length
    laned.push(...group)
    group = []
    ends = []
  }
  for (const item of sorted) {
    if (ends.every((end) => end <= item.from)) close()
    const free = ends.findIndex((end) => end <= item.from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = item.to
    group.push({ item, lane, lanes: 1 })
  }
  close()
  return laned
}
