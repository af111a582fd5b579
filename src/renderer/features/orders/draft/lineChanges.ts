import type { DraftLineView } from '@shared/ipc/orders'

export type LineField = 'description' | 'quantity' | 'unitPrice' | 'discount'

/** What of a line is not as it is worked out; of a line that somebody added, nothing is. */
export function changedFields({ workedOut, ...line }: DraftLineView): ReadonlySet<LineField> {
  if (workedOut === null) return new Set()
  const changed: [LineField, boolean][] = [
    ['description', line.description !== workedOut.description],
    ['quantity', line.quantityHundredths !== workedOut.quantityHundredths],
    ['unitPrice', line.unitPriceOre !== workedOut.unitPriceOre],
    ['discount', line.discountBasisPoints !== 0],
  ]
  return new Set(changed.filter(([, is]) => is).map(([field]) => field))
}

/** Which fields of a line can be typed anew. What a line is written down by follows from what was written down. */
export function isEditable({ kind }: Pick<DraftLineView, 'kind'>, field: LineField): boolean {
  return kind !== 'writeDown' || field === 'description'
}

/** Whether the product of a line is chosen here. That of hours is the one of their work type. */
export function choosesProduct({ kind }: Pick<DraftLineView, 'kind'>): boolean {
  return kind === 'free' || kind === 'cost' || kind === 'fixedPrice'
}
