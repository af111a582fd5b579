import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useEntryActions } from '../timeline/useEntryActions'
import classes from './SubmitPanel.module.css'
import type { SubmissionDay } from './submission'

/** What was sent and is not approved yet, by day, with the way to take it back: a day, or all of it. */
export function SentDays({ days }: { days: readonly SubmissionDay[] }) {
  const { t } = useTranslation()
  const { dayLong, hours } = useFormats()
  const { withdrawAll } = useEntryActions()
  return (
    <section className={classes.notYet}>
      <h3>{t('submit.alreadySent')}</h3>
      <ul>
        {days.map(({ day, entries }) => (
          <li key={day}>
            <span className={classes.notYetWhat} id={`sent-${day}`}>
              {dayLong(day)}
            </span>
            <Button aria-describedby={`sent-${day}`} onClick={() => withdrawAll(entries)}>
              {t('entryAction.withdraw')}
            </Button>
            <span>{hours(entries.reduce((sum, { minutes }) => sum + minutes, 0))}</span>
          </li>
        ))}
      </ul>
      {days.length > 1 && (
        <div className={classes.withdrawWeek}>
          <Button onClick={() => withdrawAll(days.flatMap(({ entries }) => entries))}>
            {t('timeline.withdrawWeek')}
          </Button>
        </div>
      )}
    </section>
  )
}
