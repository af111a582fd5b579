const FIRST_MS = 1000
const LONGEST_MS = 5 * 60 * 1000

/** How long to wait before try number `tries` + 1, in milliseconds: doubling, capped, with up to a quarter taken off at random. */
export function backoffMs(tries: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1))
  return Math.round(full * (1 - random() / 4))
}
