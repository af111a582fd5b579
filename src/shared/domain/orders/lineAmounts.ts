import { roundedQuotient } from '../exactRounding'

/**
 * What a line's amounts are worked out from. `quantityHundredths`: hours or pieces, in hundredths, as Tripletex is told them.
 * `unitPriceOre`: øre for one, without VAT; below zero for what is taken off. Discount and VAT are hundredths of a percent.
 */
export type LineFigures = {
  quantityHundredths: number
  unitPriceOre: number
  discountBasisPoints: number
  vatBasisPoints: number
}

/** What a line comes to, in øre, without and with VAT. */
export type LineAmounts = { netOre: number; grossOre: number }

/** The whole of a discount or of VAT: 100 %. */
const WHOLE = 10_000n

/**
 * The one rounding rule for money on an order: of every line, the exact product of quantity, price and what the discount leaves is
 * rounded once to øre, half away from zero; and so is the same product with VAT. All totals are sums of lines. Tripletex works
 * its amounts of a line out so: `amountExcludingVatCurrency`, `amountIncludingVatCurrency`.
 */
export function lineAmounts(figures: LineFigures): LineAmounts {
  const left = WHOLE - BigInt(figures.discountBasisPoints)
  const product = BigInt(figures.quantityHundredths) * BigInt(figures.unitPriceOre) * left
  const withVat = product * (WHOLE + BigInt(figures.vatBasisPoints))
  return {
    netOre: roundedQuotient(product, 100n * WHOLE),
    grossOre: roundedQuotient(withVat, 100n * WHOLE * WHOLE),
  }
}

/** What stands of one VAT rate on an order. */
export type VatSum = { vatBasisPoints: number; netOre: number; vatOre: number }

/** The sums of lines. `costOre`: what the lines of which it is known cost; `costedNetOre`: what those are sold for. */
export type OrderTotals = LineAmounts & {
  byVat: VatSum[]
  costOre: number
  costedNetOre: number
}

/** The totals of an order: every one the sum of its lines, so that parts and whole agree to the øre. Rates from the highest. */
export function orderTotals(
  lines: readonly (LineAmounts & { vatBasisPoints: number; costOre: number | null })[],
): OrderTotals {
  const byVat = new Map<number, VatSum>()
  const totals = { netOre: 0, grossOre: 0, costOre: 0, costedNetOre: 0 }
  for (const { netOre, grossOre, vatBasisPoints, costOre } of lines) {
    const sum = byVat.get(vatBasisPoints) ?? { vatBasisPoints, netOre: 0, vatOre: 0 }
    byVat.set(vatBasisPoints, {
      vatBasisPoints,
      netOre: sum.netOre + netOre,
      vatOre: sum.vatOre + grossOre - netOre,
    })
    totals.netOre += netOre
    totals.grossOre += grossOre
    if (costOre === null) continue
    totals.costOre += costOre
    totals.costedNetOre += netOre
  }
  return {
    ...totals,
    byVat: [...byVat.values()].sort((one, other) => other.vatBasisPoints - one.vatBasisPoints),
  }
}
