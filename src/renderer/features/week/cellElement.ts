import type { GridPlace } from './gridMoves'
import type { CellAt } from './weekGridStore'

/** The cell at a place, where it is in view. */
export function cellElement(place: GridPlace | CellAt): HTMLElement | null {
  const row =
    typeof place.row === 'number' ? `[data-row="${place.row}"]` : `[data-key="${CSS.escape(place.row)}"]`
  return document.querySelector<HTMLElement>(`[data-cell]${row}[data-day="${place.day}"]`)
}

/** The cell that an event happened in: what it is of, and where it stands. */
export function cellOfEvent(
  target: EventTarget,
): { at: CellAt; place: GridPlace; element: HTMLElement } | null {
  if (!(target instanceof Element)) return null
  const element = target.closest<HTMLElement>('[data-cell]')
  const { key, row, day } = element?.dataset ?? {}
  if (!element || key === undefined || row === undefined || day === undefined) return null
  return { element, at: { row: key, day: Number(day) }, place: { row: Number(row), day: Number(day) } }
}
