import { IconCalendarClock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './PlannedHours.module.css'

/** Planned hours under a total that does not count them; nothing where there are none. */
export function PlannedHours({ minutes }: { minutes: number }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  if (minutes === 0) return null
  return (
    <small className={classes.planned} title={t('entryState.planned')}>
      <IconCalendarClock size={12} aria-hidden />
      {hours(minutes)}
      <span className="visuallyHidden"> {t('timeline.planned')}</span>
    </small>
  )
}
