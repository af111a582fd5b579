const FIRST_MS = 1000
const LONGEST_MS = 5 * 60 * 1000

/** How long to wait before try number `tries` + 1, in milliseconds: doubling, capped, with up to a quarter taken off at random. */
export function backoffMs(tries: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1))
  return Math.round(full * (1 - random() / 4))
}

/** Nothing waits longer than this; a moment further ahead comes from a clock that was set back, and is over. */
export const LONGEST_WAIT_MS = 15 * 60 * 1000

/** Whether `moment` is still to come, in milliseconds since the epoch; see {@link LONGEST_WAIT_MS}. */
export function isAhead(moment: number, now: number): boolean {
  return moment > now && moment <= now + LONGEST_WAIT_MS
}
