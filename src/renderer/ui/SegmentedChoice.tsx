import { useId } from 'react'
import classes from './SegmentedChoice.module.css'

/** A choice of one among a few short words, side by side. `labelledBy` names the group; `disabled`: it is shown, but not to be made here. */
export function SegmentedChoice<V extends string>({
  labelledBy,
  describedBy,
  choices,
  value,
  disabled = false,
  onChange,
}: {
  labelledBy: string
  describedBy?: string
  choices: readonly { value: V; label: string }[]
  value: V
  disabled?: boolean
  onChange: (value: V) => void
}) {
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-disabled={disabled || undefined}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className={classes.group}
    >
      {choices.map((choice) => (
        <label key={choice.value} className={classes.choice}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={disabled}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  )
}
