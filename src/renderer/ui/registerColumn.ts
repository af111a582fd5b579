import type { ReactNode } from 'react'

/** What a register tells of each row, in one column. */
export type RegisterColumn<Row> = {
  id: string
  label: string
  /** A track of the grid, such as `minmax(0, 2fr)` or `90px`. */
  width: string
  /** How many points it takes to be of use. */
  needs: number
  /** Which one is left out first where there is no room for all: the highest. One without always stays. */
  leaves?: number
  align?: 'right'
  /** What the column is sorted by; left out where it is not sorted by. Null comes last. */
  sortBy?: (row: Row) => string | number | null
  cell: (row: Row) => ReactNode
  /** What stands under the rows: a sum, or in the first column what the line is called. */
  foot?: ReactNode
}

/** Rows of a register that can be ticked, to do something with several of them. */
export type RegisterTicks<Row> = {
  /** By their keys. */
  ticked: ReadonlySet<string>
  mayTick: (row: Row) => boolean
  /** How the box of a row is called, and the one in the head, which ticks all that may be. */
  labelOf: (row: Row) => string
  allLabel: string
  onTick: (keys: readonly string[], on: boolean) => void
}
