/** A cell by where it stands: the head is row −1, the names are column 0. */
export type GridPlace = { row: number; column: number }

type Press = { key: string; ctrlKey: boolean; metaKey: boolean }

/** Where a key leads from a cell; the same place at an edge, null for a key that leads nowhere. `page`: rows that are seen at once. */
export function placeAfter(
  { key, ctrlKey, metaKey }: Press,
  { row, column }: GridPlace,
  { rows, columns, page }: { rows: number; columns: number; page: number },
): GridPlace | null {
  const far = ctrlKey || metaKey
  const within = (to: number) => Math.max(Math.min(row, 0), Math.min(rows - 1, to))
  switch (key) {
    case 'ArrowLeft':
      return { row, column: far ? 0 : Math.max(0, column - 1) }
    case 'ArrowRight':
      return { row, column: far ? columns - 1 : Math.min(columns - 1, column + 1) }
    case 'ArrowUp':
      return { row: far ? 0 : Math.max(-1, row - 1), column }
    case 'ArrowDown':
      return { row: far ? rows - 1 : Math.min(rows - 1, row + 1), column }
    case 'PageUp':
      return { row: within(row - page), column }
    case 'PageDown':
      return { row: within(row + page), column }
    case 'Home':
      return { row: far ? 0 : row, column: 0 }
    case 'End':
      return { row: far ? rows - 1 : row, column: columns - 1 }
    default:
      return null
  }
}
