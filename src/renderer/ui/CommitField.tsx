import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { fieldKept } from '../app/actions/fieldUndo'
import classes from './CommitField.module.css'

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
  check?: (typed: string) => string | null
  /** Tells of every key, for what is looked up while one types. */
  onType?: (typed: string) => void
  onCommit: (value: string) => void
}) {
  const [text, setText] = useState(value)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    setText(value)
    setProblem(null)
  }, [value])
  const write = (typed: string) => {
    setText(typed)
    onType?.(typed)
  }
  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    const wrong = typed === value ? null : (check?.(typed) ?? null)
    setProblem(wrong)
    if (wrong) return false
    if (typed === value) write(value)
    else onCommit(typed)
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
      error={problem}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) fieldKept(event.currentTarget)
        if (event.key === 'Escape') {
          write(value)
          setProblem(null)
        }
      }}
    />
  )
}
