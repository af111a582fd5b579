import { TextInput } from '@mantine/core'
import { fieldKept } from '../app/actions/fieldUndo'
import classes from './FigureField.module.css'
import { useTyped } from './useTyped'

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
  const { text, problem, type, settle, refuse, leave } = useTyped(written)
  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    const typedFigure = typed === '' ? null : read(typed)
    // What was not typed anew stays as it is, and is never wrong: what is written may have been rounded.
    const isTyped = typed !== written.trim()
    if (isTyped && typed !== '' && typedFigure === null) {
      refuse(invalidText)
      return false
    }
    if (!isTyped || typedFigure === figure) settle(written)
    else {
      settle()
      onCommit(typedFigure)
    }
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
      error={problem}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        commit()
        leave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) fieldKept(event.currentTarget)
        if (event.key === 'Escape') {
          // Meant for what was typed, not for the page around it.
          if (text !== written) event.preventDefault()
          settle(written)
        }
      }}
    />
  )
}
