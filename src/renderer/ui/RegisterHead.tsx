import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './RegisterTable.module.css'
import type { RegisterColumn } from './registerColumn'
import type { RegisterSort } from './registerView'

/** The heads of a register, which sort it: once more turns the order around. */
export function RegisterHead<Row>({
  tickAll,
  columns,
  sort,
  onSort,
}: {
  tickAll?: ReactNode
  columns: readonly RegisterColumn<Row>[]
  sort: RegisterSort
  onSort: (sort: RegisterSort) => void
}) {
  const Arrow = sort.descending ? IconArrowDown : IconArrowUp
  return (
    <thead className={classes.head}>
      <tr className={classes.row}>
        {tickAll && <th scope="col">{tickAll}</th>}
        {columns.map(({ id, label, align, sortBy }) => {
          const sorted = sortBy !== undefined && id === sort.column
          return (
            <th
              key={id}
              scope="col"
              data-align={align}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              {sortBy ? (
                <button
                  type="button"
                  onClick={() => onSort({ column: id, descending: sorted && !sort.descending })}
                >
                  {label}
                  {sorted && <Arrow size={12} aria-hidden />}
                </button>
              ) : (
                label
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
