import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useLayoutEffect, useMemo, useRef } from 'react'
import { Link, useNavigate } from 'react-router'
import { useLastOpened } from '../app/lastOpened'
import { RegisterHead } from './RegisterHead'
import classes from './RegisterTable.module.css'
import type { RegisterColumn } from './registerColumn'
import { useRegisterView } from './registerView'
import { HEAD_HEIGHT, MESSAGE_ROOM, ROW_HEIGHT, useRowFocus } from './rowFocus'
import { sortedRows } from './sortedRows'

/** The rows of a register that has any, in `height` points; `shown` are those of its columns that there is room for. */
export function RegisterRows<Row>({
  name,
  label,
  columns,
  shown,
  height,
  rows,
  keyOf,
  pathOf,
  initialSort,
}: {
  name: string
  label: string
  columns: readonly RegisterColumn<Row>[]
  shown: readonly RegisterColumn<Row>[]
  height: number
  rows: readonly Row[]
  keyOf: (row: Row) => string
  pathOf: (row: Row) => string
  initialSort: string
}) {
  const view = useRegisterView(name)
  const { search, filter, offset, change } = view
  const sort = view.sort ?? { column: initialSort, descending: false }
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const firstOffset = useRef(offset)
  const navigate = useNavigate()
  const sortBy = columns.find(({ id }) => id === sort.column)?.sortBy
  const sorted = useMemo(() => sortedRows(rows, sortBy, sort.descending), [rows, sortBy, sort.descending])
  const virtualizer = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => {
      const row = sorted[index]
      return row === undefined ? index : keyOf(row)
    },
    initialOffset: firstOffset.current,
    paddingEnd: MESSAGE_ROOM,
    // The keys keep the row that they reach above a message, where that leaves some rows to see.
    scrollPaddingEnd:
      HEAD_HEIGHT + Math.min(MESSAGE_ROOM, Math.max(0, height - HEAD_HEIGHT - 3 * ROW_HEIGHT)),
    overscan: 10,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const opened = useLastOpened()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pathOf` is written anew each time, and means the same
  const cameFrom = useMemo(
    () => (opened === null ? -1 : sorted.findIndex((row) => pathOf(row) === opened)),
    [opened, sorted],
  )
  const { tabStop, toTop, onRowFocus, ...keys } = useRowFocus({
    scroller,
    table,
    virtualizer,
    count: sorted.length,
    cameFrom,
  })

  const order = `${sort.column} ${sort.descending}`
  const seen = useRef([search, filter, order])
  useLayoutEffect(() => {
    const now = [search, filter, order]
    if (now.every((each, index) => each === seen.current[index])) return
    seen.current = now
    toTop()
  }, [search, filter, order, toTop])

  const tracks: CSSProperties & { '--tracks': string } = {
    '--tracks': shown.map(({ width }) => width).join(' '),
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
        className={classes.table}
        aria-label={label}
        aria-rowcount={sorted.length + 1}
        {...keys}
      >
        <RegisterHead columns={shown} sort={sort} onSort={(to) => change({ sort: to })} />
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
                {shown.map((each, at) => (
                  <td key={each.id} data-align={each.align}>
                    {at === 0 ? (
                      <Link
                        to={pathOf(row)}
                        className={classes.link}
                        data-row={index}
                        tabIndex={index === tabStop ? 0 : -1}
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
          })}
        </tbody>
        <tbody aria-hidden style={{ height: below }} />
      </table>
    </div>
  )
}
