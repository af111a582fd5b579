/** Writes rows as RFC 4180 has them, so that any reader finds the same cells. A row without anything in it is quoted, to be one. */
export function writeCsv(
  rows: readonly (readonly string[])[],
  delimiter: string,
  lineEnd: '\r\n' | '\n' | '\r',
): string {
  return rows
    .map((cells) => {
      const blank = cells.every((cell) => cell.trim() === '')
      const written = cells.map((cell) =>
        blank || cell.includes(delimiter) || /["\r\n\ufeff]|^sep=/i.test(cell)
          ? `"${cell.replaceAll('"', '""')}"`
          : cell,
      )
      return written.join(delimiter) + lineEnd
    })
    .join('')
}
