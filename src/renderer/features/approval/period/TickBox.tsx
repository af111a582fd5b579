import classes from './TickBox.module.css'

/**
 * A box as the many in a table: a plain element, drawn by the style sheet. Without `onTick` it is ticked by the table it stands in,
 * whose keys reach it too, so that Tab does not stop at each.
 */
export function TickBox({
  name,
  state,
  onTick,
}: {
  name: string
  state: 'all' | 'some' | 'none'
  onTick?: () => void
}) {
  return (
    <input
      type="checkbox"
      className={classes.tick}
      tabIndex={onTick ? undefined : -1}
      aria-label={name}
      checked={state === 'all'}
      ref={(box) => {
        if (box) box.indeterminate = state === 'some'
      }}
      onChange={() => onTick?.()}
    />
  )
}
