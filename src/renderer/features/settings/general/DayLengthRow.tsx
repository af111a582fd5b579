import { TextInput } from '@mantine/core'
import { parseDuration } from '@shared/domain/duration'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { SettingRow } from '../SettingRow'
import classes from './DayLengthRow.module.css'

/** The length of a working day, typed as a duration and kept when the field is left or Enter is pressed. */
export function DayLengthRow({
  minutes,
  onChange,
}: {
  minutes: number
  onChange: (minutes: number) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const written = hours(minutes)
  const [text, setText] = useState(written)
  const [invalid, setInvalid] = useState(false)
  useEffect(() => {
    setText(written)
    setInvalid(false)
  }, [written])

  const keep = () => {
    const parsed = parseDuration(text)
    setInvalid(parsed === null)
    if (parsed === null) return
    setText(hours(parsed))
    if (parsed !== minutes) onChange(parsed)
  }

  return (
    <SettingRow
      id="dayMinutes"
      labelsControl
      below={({ controlId }) =>
        invalid && (
          <p id={`${controlId}e`} role="alert" className={classes.error}>
            {t('settings.dayMinutesInvalid')}
          </p>
        )
      }
    >
      {({ controlId, describedBy }) => (
        <TextInput
          id={controlId}
          className={classes.input}
          aria-describedby={invalid ? `${describedBy} ${controlId}e` : describedBy}
          aria-invalid={invalid}
          error={invalid}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
            if (event.key === 'Escape') {
              setText(written)
              setInvalid(false)
            }
          }}
        />
      )}
    </SettingRow>
  )
}
