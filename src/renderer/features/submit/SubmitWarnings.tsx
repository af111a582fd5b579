import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import classes from './SubmitPanel.module.css'
import type { DayWarning } from './submission'

/** What to look at before the hours are sent, day by day. */
export function SubmitWarnings({ warnings }: { warnings: readonly DayWarning[] }) {
  const { t } = useTranslation()
  const { dayLong, hours } = useFormats()
  if (warnings.length === 0) return null
  return (
    <section className={classes.lookOver}>
      <IconAlertTriangle size={16} />
      <div>
        <h3>{t('submit.lookOver')}</h3>
        <ul>
          {warnings.map(({ day, code, minutes }) => (
            <li key={`${day} ${code}`}>
              {capital(t(`submit.warning.${code}`, { day: dayLong(day), hours: hours(minutes) }))}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

/** In bokmål the name of a day begins with a small letter. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
