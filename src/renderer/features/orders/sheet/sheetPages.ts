/** Points of height: of each line, and of what stands around the lines. */
export type SheetHeights = {
  lines: readonly number[]
  /** What a page has room for between its edges. */
  page: number
  /** Above the lines of the first page, and of the others. */
  first: number
  next: number
  /** Below the last line. */
  foot: number
}

/** The lines of a page, from the one up to but not including the other; `foot`: whether the totals stand on it. */
export type SheetPage = { from: number; to: number; foot: boolean }

/**
 * Which lines come on which page. The last line goes with the totals, which stand alone only where they leave no room for it, since
 * much is written on the invoice.
 */
export function sheetPages({ lines, page, first, next, foot }: SheetHeights): SheetPage[] {
  const pages: SheetPage[] = []
  let from = 0
  let left = page - first
  for (const [at, height] of lines.entries()) {
    const needs = at === lines.length - 1 ? height + foot : height
    if (needs > left && at > from) {
      pages.push({ from, to: at, foot: false })
      from = at
      left = page - next
    }
    left -= height
  }
  if (foot > left && lines.length > from) {
    pages.push({ from, to: lines.length, foot: false })
    from = lines.length
  }
  pages.push({ from, to: lines.length, foot: true })
  return pages
}
