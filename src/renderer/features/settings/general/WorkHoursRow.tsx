import { TextInput } from '@mantine/core'
import { formatClock, parseClock } from '@shared/domain/duration'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldKept } from '../../../app/actions/fieldUndo'
import { SettingRow } from '../SettingRow'
import classes from './WorkHoursRow.module.css'

/** When work begins and ends, typed as clock times and kept when a field is left or Enter is pressed. */
export function WorkHoursRow({
  from,
  to,
  onChange,
}: {
  from: number
  to: number
  onChange: (hours: { workStart: number; workEnd: number }) => void
}) {
  const { t } = useTranslation()
  const [texts, setTexts] = useState({ from: formatClock(from), to: formatClock(to) })
  const [invalid, setInvalid] = useState(false)
  const errorId = useId()
  useEffect(() => {
    setTexts({ from: formatClock(from), to: formatClock(to) })
    setInvalid(false)
  }, [from, to])

  /** Whether what stands there was kept. */
  const keep = (): boolean => {
    const [workStart, workEnd] = [parseClock(texts.from), parseClock(texts.to)]
    const wrong = workStart === null || workEnd === null || workEnd <= workStart
    setInvalid(wrong)
    if (wrong) return false
    setTexts({ from: formatClock(workStart), to: formatClock(workEnd) })
    if (workStart !== from || workEnd !== to) onChange({ workStart, workEnd })
    return true
  }
  const field = (name: 'from' | 'to', label: string) => (
    <TextInput
      className={classes.input}
      aria-label={label}
      aria-invalid={invalid}
      aria-describedby={invalid ? errorId : undefined}
      error={invalid}
      value={texts[name]}
      onChange={({ currentTarget: { value } }) => setTexts((before) => ({ ...before, [name]: value }))}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && keep()) fieldKept(event.currentTarget)
        if (event.key !== 'Escape') return
        setTexts({ from: formatClock(from), to: formatClock(to) })
        setInvalid(false)
      }}
    />
  )
  return (
    <SettingRow
      id="workHours"
      below={() =>
        invalid && (
          <p id={errorId} role="alert" className={classes.error}>
            {t('settings.workHoursInvalid')}
          </p>
        )
      }
    >
      {({ labelledBy, describedBy }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend beside the row's own label
        <div
          role="group"
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          className={classes.fields}
        >
          {field('from', t('settings.workStart'))}
          <span aria-hidden>–</span>
          {field('to', t('settings.workEnd'))}
        </div>
      )}
    </SettingRow>
  )
}
