/** A decimal number as the text that it is written by, without what a binary fraction makes of it: `digits` / 10^`scale`. */
type Decimal = { digits: bigint; scale: number }

/** The exact product of decimal numbers, rounded once to so many decimals, half away from zero. */
export function exactProduct(factors: readonly number[], decimals: number): number {
  const product = factors
    .map(decimalOf)
    .reduce((a, b) => ({ digits: a.digits * b.digits, scale: a.scale + b.scale }))
  return rounded(product.digits, product.scale, decimals)
}

/** The quotient of two decimal numbers, rounded as `exactProduct` is. */
export function exactQuotient(dividend: number, divisor: number, decimals: number): number {
  const [above, below] = [decimalOf(dividend), decimalOf(divisor)]
  const numerator = above.digits * 10n ** BigInt(below.scale + decimals)
  return scaled(halfAwayFromZero(numerator, below.digits * 10n ** BigInt(above.scale)), decimals)
}

/** The exact difference of two numbers that have ten decimals at most. */
export function exactDifference(minuend: number, subtrahend: number): number {
  const [from, taken] = [decimalOf(minuend), decimalOf(subtrahend)]
  const scale = Math.max(from.scale, taken.scale)
  const at = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own)
  return rounded(at(from) - at(taken), scale, 10)
}

/** The exact sum of amounts that have two decimals. */
export const sumOfAmounts = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100

function rounded(digits: bigint, scale: number, decimals: number): number {
  const numerator = digits * 10n ** BigInt(decimals)
  return scaled(halfAwayFromZero(numerator, 10n ** BigInt(scale)), decimals)
}

/** `denominator` is above zero. */
function halfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const positive = numerator < 0n ? -numerator : numerator
  const whole = (2n * positive + denominator) / (2n * denominator)
  return numerator < 0n ? -whole : whole
}

const scaled = (whole: bigint, decimals: number): number => Number(`${whole}e-${decimals}`)

function decimalOf(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}
