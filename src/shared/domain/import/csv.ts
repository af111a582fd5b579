/** A row of a file. `line`: the line on which it begins, counted from 1. */
export type CsvRow = { line: number; cells: string[] }

export type CsvDelimiter = ';' | ',' | '\t'

const DELIMITERS: readonly CsvDelimiter[] = [';', ',', '\t']

/** `openQuote`: the line of a quote that is never closed, which makes all that follows it one cell; null in a whole file. */
export type CsvFile = { delimiter: CsvDelimiter; rows: CsvRow[]; openQuote: number | null }

/**
 * Reads rows as RFC 4180 has them, by whichever delimiter divides the first row into the most cells, or the one that a first line
 * `sep=;` names. Line ends of every system count, a byte order mark is passed over, and rows without anything in them are left out.
 */
export function readCsv(text: string): CsvFile {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text
  const named = /^sep=([;,\t])(?:\r\n|\n|\r|$)/i.exec(whole)
  const body = named ? whole.slice(named[0].length) : whole
  const delimiter = DELIMITERS.find((each) => each === named?.[1]) ?? likelyDelimiter(body)
  return { delimiter, ...rowsOf(body, delimiter, named ? 2 : 1) }
}

function likelyDelimiter(text: string): CsvDelimiter {
  const cells = (delimiter: CsvDelimiter) => rowsOf(text, delimiter, 1, 1).rows[0]?.cells.length ?? 0
  return DELIMITERS.reduce((best, each) => (cells(each) > cells(best) ? each : best))
}

function rowsOf(
  text: string,
  delimiter: CsvDelimiter,
  firstLine: number,
  limit = Number.POSITIVE_INFINITY,
): Pick<CsvFile, 'rows' | 'openQuote'> {
  const rows: CsvRow[] = []
  let line = firstLine
  let at = 0
  let openQuote: number | null = null

  function quotedCell(): string {
    const opened = line
    let cell = ''
    at++
    for (;;) {
      const close = text.indexOf('"', at)
      const part = text.slice(at, close < 0 ? text.length : close)
      line += lineEndsIn(part)
      cell += part
      at = close < 0 ? text.length : close + 1
      if (close < 0) {
        openQuote = opened
        return cell
      }
      if (text[at] !== '"') return cell + plainCell()
      cell += '"'
      at++
    }
  }

  function plainCell(): string {
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
    return text.slice(from, at)
  }

  while (at < text.length && rows.length < limit) {
    const row: CsvRow = { line, cells: [] }
    let quoted = false
    for (;;) {
      quoted ||= text[at] === '"'
      row.cells.push(text[at] === '"' ? quotedCell() : plainCell())
      if (text[at] !== delimiter) break
      at++
    }
    if (text.startsWith('\r\n', at)) at++
    at++
    line++
    if (quoted || row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
  }
  return { rows, openQuote }
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}
