/**
 * `numerator / denominator` as a whole number, half away from zero, whatever size the numbers have: the one way in which money is
 * rounded where it is multiplied.
 */
export function roundedQuotient(numerator: bigint, denominator: bigint): number {
  const positive = numerator < 0n ? -numerator : numerator
  const rounded = (2n * positive + denominator) / (2n * denominator)
  return Number(numerator < 0n ? -rounded : rounded)
}
