import type { LocalDay } from '@shared/domain/localDay'
import { weekOf } from '@shared/domain/localDay'
import type { WeekView } from '@shared/ipc/timeEntries'
import { memo } from 'react'
import { today } from '../../../app/today'
import type { TimelineTexts } from '../useTimelineTexts'
import classes from './WeekBand.module.css'

/** The head of a week between the days: which one, and its totals; what to do where it is empty. */
export const WeekBand = memo(function WeekBand({
  monday,
  week,
  top,
  texts: { t, formats },
}: {
  monday: LocalDay
  week: WeekView | undefined
  top: number
  texts: TimelineTexts
}) {
  const { week: number, days } = weekOf(monday)
  const past = (days[6] ?? monday) < today()
  const empty = week?.days.every((day) => day.entries.length === 0)
  return (
    <div className={classes.band} style={{ transform: `translateY(${top}px)` }}>
      <div className={classes.line}>
        <h2 className={classes.name}>
          <b>{t('timeline.week', { week: number })}</b>{' '}
          <span>{formats.dayRange(monday, days[6] ?? monday)}</span>
        </h2>
        {week && !empty && (
          <p className={classes.totals}>
            <b>{formats.hours(week.minutes)}</b>{' '}
            {t('timeline.of', { hours: formats.hours(week.capacityMinutes) })}
            {week.minutes > 0 &&
              ` · ${formats.percent(week.billableMinutes / week.minutes)} ${t('timeline.billable')}`}
            {week.plannedMinutes > 0 && ` · ${formats.hours(week.plannedMinutes)} ${t('timeline.planned')}`}
          </p>
        )}
        {empty && (
          <p className={classes.empty}>
            {t(past ? 'timeline.emptyTitlePast' : 'timeline.emptyTitle')}.{' '}
            {t(past ? 'timeline.emptyTextPast' : 'timeline.emptyText')}
          </p>
        )}
      </div>
    </div>
  )
})
