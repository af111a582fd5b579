import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useLastOpened } from '../app/lastOpened'
import { RegisterHead } from './RegisterHead'
import { RegisterRow } from './RegisterRow'
import classes from './RegisterTable.module.css'
import { TickAll } from './RegisterTicks'
import type { RegisterColumn, RegisterTicks } from './registerColumn'
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
  ticks,
  onRow,
  initialSort,
  initialDescending = false,
}: {
  name: string
  label: string
  columns: readonly RegisterColumn<Row>[]
  shown: readonly RegisterColumn<Row>[]
  height: number
  rows: readonly Row[]
  keyOf: (row: Row) => string
  pathOf?: (row: Row) => string
  ticks?: RegisterTicks<Row>
  onRow?: (row: Row, column: string | null) => void
  initialSort: string
  initialDescending?: boolean
}) {
  const hasFoot = columns.some(({ foot }) => foot !== undefined)
  const view = useRegisterView(name)
  const { search, filter, offset, change } = view
  const sort = view.sort ?? { column: initialSort, descending: initialDescending }
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
    paddingEnd: hasFoot ? 0 : MESSAGE_ROOM,
    // The keys keep the row that they reach above a message, where that leaves some rows to see.
    scrollPaddingEnd:
      HEAD_HEIGHT +
      (hasFoot ? ROW_HEIGHT : 0) +
      Math.min(MESSAGE_ROOM, Math.max(0, height - HEAD_HEIGHT - (hasFoot ? 4 : 3) * ROW_HEIGHT)),
    overscan: 10,
  })
  const items = virtualizer.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  const opened = useLastOpened()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pathOf` is written anew each time, and means the same
  const cameFrom = useMemo(
    () => (opened === null || !pathOf ? -1 : sorted.findIndex((row) => pathOf(row) === opened)),
    [opened, sorted],
  )
  const { tabStop, toTop, onRowFocus, onKeyDown, ...keys } = useRowFocus({
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
    '--tracks': [...(ticks ? ['16px'] : []), ...shown.map(({ width }) => width)].join(' '),
  }
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || isTyping(event.target)) return
    const at = event.target.dataset.row
    const row = at === undefined ? undefined : sorted[Number(at)]
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (row !== undefined && plain && event.key === ' ' && ticks) {
      event.preventDefault()
      const key = keyOf(row)
      if (ticks.mayTick(row)) ticks.onTick([key], !ticks.ticked.has(key))
    } else if (row !== undefined && plain && event.key === 'Enter' && !pathOf) {
      event.preventDefault()
      onRow?.(row, null)
    } else onKeyDown(event)
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
        onKeyDown={onKey}
        {...keys}
      >
        <RegisterHead
          tickAll={ticks && <TickAll rows={sorted} keyOf={keyOf} ticks={ticks} />}
          columns={shown}
          sort={sort}
          onSort={(to) => change({ sort: to })}
        />
        <tbody aria-hidden style={{ height: above }} />
        <tbody>
          {items.map(({ index, key }) => {
            const row = sorted[index]
            if (row === undefined) return null
            const rowKey = keyOf(row)
            return (
              <RegisterRow
                key={key}
                row={row}
                index={index}
                rowKey={rowKey}
                shown={shown}
                stop={index === tabStop}
                ticked={ticks?.ticked.has(rowKey) ?? false}
                ticks={ticks}
                pathOf={pathOf}
                onRow={onRow}
                navigate={navigate}
                onRowFocus={onRowFocus}
              />
            )
          })}
        </tbody>
        <tbody aria-hidden style={{ height: below }} />
        {hasFoot && (
          <tfoot className={classes.foot}>
            <tr className={classes.row}>
              {ticks && <td />}
              {shown.map(({ id, align, foot }, at) =>
                at === 0 ? (
                  <th key={id} scope="row">
                    {foot}
                  </th>
                ) : (
                  <td key={id} data-align={align}>
                    {foot}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** The keys are those of what is typed in, not the register's. */
function isTyping(target: HTMLElement): boolean {
  return target.closest('input:not([type=checkbox]), select, textarea') !== null
}
