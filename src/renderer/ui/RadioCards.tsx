import { type KeyboardEvent, type ReactNode, useId } from 'react'
import classes from './RadioCards.module.css'

export type RadioOption<V extends string> = {
  value: V
  label: ReactNode
  note?: ReactNode
  aside?: ReactNode
  disabled?: boolean
}

/** Where the arrow keys lead. */
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * A choice of one, each with a sentence; the whole card is pressed. `labelledBy` names the group. `deliberate`: the arrow keys
 * move the focus only, and Enter or Space chooses, for a choice that must not be made in passing.
 */
export function RadioCards<V extends string>({
  labelledBy,
  describedBy,
  options,
  value,
  disabled = false,
  deliberate = false,
  onChange,
}: {
  labelledBy: string
  describedBy?: string
  options: readonly RadioOption<V>[]
  value: V | null
  disabled?: boolean
  deliberate?: boolean
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
              onKeyDown={deliberate ? moveOrChoose : undefined}
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

function moveOrChoose(event: KeyboardEvent<HTMLInputElement>): void {
  const radio = event.currentTarget
  const step = STEPS[event.key]
  if (step === undefined && event.key !== 'Enter') return
  event.preventDefault()
  if (step === undefined) radio.click()
  else {
    const group = radio.closest('[role=radiogroup]')
    const radios = [...(group?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [])]
    radios.at((radios.indexOf(radio) + step) % radios.length)?.focus()
  }
}
