import { TextInput } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { fieldKept } from '../app/actions/fieldUndo'
import classes from './CommitField.module.css'
import { Refusal } from './Refusal'
import { useTyped } from './useTyped'

/**
 * A line of text that is kept when the field is left or Enter is pressed; Escape gives up. `check` answers what is wrong with
 * what was typed, or null; what is wrong is not kept.
 */
export function CommitField({
  id,
  describedBy,
  value,
  maxLength,
  readOnly = false,
  inputMode,
  refused = null,
  check,
  onType,
  onCommit,
}: {
  id: string
  describedBy?: string
  value: string
  maxLength: number
  readOnly?: boolean
  inputMode?: 'email' | 'decimal'
  /** Why what was kept last was refused. */
  refused?: string | null
  check?: (typed: string) => string | null
  /** Tells of the text as it changes, for what is looked up while one types. */
  onType?: (typed: string) => void
  onCommit: (value: string) => void
}) {
  const { text, problem, type, settle, refuse, leave } = useTyped(value)
  const tell = useEffectEvent((shown: string) => onType?.(shown))
  useEffect(() => tell(text), [text])
  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    const wrong = typed === value ? null : (check?.(typed) ?? null)
    if (wrong) {
      refuse(wrong)
      return false
    }
    if (typed === value) settle(value)
    else {
      settle()
      onCommit(typed)
    }
    return true
  }
  return (
    <TextInput
      id={id}
      aria-describedby={describedBy}
      maxLength={maxLength}
      readOnly={readOnly}
      classNames={readOnly ? { input: classes.readOnly } : undefined}
      inputMode={inputMode}
      autoComplete="off"
      spellCheck={false}
      placeholder={readOnly ? '–' : undefined}
      value={text}
      error={problem ?? (refused && <Refusal text={refused} />)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        commit()
        leave()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) fieldKept(event.currentTarget)
        if (event.key === 'Escape') {
          // Meant for what was typed, not for the page around it.
          if (text !== value) event.preventDefault()
          settle(value)
        }
      }}
    />
  )
}
