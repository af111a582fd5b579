/**
 * Shares a whole number out by weights, so that the shares are whole too and come to just the total: each gets what is its due
 * rounded down, and what is left goes to those whose due was cut most. Without any weight all of them weigh the same.
 */
export function sharedOut(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  if (weights.length === 0) return []
  if (whole === 0)
    return sharedOut(
      total,
      weights.map(() => 1),
    )
  const dues = weights.map((weight, at) => {
    const product = BigInt(total) * BigInt(weight)
    return { at, share: Number(product / BigInt(whole)), cut: product % BigInt(whole) }
  })
  const shares = dues.map(({ share }) => share)
  const left = total - shares.reduce((sum, share) => sum + share, 0)
  const most = dues.toSorted((one, other) =>
    one.cut === other.cut ? one.at - other.at : one.cut > other.cut ? -1 : 1,
  )
  for (const { at } of most.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1
  return shares
}
