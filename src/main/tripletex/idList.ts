/** Three lists of so many ids stay well below the 8 kB that servers commonly accept as an address. */
export const mostIdsInAddress = 100

export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let at = 0; at < all.length; at += size) parts.push(all.slice(at, at + size))
  return parts
}
