import { TextInput } from '@mantine/core'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

const STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 }

/** A day that is typed, or stepped with the arrow keys; once left, it stands written out. */
export function DayField({
  text,
  day,
  error,
  errorId,
  readOnly,
  onType,
  onLeave,
}: {
  text: string
  day: LocalDay
  error?: ReactNode
  /** Where the error is written out. */
  errorId: string
  readOnly?: boolean
  onType: (text: string) => void
  onLeave: () => void
}) {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    onType(dayNumeric(addDays(day, step)))
  }
  return (
    <TextInput
      label={t('editor.date')}
      value={text}
      error={Boolean(error)}
      aria-describedby={error ? errorId : undefined}
      readOnly={readOnly}
      autoComplete="off"
      onChange={(event) => onType(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={onLeave}
    />
  )
}
