import { memo } from 'react'
import { Link, type NavigateFunction } from 'react-router'
import classes from './RegisterTable.module.css'
import { TickRow } from './RegisterTicks'
import type { RegisterColumn, RegisterTicks } from './registerColumn'

type RowProps<Row> = {
  row: Row
  index: number
  rowKey: string
  shown: readonly RegisterColumn<Row>[]
  /** Whether Tab comes to it. */
  stop: boolean
  ticked: boolean
  ticks: RegisterTicks<Row> | undefined
  pathOf: ((row: Row) => string) | undefined
  onRow: ((row: Row, column: string | null) => void) | undefined
  navigate: NavigateFunction
  onRowFocus: (index: number) => void
}

function PlainRow<Row>({
  row,
  index,
  rowKey,
  shown,
  stop,
  ticked,
  ticks,
  pathOf,
  onRow,
  navigate,
  onRowFocus,
}: RowProps<Row>) {
  const path = pathOf?.(row)
  return (
    <tr
      className={`${classes.row} ${classes.line}`}
      aria-rowindex={index + 2}
      data-ticked={ticked || undefined}
      {...(path === undefined && {
        'data-row': index,
        tabIndex: stop ? 0 : -1,
        onFocus: (event) => {
          if (event.target === event.currentTarget) onRowFocus(index)
        },
      })}
      onClick={(event) => {
        if (path === undefined) onRow?.(row, columnAt(event.target))
        else void navigate(path)
      }}
    >
      {ticks && (
        <td>
          <TickRow row={row} rowKey={rowKey} ticked={ticked} ticks={ticks} tabbable={stop} />
        </td>
      )}
      {shown.map((each, at) => (
        <td key={each.id} data-align={each.align} data-column={each.id}>
          {at === 0 && path !== undefined ? (
            <Link
              to={path}
              className={classes.link}
              data-row={index}
              tabIndex={stop ? 0 : -1}
              onFocus={() => onRowFocus(index)}
              onClick={(event) => event.stopPropagation()}
            >
              {each.cell(row)}
            </Link>
          ) : (
            each.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

/** One row of a register. It is drawn anew when something of it changes, and not while one scrolls. */
// `memo` forgets that rows can be of any kind.
export const RegisterRow = memo(PlainRow) as typeof PlainRow

function columnAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null
  return target.closest<HTMLElement>('[data-column]')?.dataset.column ?? null
}
