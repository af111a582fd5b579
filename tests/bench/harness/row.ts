/** One line of the bench's table. */
export interface Row {
  /** Such as `floor-start`; the same from run to run, because results are compared by it. */
  name: string
  value: number
  unit: 'ms' | 'MiB' | 'bytes' | 'count' | 'ratio' | 'percent'
  /** The most it may be; null when it is only observed. */
  budget: number | null
}

/** What a file `tests/bench/*.bench.ts` exports under the name `measure`; it is given the rows measured before. */
export type Measure = (before: readonly Row[]) => Promise<Row[]>

/** The value of a row that was measured before; throws when there is none. */
export function rowValue(rows: readonly Row[], name: string): number {
  const row = rows.find((each) => each.name === name)
  if (!row) throw new Error(`${name} has not been measured.`)
  return row.value
}
