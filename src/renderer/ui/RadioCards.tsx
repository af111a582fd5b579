import { type ReactNode, useId } from 'react'
import classes from './RadioCards.module.css'

export type RadioOption<V extends string> = {
  value: V
  label: ReactNode
  note?: ReactNode
  aside?: ReactNode
  disabled?: boolean
}

/** A choice of one, each with a sentence; the whole card is pressed. `labelledBy` names the group. */
export function RadioCards<V extends string>({
  labelledBy,
  describedBy,
  options,
  value,
  disabled = false,
  onChange,
}: {
  labelledBy: string
  describedBy?: string
  options: readonly RadioOption<V>[]
  value: V | null
  disabled?: boolean
  onChange: (value: V) => void
}) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={classes.group}
    >
      {options.map((option) => {
        const id = `${name}${option.value}`
        const off = disabled || option.disabled
        return (
          <div key={option.value} className={classes.card} data-off={off || undefined}>
            <input
              type="radio"
              id={id}
              name={name}
              className={classes.radio}
              checked={option.value === value}
              disabled={off}
              aria-describedby={option.note ? `${id}-note` : undefined}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={id} className={classes.label}>
              {option.label}
            </label>
            {option.aside && <span className={classes.aside}>{option.aside}</span>}
            {option.note && (
              <p id={`${id}-note`} className={classes.note}>
                {option.note}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
