import { isTooManyRows } from '../../tripletex/errorAnswer'
import type { TripletexError } from '../../tripletex/errors'
import type { Halves, ListWindow } from '../../tripletex/listWindow'

/** The windows with the one at `index` in halves, or null where more rows than Tripletex gives out are not what is wrong. */
export function narrowed(
  halves: Halves,
  windows: readonly ListWindow[],
  index: number,
  error: TripletexError,
): ListWindow[] | null {
  const window = windows[index]
  const parts = window === undefined || !isTooManyRows(error) ? [] : halves(window)
  return parts.length === 0 ? null : windows.toSpliced(index, 1, ...parts)
}
