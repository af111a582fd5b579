import '@mantine/core/styles/InlineInput.css'
import '@mantine/core/styles/Checkbox.css'
import { Checkbox } from '@mantine/core'
import type { RegisterTicks } from './registerColumn'
import classes from './Tick.module.css'

/** The box in the head of a register: ticks all the rows that may be, or none. */
export function TickAll<Row>({
  rows,
  keyOf,
  ticks,
}: {
  rows: readonly Row[]
  keyOf: (row: Row) => string
  ticks: RegisterTicks<Row>
}) {
  const keys = rows.filter(ticks.mayTick).map(keyOf)
  const on = keys.filter((key) => ticks.ticked.has(key)).length
  return (
    <Checkbox
      aria-label={ticks.allLabel}
      title={ticks.allLabel}
      disabled={keys.length === 0}
      checked={keys.length > 0 && on === keys.length}
      indeterminate={on > 0 && on < keys.length}
      onChange={(event) => ticks.onTick(keys, event.currentTarget.checked)}
    />
  )
}

/** The box of a row: the browser's own, since a list draws many. Tab comes to that of one row only, as to the row itself. */
export function TickRow<Row>({
  row,
  rowKey,
  ticked,
  ticks,
  tabbable,
}: {
  row: Row
  rowKey: string
  ticked: boolean
  ticks: RegisterTicks<Row>
  tabbable: boolean
}) {
  return (
    <input
      type="checkbox"
      className={classes.tick}
      aria-label={ticks.labelOf(row)}
      tabIndex={tabbable ? undefined : -1}
      disabled={!ticks.mayTick(row)}
      checked={ticked}
      onClick={(event) => event.stopPropagation()}
      onChange={(event) => ticks.onTick([rowKey], event.currentTarget.checked)}
    />
  )
}
