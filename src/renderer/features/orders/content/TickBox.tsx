import { useEffect, useRef } from 'react'
import classes from '../../../ui/Tick.module.css'

/** A box that ticks one thing, or several of which some can be ticked already. */
export function TickBox({
  state,
  label,
  tabbable = true,
  onTick,
}: {
  state: 'all' | 'some' | 'none'
  label: string
  tabbable?: boolean
  onTick: (on: boolean) => void
}) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = state === 'some'
  }, [state])
  return (
    <input
      ref={box}
      type="checkbox"
      className={classes.tick}
      aria-label={label}
      title={label}
      tabIndex={tabbable ? undefined : -1}
      checked={state === 'all'}
      onChange={(event) => onTick(event.currentTarget.checked)}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
