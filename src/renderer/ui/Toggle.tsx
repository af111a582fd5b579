import { Switch } from '@mantine/core'
import classes from './Toggle.module.css'

/** On or off, at once. One that is locked on still looks on. */
export function Toggle({
  id,
  describedBy,
  on,
  disabled = false,
  onChange,
}: {
  id: string
  describedBy: string
  on: boolean
  disabled?: boolean
  onChange: (on: boolean) => void
}) {
  return (
    <Switch
      id={id}
      size="sm"
      withThumbIndicator={false}
      classNames={{ track: classes.track, thumb: classes.thumb }}
      aria-describedby={describedBy}
      checked={on}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
