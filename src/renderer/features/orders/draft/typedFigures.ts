import { DiscountBasisPoints, LineQuantity, UnitPriceOre } from '@shared/domain/orders/order'
import { readHundredths } from '@shared/domain/typedNumber'
import type { Language } from '@shared/ipc/app'

const SIGN = /^\s*[-−–]/

/** Hundredths of what people type, also below zero: `-12,5`. Null where it is no number. */
function readSigned(text: string, language: Language): number | null {
  const negative = SIGN.test(text)
  const hundredths = readHundredths(text.replace(SIGN, ''), language)
  return hundredths !== null && negative ? -hundredths : hundredths
}

/** A quantity in hundredths, as `12`, `12,5` or `12,5 t`; null where it means nothing, or is too much. */
export function readQuantity(text: string, language: Language): number | null {
  const read = readSigned(text.replace(/\s*(t|h)\.?\s*$/i, ''), language)
  return read === null || !LineQuantity.safeParse(read).success ? null : read
}

/** Øre for one, as `1200`, `1 200,50 kr` or `-500`; null where it means nothing, or is too much. */
export function readUnitPrice(text: string, language: Language): number | null {
  const read = readSigned(text.replace(/^\s*kr\.?\s*|\s*kr\.?\s*$/gi, '').replace(/,-$/, ''), language)
  return read === null || !UnitPriceOre.safeParse(read).success ? null : read
}

/** A discount in hundredths of a percent, as `10`, `12,5 %`; null where it means nothing, or is more than all. */
export function readDiscount(text: string, language: Language): number | null {
  const read = readHundredths(text.replace(/%\s*$/, ''), language)
  return read === null || !DiscountBasisPoints.safeParse(read).success ? null : read
}
