import { TextInput } from '@mantine/core'
import { parseHours } from '@shared/domain/duration'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldKept } from '../app/actions/fieldUndo'
import { useFormats } from '../app/formats'
import classes from './MoneyField.module.css'

/**
 * Any number of hours that is typed, kept as minutes when the field is left or Enter is pressed; Escape gives up. An empty field
 * is no number.
 */
export function HoursField({
  id,
  label,
  describedBy,
  minutes,
  disabled = false,
  onCommit,
}: {
  id?: string
  /** Where no visible label names the field. */
  label?: string
  describedBy?: string
  minutes: number | null
  disabled?: boolean
  onCommit: (minutes: number | null) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const written = minutes === null ? '' : hours(minutes)
  const [text, setText] = useState(written)
  const [invalid, setInvalid] = useState(false)
  useEffect(() => {
    setText(written)
    setInvalid(false)
  }, [written])

  /** Whether what stands there was kept. */
  const commit = (): boolean => {
    const typed = text.trim()
    const read = typed === '' ? null : parseHours(typed)
    const wrong = typed !== '' && read === null
    setInvalid(wrong)
    if (wrong) return false
    // Written hours are rounded: what was not typed anew stays as it is.
    if (read === minutes || typed === written) setText(written)
    else onCommit(read)
    return true
  }

  return (
    <TextInput
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      w={150}
      classNames={{ input: classes.input }}
      autoComplete="off"
      disabled={disabled}
      value={text}
      error={invalid && t('projects.hoursInvalid')}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && commit()) fieldKept(event.currentTarget)
        if (event.key === 'Escape') {
          setText(written)
          setInvalid(false)
        }
      }}
    />
  )
}
