import { parseDuration } from '@shared/domain/duration'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { TypedSettingRow } from '../TypedSettingRow'

/** The length of a working day, typed as a duration. */
export function DayLengthRow({
  minutes,
  onChange,
}: {
  minutes: number
  onChange: (minutes: number) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const keep = (typed: string) => {
    const parsed = parseDuration(typed)
    if (parsed !== null && parsed !== minutes) onChange(parsed)
    return parsed === null ? null : hours(parsed)
  }
  return (
    <TypedSettingRow
      id="dayMinutes"
      written={hours(minutes)}
      width={92}
      invalidText={t('settings.dayMinutesInvalid')}
      keep={keep}
    />
  )
}
