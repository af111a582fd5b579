import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Link, useNavigate } from 'react-router'
import classes from './RegisterTable.module.css'
import { useRegisterView } from './registerView'
import { sortedRows } from './sortedRows'

const ROW_HEIGHT = 40

export type RegisterColumn<Row> = {
  id: string
  label: string
  /** A track of the grid, such as `minmax(0, 2fr)` or `90px`. */
  width: string
  align?: 'right'
  /** What the column is sorted by; left out where it is not sorted by. Null comes last. */
  sortBy?: (row: Row) => string | number | null
  cell: (row: Row) => ReactNode
}

/**
 * A list of things with a page each: sorted by its heads, of any length, of which only what is in view is drawn. The first
 * column names the row and is the link to its page; arrow keys go from row to row. `name`: under which its sort and place are kept.
 */
export function RegisterTable<Row>({
  name,
  label,
  columns,
  rows,
  keyOf,
  pathOf,
  initialSort,
  empty,
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
  const { sort, offset, change } = useRegisterView(name)
  const { column, descending } = sort ?? { column: initialSort, descending: false }
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const firstOffset = useRef(offset)
  const navigate = useNavigate()
  const [current, setCurrent] = useState(0)
  const wantsFocus = useRef(false)
  const sortBy = columns.find(({ id }) => id === column)?.sortBy
  const sorted = useMemo(() => sortedRows(rows, sortBy, descending), [rows, sortBy, descending])
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const row = sorted[index]
      return row === undefined ? index : keyOf(row)
    },
    initialOffset: firstOffset.current,
    overscan: 10,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const tabStop = Math.min(current, sorted.length - 1)

  useEffect(() => {
    if (!wantsFocus.current) return
    const link = linkIn(scroller.current, current)
    if (!link) return
    wantsFocus.current = false
    link.focus({ preventScroll: true })
  })

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const last = sorted.length - 1
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2)
    const steps: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: last,
    }
    const to = steps[event.key]
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.target instanceof HTMLElement && event.target.closest('thead')) return
    event.preventDefault()
    const next = Math.max(0, Math.min(last, to))
    setCurrent(next)
    wantsFocus.current = true
    // The row that has the focus goes out of view before the other is drawn: the keys must not be lost in between.
    if (!linkIn(scroller.current, next)) table.current?.focus({ preventScroll: true })
    virtualizer.scrollToIndex(next)
  }

  if (rows.length === 0) return <div className={classes.empty}>{empty}</div>
  const tracks: CSSProperties & { '--tracks': string } = {
    '--tracks': columns.map(({ width }) => width).join(' '),
  }
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={tracks}
      onScroll={(event) => change({ offset: event.currentTarget.scrollTop })}
    >
      <table
        ref={table}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        className={classes.table}
        aria-label={label}
        aria-rowcount={sorted.length + 1}
      >
        <thead className={classes.head}>
          <tr className={classes.row}>
            {columns.map((each) => (
              <th
                key={each.id}
                scope="col"
                data-align={each.align}
                aria-sort={
                  each.id === column && sortBy ? (descending ? 'descending' : 'ascending') : undefined
                }
              >
                {each.sortBy ? (
                  <button
                    type="button"
                    onClick={() =>
                      change({
                        sort: { column: each.id, descending: each.id === column && !descending },
                        offset: 0,
                      })
                    }
                  >
                    {each.label}
                    {each.id === column &&
                      (descending ? (
                        <IconArrowDown size={12} aria-hidden />
                      ) : (
                        <IconArrowUp size={12} aria-hidden />
                      ))}
                  </button>
                ) : (
                  each.label
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody aria-hidden style={{ height: above }} />
        <tbody>
          {items.map(({ index, key }) => {
            const row = sorted[index]
            if (row === undefined) return null
            return (
              <tr
                key={key}
                className={`${classes.row} ${classes.line}`}
                aria-rowindex={index + 2}
                onClick={() => void navigate(pathOf(row))}
              >
                {columns.map((each, at) => (
                  <td key={each.id} data-align={each.align}>
                    {at === 0 ? (
                      <Link
                        to={pathOf(row)}
                        className={classes.link}
                        data-row={index}
                        tabIndex={index === tabStop ? 0 : -1}
                        onFocus={() => setCurrent(index)}
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
          })}
        </tbody>
        <tbody aria-hidden style={{ height: below }} />
      </table>
    </div>
  )
}

/** The link of a row, where it is drawn. */
function linkIn(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null
}
