import { type ReactNode, useId } from 'react'
import classes from './FormRow.module.css'

export type FormRowNames = { controlId: string; labelledBy: string; describedBy: string }

/**
 * One line of a page about one thing: its name, a sentence where it needs one, and its control or what it is. `why`: why it
 * cannot be changed here. With `labelsControl` the control is one field with `controlId`, and the name a label to press.
 */
export function FormRow({
  label,
  note,
  why,
  error,
  labelsControl = false,
  children,
}: {
  label: string
  note?: ReactNode
  why?: ReactNode
  error?: ReactNode
  labelsControl?: boolean
  children: (names: FormRowNames) => ReactNode
}) {
  const base = useId()
  const Name = labelsControl ? 'label' : 'span'
  const names = { controlId: `${base}c`, labelledBy: `${base}l`, describedBy: `${base}d` }
  return (
    <div className={classes.row}>
      <Name
        id={names.labelledBy}
        className={classes.label}
        {...(labelsControl && { htmlFor: names.controlId })}
      >
        {label}
      </Name>
      <div className={classes.control}>
        {children(names)}
        <p id={names.describedBy} className={classes.note}>
          {note} {why && <span className={classes.why}>{why}</span>}
        </p>
        {error && (
          <p role="alert" className={classes.error}>
            {error}
          </p>
        )}
      </div>
    </div>
  )
}
