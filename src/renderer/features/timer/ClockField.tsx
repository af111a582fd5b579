import { Button, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './TimerPanels.module.css'
import type { ClockDraft } from './useClockDraft'

const STEPS = [5, 15] as const

/** A time of day to type, with buttons that make it earlier. */
export function ClockField({
  label,
  draft,
  error,
  autoFocus,
}: {
  label: string
  draft: ClockDraft
  error: string | null
  autoFocus?: boolean
}) {
  const { t } = useTranslation()
  return (
    <div className={classes.clockField}>
      <TextInput
        className={classes.clock}
        label={label}
        value={draft.text}
        error={error}
        autoComplete="off"
        data-autofocus={autoFocus || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => draft.type(event.currentTarget.value)}
      />
      {STEPS.map((minutes) => (
        <Button
          key={minutes}
          className={classes.step}
          title={t('timer.minutesEarlier', { count: minutes, what: label })}
          onClick={() => draft.earlier(minutes)}
        >
          −{minutes} {t('timer.min')}
        </Button>
      ))}
    </div>
  )
}
