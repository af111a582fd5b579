import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { fieldKept } from '../app/actions/fieldUndo'
import classes from './FigureField.module.css'

/** What every field for a figure is given, whatever the figure counts. */
export type FigureFieldProps = {
  id?: string
  /** Where no visible label names the field. */
  label?: string
  describedBy?: string
  /** What stands behind the number, such as `kr/t`. */
  unit?: string
  disabled?: boolean
  onCommit: (figure: number | null) => void
}

/**
 * A figure that is typed, and kept when the field is left or Enter is pressed; Escape gives up. An empty field is no figure.
 * `written` is how `figure` is shown; `read` answers null where a text means nothing, which is told of by `invalidText`.
 */
export function FigureField({
  id,
  label,
  describedBy,
  unit,
  disabled = false,
  onCommit,
  figure,
  written,
  read,
  invalidText,
}: FigureFieldProps & {
  figure: number | null
  written: string
  read: (typed: string) => number | null
  invalidText: string
}) {
  const [text, setText] = useState(written)
  const [invalid, setInvalid] = useState(false)
  const giveUp = () => {
    setText(written)
    setInvalid(false)
  }
  useEffect(() => {
    setText(written)
    setInvalid(false)
  }, [written])

  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    const typedFigure = typed === '' ? null : read(typed)
    // What was not typed anew stays as it is, and is never wrong: what is written may have been rounded.
    const isWrong = typed !== written.trim() && typed !== '' && typedFigure === null
    setInvalid(isWrong)
    if (isWrong) return false
    if (typed === written.trim() || typedFigure === figure) giveUp()
    else onCommit(typedFigure)
    return true
  }

  return (
    <TextInput
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      w={150}
      classNames={{ input: classes.input }}
      rightSection={unit && <span className={classes.unit}>{unit}</span>}
      rightSectionWidth={unit ? 40 : undefined}
      autoComplete="off"
      disabled={disabled}
      value={text}
      error={invalid && invalidText}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) fieldKept(event.currentTarget)
        if (event.key === 'Escape') giveUp()
      }}
    />
  )
}
