import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import classes from './WayButton.module.css'

/** A way into Busy. While one is being taken, none can be pressed; the chosen one says what is going on. */
export function WayButton({
  icon,
  label,
  note,
  chosen,
  waiting,
  onClick,
}: {
  icon: ReactNode
  label: string
  note: string
  chosen: boolean
  waiting: boolean
  onClick: () => void
}) {
  const id = useId()
  return (
    <button
      type="button"
      className={classes.way}
      aria-labelledby={`${id}l`}
      aria-describedby={`${id}n`}
      aria-disabled={waiting}
      data-chosen={chosen || undefined}
      onClick={() => {
        if (!waiting) onClick()
      }}
    >
      <span className={classes.icon}>{icon}</span>
      <span>
        <b id={`${id}l`}>{label}</b>
        <span id={`${id}n`} className={classes.note} aria-live={chosen ? 'polite' : undefined}>
          {note}
        </span>
      </span>
      <IconChevronRight size={16} className={classes.chevron} aria-hidden />
    </button>
  )
}
