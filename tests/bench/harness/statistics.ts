/** The middle value; the mean of the two middle ones when their number is even. Throws when there is none. */
export function median(values: number[]): number {
  const sorted = sortedValues(values)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0
  return (lower + upper) / 2
}

/** The smallest value that at least `percent` per cent of the values do not exceed. Throws when there is none. */
export function percentile(values: number[], percent: number): number {
  const sorted = sortedValues(values)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? 0
}

function sortedValues(values: number[]): number[] {
  if (values.length === 0) throw new Error('No values were measured.')
  return values.toSorted((a, b) => a - b)
}
