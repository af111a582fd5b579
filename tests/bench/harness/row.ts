/** One line of the bench's table. */
export interface Row {
  /** Such as `floor-start`; the same from run to run, because results are compared by it. */
  name: string
  value: number
  unit: 'ms' | 'MiB' | 'count'
  /** The most it may be; null when it is only observed. */
  budget: number | null
}

/** What a file `tests/bench/*.bench.ts` exports under the name `measure`. */
export type Measure = () => Promise<Row[]>
