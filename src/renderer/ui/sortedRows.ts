/** Numbers inside texts by their value, so that project 9 comes before project 10. */
const collator = new Intl.Collator('nb', { numeric: true, sensitivity: 'base' })

type Key = string | number | null

/** The rows by what `sortBy` says of each; as they are where there is nothing to sort by. Null comes last either way. */
export function sortedRows<Row>(
  rows: readonly Row[],
  sortBy: ((row: Row) => Key) | undefined,
  descending: boolean,
): readonly Row[] {
  if (!sortBy) return rows
  const keyed = rows.map((row) => ({ row, key: sortBy(row) }))
  keyed.sort((a, b) => compare(a.key, b.key, descending))
  return keyed.map(({ row }) => row)
}

function compare(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))
  return descending ? -order : order
}
