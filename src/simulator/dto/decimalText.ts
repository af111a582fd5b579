import type { Scalar } from './field'

/** Tripletex writes decimals with a fraction, whole ones too: `8.0`. */
export function decimalText(value: Scalar): string {
  const text = String(value)
  return Number.isInteger(value) ? `${text}.0` : text
}
