import { TextInput } from '@mantine/core'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import { type KeyboardEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../app/formats'
import { useReadDay } from '../app/useReadDay'
import classes from './PeriodDay.module.css'

const STEPS: Record<string, number> = { ArrowUp: 1, ArrowDown: -1, PageUp: 7, PageDown: -7 }

/** A day that is typed, or stepped with the arrow keys; it counts once the field is left or Enter is pressed. */
export function PeriodDay({
  label,
  day,
  onChange,
}: {
  label: string
  day: LocalDay
  onChange: (day: LocalDay) => void
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const id = useId()
  const [text, setText] = useState(formats.dayNumeric(day))
  const parsed = useReadDay()(text, day)
  const commit = () => {
    if (parsed && parsed !== day) onChange(parsed)
    else if (parsed) setText(formats.dayNumeric(day))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === 'Enter') commit()
    if (!step) return
    event.preventDefault()
    setText(formats.dayNumeric(addDays(parsed ?? day, step)))
  }
  return (
    <div className={classes.day}>
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        size="xs"
        className={classes.field}
        value={text}
        error={!parsed && t('reconciliation.dayUnknown')}
        errorProps={{ className: classes.error }}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
