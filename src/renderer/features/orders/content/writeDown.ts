import { lineAmounts } from '@shared/domain/orders/lineAmounts'
import { hundredthsOfMinutes } from '@shared/domain/transfer'
import type { OrderCost, OrderEntry } from '@shared/ipc/orders'

type Line = { key: string; unitPriceOre: number; discountBasisPoints: number }

/** What hours come to on their line before they are written down, in øre; null: they are on none. */
export function worthOfEntry(entry: OrderEntry, line: Line | undefined): number | null {
  if (!line) return null
  return lineAmounts({
    quantityHundredths: hundredthsOfMinutes(entry.minutes),
    unitPriceOre: line.unitPriceOre,
    discountBasisPoints: line.discountBasisPoints,
    vatBasisPoints: 0,
  }).netOre
}

/** What is to be written down: hours of one or several entries, or a cost. */
export type WriteDownOf =
  | { kind: 'entries'; entries: readonly OrderEntry[]; name: string }
  | { kind: 'cost'; cost: OrderCost }

export type WriteDownProblem = 'hoursTooMany' | 'amountTooMuch' | 'reasonMissing'

/** What is wrong with what was typed; null: nothing. `most`: what it comes to now; null: that is not known. */
export function writeDownProblem(
  typed: { by: 'hours' | 'amount'; figure: number | null; reason: string },
  most: number | null,
): WriteDownProblem | null {
  const { by, figure, reason } = typed
  if (figure === null || figure < 0 || (most !== null && figure > most)) {
    return by === 'hours' ? 'hoursTooMany' : 'amountTooMuch'
  }
  return reason.trim() === '' ? 'reasonMissing' : null
}
