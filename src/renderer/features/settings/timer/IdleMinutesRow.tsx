import { useTranslation } from 'react-i18next'
import { TypedSettingRow } from '../TypedSettingRow'
import classes from './TimerSection.module.css'

const MOST = 240

/** After how many minutes somebody counts as away. */
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
  const keep = (typed: string) => {
    const read = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : null
    if (read === null || read > MOST) return null
    if (read !== minutes) onChange(read)
    return String(read)
  }
  return (
    <TypedSettingRow
      id="idleMinutes"
      written={String(minutes)}
      width={96}
      unit={t('settings.idleMinutesUnit')}
      invalidText={t('settings.idleMinutesInvalid')}
      extra={note && <span className={classes.note}>{note}</span>}
      keep={keep}
    />
  )
}
