/** A cell by where it stands: both counted from 0. */
export type GridPlace = { row: number; day: number }

const LAST_DAY = 6

type Press = { key: string; ctrlKey: boolean; metaKey: boolean; shiftKey: boolean; altKey: boolean }

/**
 * Where a key leads from a cell, as in a spreadsheet: the place itself at an edge; null where Tab leaves the grid; undefined
 * for a key that moves nothing.
 */
export function placeAfter(press: Press, at: GridPlace, rows: number): GridPlace | null | undefined {
  const lastRow = rows - 1
  const far = press.ctrlKey || press.metaKey
  if (press.altKey) return undefined
  switch (press.key) {
    case 'ArrowLeft':
      return { ...at, day: far ? 0 : Math.max(at.day - 1, 0) }
    case 'ArrowRight':
      return { ...at, day: far ? LAST_DAY : Math.min(at.day + 1, LAST_DAY) }
    case 'ArrowUp':
      return { ...at, row: far ? 0 : Math.max(at.row - 1, 0) }
    case 'ArrowDown':
      return { ...at, row: far ? lastRow : Math.min(at.row + 1, lastRow) }
    case 'Enter':
      if (far) return undefined
      return { ...at, row: press.shiftKey ? Math.max(at.row - 1, 0) : Math.min(at.row + 1, lastRow) }
    case 'Home':
      return { row: far ? 0 : at.row, day: 0 }
    case 'End':
      return { row: far ? lastRow : at.row, day: LAST_DAY }
    case 'Tab':
      return far ? undefined : placeAlong(at, press.shiftKey ? -1 : 1, lastRow)
    default:
      return undefined
  }
}

/** Along the row, and on to the next one. */
function placeAlong(at: GridPlace, step: 1 | -1, lastRow: number): GridPlace | null {
  const day = at.day + step
  if (day >= 0 && day <= LAST_DAY) return { ...at, day }
  const row = at.row + step
  if (row < 0 || row > lastRow) return null
  return { row, day: step > 0 ? 0 : LAST_DAY }
}
