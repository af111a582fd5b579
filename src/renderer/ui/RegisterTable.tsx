import type { ReactNode } from 'react'
import { fittingColumns } from './fittingColumns'
import { RegisterRows } from './RegisterRows'
import classes from './RegisterTable.module.css'
import type { RegisterColumn } from './registerColumn'
import { useSize } from './useSize'

/** As in the style sheet: between two columns, and beside them all with a scroll bar. */
const GAP = 12
const EDGES = 2 * 16 + 12

/**
 * A list of things with a page each: sorted by its heads, of any length, of which only what is in view is drawn. The first
 * column names the row and is the link to its page; arrow keys go from row to row. `name`: under which its sort and place are kept.
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
  pathOf: (row: Row) => string
  initialSort: string
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
          shown={fittingColumns(columns, size.width - EDGES, GAP)}
          height={size.height}
        />
      )}
    </div>
  )
}
