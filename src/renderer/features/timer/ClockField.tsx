import { Button, NativeSelect, TextInput } from '@mantine/core'
import type { LocalDay } from '@shared/domain/localDay'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './TimerPanels.module.css'
import type { ClockDraft } from './useClockDraft'

const STEPS = [5, 15] as const

/**
 * A time of day to type, with buttons that make it earlier. Where it may be meant on one of several `days`, the one it is on stands
 * beside it, to be changed.
 */
export function ClockField({
  label,
  draft,
  days,
  error,
  autoFocus,
}: {
  label: string
  draft: ClockDraft
  days: readonly LocalDay[]
  error: string | null
  autoFocus?: boolean
}) {
  const { t } = useTranslation()
  const { weekdayShort, dayShort } = useFormats()
  return (
    <div className={classes.clockField}>
      {days.length > 1 && (
        <NativeSelect
          label={t('timer.day')}
          value={draft.day}
          data={days.map((day) => ({ value: day, label: `${weekdayShort(day)} ${dayShort(day)}` }))}
          onChange={(event) => {
            const chosen = days.find((day) => day === event.currentTarget.value)
            if (chosen) draft.choose(chosen)
          }}
        />
      )}
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
