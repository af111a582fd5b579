import { fieldKept } from '../../../app/actions/fieldUndo'
import { useTyped } from '../../../ui/useTyped'
import classes from './CellField.module.css'

/**
 * A cell of a table that is typed in, and kept when it is left or Enter is pressed; Escape gives up. `read` answers null where a text
 * means nothing, which is told of by `invalidText`. `onEmpty`: what an empty cell means; left out: nothing. `changedFrom`: what it
 * would be had nobody changed it.
 */
export function CellField<V extends string | number>({
  name,
  label,
  value,
  written,
  read,
  invalidText,
  changedFrom,
  align,
  maxLength = 40,
  placeholder,
  onCommit,
  onEmpty,
}: {
  /** By which the cell is found, to give it the focus. */
  name: string
  label: string
  value: V
  written: string
  read: (typed: string) => V | null
  invalidText: string
  changedFrom: string | null
  align?: 'right'
  maxLength?: number
  placeholder?: string
  onCommit: (value: V) => void
  onEmpty?: () => void
}) {
  const { text, problem, type, settle, refuse, leave } = useTyped(written)
  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    // What was not typed anew stays as it is, and is never wrong.
    if (typed === written.trim()) {
      settle(written)
      return true
    }
    if (typed === '' && onEmpty) {
      settle(written)
      onEmpty()
      return true
    }
    const meant = typed === '' ? null : read(typed)
    if (meant === null) {
      refuse(invalidText)
      return false
    }
    if (meant === value) settle(written)
    else {
      settle()
      onCommit(meant)
    }
    return true
  }
  return (
    <span className={classes.cell} data-changed={changedFrom !== null || undefined}>
      <input
        className={classes.input}
        data-field={name}
        data-align={align}
        aria-label={label}
        aria-invalid={problem !== null || undefined}
        title={changedFrom ?? undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={maxLength}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => {
          if (align === 'right') event.currentTarget.select()
        }}
        onBlur={() => {
          if (!commit()) settle(written)
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
      {problem !== null && (
        <span role="alert" className={classes.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}
