import type { ReactNode } from 'react'
import { fittingColumns } from './fittingColumns'
import { RegisterRows } from './RegisterRows'
import classes from './RegisterTable.module.css'
import type { RegisterColumn, RegisterTicks } from './registerColumn'
import { useSize } from './useSize'

/** As in the style sheet: between two columns, and beside them all with a scroll bar. */
const GAP = 12
const EDGES = 2 * 16 + 12

/** A box before the columns, and the gap after it. */
const TICK = 16 + GAP

/**
 * A list of things, sorted by its heads, of any length, of which only what is in view is drawn; arrow keys go from row to row. Where
 * each has a page, the first column names the row and is the link to it. `name`: under which its sort and place are kept.
 * `ticks`: where several rows can be chosen at once. `onRow`: what Enter or a click on a row without a page means, and in which column.
 */
export function RegisterTable<Row>({
  columns,
  rows,
  empty,
  ...register
}: {
  name: string
  label: string
  columns: readonly RegisterColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  pathOf?: (row: Row) => string
  ticks?: RegisterTicks<Row>
  onRow?: (row: Row, column: string | null) => void
  initialSort: string
  initialDescending?: boolean
  empty: ReactNode
}) {
  const [measured, size] = useSize()
  if (rows.length === 0) return <div className={classes.empty}>{empty}</div>
  return (
    <div ref={measured} className={classes.room}>
      {size !== null && (
        <RegisterRows
          {...register}
          rows={rows}
          columns={columns}
          shown={fittingColumns(columns, size.width - EDGES - (register.ticks ? TICK : 0), GAP)}
          height={size.height}
        />
      )}
    </div>
  )
}
