import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SettingRow } from '../SettingRow'
import classes from './TimerSection.module.css'

const MOST = 240

/** After how many minutes somebody counts as away; kept when the field is left or Enter is pressed. */
export function IdleMinutesRow({
  minutes,
  note,
  onChange,
}: {
  minutes: number
  note: string | null
  onChange: (minutes: number) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(String(minutes))
  const [invalid, setInvalid] = useState(false)
  useEffect(() => {
    setText(String(minutes))
    setInvalid(false)
  }, [minutes])

  const keep = () => {
    const typed = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : null
    const wrong = typed === null || typed > MOST
    setInvalid(wrong)
    if (!wrong && typed !== minutes) onChange(typed)
  }

  return (
    <SettingRow
      id="idleMinutes"
      labelsControl
      extra={note && <span className={classes.note}>{note}</span>}
      below={({ controlId }) =>
        invalid && (
          <p id={`${controlId}e`} role="alert" className={classes.error}>
            {t('settings.idleMinutesInvalid')}
          </p>
        )
      }
    >
      {({ controlId, describedBy }) => (
        <TextInput
          id={controlId}
          className={classes.minutes}
          inputMode="numeric"
          rightSection={<span className="muted">{t('settings.idleMinutesUnit')}</span>}
          aria-describedby={invalid ? `${describedBy} ${controlId}e` : describedBy}
          aria-invalid={invalid}
          error={invalid}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
            if (event.key === 'Escape') {
              setText(String(minutes))
              setInvalid(false)
            }
          }}
        />
      )}
    </SettingRow>
  )
}
