import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

/** Writes an instant as a person says it in a list: `i dag 10:58`, or day and clock. */
export function useWhen(): (instant: string) => string {
  const { t } = useTranslation()
  const { moment } = useFormats()
  return (instant) => {
    const today = new Date(instant).toDateString() === new Date().toDateString()
    return today ? t('settings.todayAt', { time: moment(instant) }) : moment(instant)
  }
}
