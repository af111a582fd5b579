import { worthByLine, worthOfMinutes } from '@shared/domain/orders/worthOnLine'
import type { OrderCost, OrderEntry } from '@shared/ipc/orders'

type Line = { key: string; unitPriceOre: number; discountBasisPoints: number }

/** What hours come to by the price of their line before they are written down, in øre; null: they are on none. */
export function worthOfEntry(entry: OrderEntry, line: Line | undefined): number | null {
  return line ? worthOfMinutes(entry.minutes, line) : null
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

/** What it comes to before it is written down, in øre; null where that is not known. `entries`: all hours of the draft. */
export function worthOf(
  of: WriteDownOf,
  { entries, lines }: { entries: readonly OrderEntry[]; lines: readonly Line[] },
): number | null {
  if (of.kind === 'cost') return of.cost.amountOre
  const lineOf = new Map(lines.map((line) => [line.key, line]))
  const byLine = worthByLine(of.entries, entries, (key) => lineOf.get(key))
  return byLine?.reduce((sum, { ore }) => sum + ore, 0) ?? null
}
