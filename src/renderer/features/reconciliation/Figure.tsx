import type { ReactNode } from 'react'
import classes from './ReconciliationTable.module.css'

/** A figure with what must be known of it beneath. `label` stands before it where the columns have given way. */
export function Figure({
  label,
  value,
  note,
  differs,
  children,
}: {
  label: string
  value: string
  note?: string | null
  /** Set for a difference: whether it is one. */
  differs?: boolean
  children?: ReactNode
}) {
  return (
    <td className={classes.number} data-label={label} data-differs={differs}>
      <span className={classes.main}>
        {children}
        {value}
      </span>
      {note && <small>{note}</small>}
    </td>
  )
}
